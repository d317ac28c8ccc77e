import { useEffect, useRef } from 'preact/hooks';
import type { MakeJob } from '../session/run-state.ts';
import { endedRuns } from '../session/session.ts';
import { Choices } from './choices.tsx';
import { EditDetails } from './edit/edit-details.tsx';
import { VerbChoice } from './edit/verb-choice.tsx';
import { FailureSection } from './failure-section.tsx';
import { News } from './news.tsx';
import { PromptSection } from './prompt-section.tsx';
import { Results } from './results.tsx';
import { SelectionCard } from './selection-card.tsx';
import { TraySection } from './tray-section.tsx';

/** Fill and Edit: what is worked on, what it should show, and what came of it. */
export function MakeScreen({ job }: { job: MakeJob }) {
  const outcome = useRef<HTMLDivElement>(null);
  const ends = endedRuns.value;
  const seenEnds = useRef(ends);
  useEffect(() => {
    if (ends === seenEnds.current) return;
    seenEnds.current = ends;
    bringIntoView(outcome.current);
  }, [ends]);
  return (
    <div id="panel" role="tabpanel" aria-labelledby={`tab-${job}`} tabIndex={-1}>
      <News />
      <SelectionCard />
      <section class="section">
        {job === 'edit' && <VerbChoice />}
        <PromptSection />
        <Choices />
        {job === 'edit' && <EditDetails />}
      </section>
      <div ref={outcome} class="outcome">
        <FailureSection />
        <TraySection />
        <Results />
      </div>
    </div>
  );
}

/** As much of it as there is room for, from its beginning. */
function bringIntoView(element: HTMLElement | null): void {
  const room = element?.closest('main')?.clientHeight ?? 0;
  const isTall = element !== null && element.offsetHeight > room;
  element?.scrollIntoView({ block: isTall ? 'start' : 'nearest' });
}
