import type { Job } from '../session/run-state.ts';
import { Choices } from './choices.tsx';
import { FailureSection } from './failure-section.tsx';
import { News } from './news.tsx';
import { PromptSection } from './prompt-section.tsx';
import { Results } from './results.tsx';
import { SelectionCard } from './selection-card.tsx';
import { TraySection } from './tray-section.tsx';

/** Fill and Edit: what is worked on, what it should show, and what came of it. */
export function MakeScreen({ job }: { job: Job }) {
  return (
    <div id="panel" role="tabpanel" aria-labelledby={`tab-${job}`}>
      <News />
      <SelectionCard />
      <section class="section">
        <PromptSection />
        <Choices />
      </section>
      <Results />
      <FailureSection />
      <TraySection />
    </div>
  );
}
