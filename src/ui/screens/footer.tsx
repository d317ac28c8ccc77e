import { summary } from '../session/run-state.ts';
import { endedRuns, isConnected, job, run, selection, settings } from '../session/session.ts';
import { startRun, stopRun } from '../session/start-run.ts';
import { en } from '../strings/en.ts';
import { priceSentence } from '../strings/price-sentence.ts';
import { runSentence } from '../strings/run-sentence.ts';

/** The price, the run and how it goes: always in sight. */
export function Footer() {
  const count = job.value === 'edit' ? 1 : selection.value.targets.length;
  return (
    <footer class="footer">
      <p
        class="status"
        role="status"
        data-testid="status"
        data-state={summary(run.value)}
        data-ended-runs={endedRuns.value}
      >
        {runSentence(run.value)}
      </p>
      <div class="footer-row">
        <span class="price">{priceSentence(settings.value, count)}</span>
        {run.value.kind === 'running' ? <StopButton key="stop" /> : <RunButton key="run" />}
      </div>
    </footer>
  );
}

function RunButton() {
  return (
    <button
      type="button"
      class="button button-primary"
      data-testid="run"
      disabled={!isConnected.value}
      onClick={startRun}
    >
      {en.runButton[job.value]}
    </button>
  );
}

/** It stands where the run button stood: the second click of a double click does not stop. */
function StopButton() {
  return (
    <button
      type="button"
      class="button"
      data-testid="stop"
      onClick={({ detail }) => {
        if (detail <= 1) stopRun();
      }}
    >
      {en.stopButton}
    </button>
  );
}
