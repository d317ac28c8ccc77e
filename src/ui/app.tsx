import { Footer } from './screens/footer.tsx';
import { ModelSettings } from './screens/model-settings.tsx';
import { PromptField } from './screens/prompt-field.tsx';
import { Results } from './screens/results.tsx';
import { SelectionCard } from './screens/selection-card.tsx';
import { TraySection } from './screens/tray-section.tsx';
import { startRun } from './session/start-run.ts';

/** The window. Cmd or Ctrl with Enter runs from anywhere in it. */
export function App() {
  const runByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) startRun();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the Run button
    <div class="app" onKeyDown={runByKey}>
      <main class="main">
        <SelectionCard />
        <PromptField />
        <ModelSettings />
        <Results />
        <TraySection />
      </main>
      <Footer />
    </div>
  );
}
