import { Button } from '../components/button.tsx';
import { Progress } from '../components/progress.tsx';
import { stopRun } from '../session/conduct-run.ts';
import { partDone, summary } from '../session/run-state.ts';
import {
  endedRuns,
  isConnected,
  isStatusOld,
  isViewOnly,
  job,
  run,
  selection,
  settings,
} from '../session/session.ts';
import { startJob } from '../session/start-job.ts';
import { secondsLeft } from '../session/time-left.ts';
import { priceSentence } from '../strings/price-sentence.ts';
import { runSentence } from '../strings/run-sentence.ts';
import { say } from '../strings/say.ts';
import './footer.css';

/** The price, the run and how it goes: always in sight. */
export function Footer() {
  const words = say.value;
  const isRunning = run.value.kind === 'running';
  const count = job.value === 'edit' ? 1 : selection.value.targets.length;
  const left = secondsLeft.value;
  return (
    <footer class="footer">
      {isRunning && <Progress label={words.progress} part={partDone(run.value)} />}
      <p
        class="status"
        role="status"
        data-testid="status"
        data-state={summary(run.value)}
        data-ended-runs={endedRuns.value}
      >
        {isStatusOld.value && !isRunning ? '' : runSentence(run.value)}
      </p>
      <div class="footer-row">
        <span class="price">
          {isRunning && left !== null
            ? words.secondsLeft(left)
            : priceSentence(settings.value, count)}
        </span>
        <RunButton />
      </div>
    </footer>
  );
}

/** One button, so that the focus stays where it is when a run begins and ends. */
function RunButton() {
  const words = say.value;
  const state = run.value;
  if (state.kind !== 'running') {
    return (
      <Button
        key="run"
        class="run"
        kind="primary"
        data-testid="run"
        disabled={!isConnected.value || isViewOnly.value}
        onClick={() => void startJob()}
      >
        {words.run[job.value]}
      </Button>
    );
  }
  // The second click of a double click does not mean to stop.
  const stop = ({ detail }: MouseEvent) => {
    if (detail <= 1) stopRun();
  };
  return (
    <Button key="run" class="run" data-testid="stop" onClick={stop}>
      {words.stop}
    </Button>
  );
}
