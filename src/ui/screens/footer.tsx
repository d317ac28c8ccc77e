import { Button } from '../components/button.tsx';
import { Progress } from '../components/progress.tsx';
import { stopRun } from '../session/conduct-run.ts';
import { answerCount, editChoices } from '../session/edit-choices.ts';
import { editPrice } from '../session/edit-price.ts';
import { partDone, summary } from '../session/run-state.ts';
import {
  endedRuns,
  isConnected,
  isRunning,
  isStatusOld,
  isViewOnly,
  job,
  openPanel,
  run,
  selection,
  settings,
} from '../session/session.ts';
import { startJob } from '../session/start-job.ts';
import { secondsLeft } from '../session/time-left.ts';
import { rows, stage } from '../session/wireframe/wireframe.ts';
import { priceSentence, wholePrice } from '../strings/price-sentence.ts';
import { say } from '../strings/say.ts';
import { RunStatus } from './run-status.tsx';
import { runNote, whyNothing } from './wireframe/run-note.ts';
import { StageChoice } from './wireframe/stage-choice.tsx';
import './footer.css';

/** The price, the run and how it goes: always in sight. */
export function Footer() {
  const words = say.value;
  const hasStages = job.value === 'wireframe' && !openPanel.value && rows.value.length > 0;
  return (
    <footer class="footer">
      {isRunning.value && <Progress label={words.progress} part={partDone(run.value)} />}
      <p
        class="status"
        role="status"
        data-testid="status"
        data-state={summary(run.value)}
        data-ended-runs={endedRuns.value}
      >
        {isStatusOld.value && !isRunning.value ? '' : <RunStatus />}
      </p>
      {hasStages && <StageChoice />}
      <div class="footer-row">
        <span class="price" data-doubled={hasStages && !isRunning.value && whyNothing() === null}>
          {note()}
        </span>
        <RunButton />
      </div>
    </footer>
  );
}

/** What the run would cost; while it goes on, how long it takes. */
function note(): string {
  const words = say.value;
  const left = secondsLeft.value;
  if (isRunning.value && left !== null) return words.secondsLeft(left);
  if (job.value === 'wireframe') return isRunning.value ? '' : runNote();
  if (job.value === 'fill') return priceSentence(settings.value, selection.value.targets.length);
  const price = settings.value.maker === 'sketch' ? null : editPrice.value;
  const count = answerCount.value;
  if (!price) return priceSentence(settings.value, count);
  return `${words.pictures(count)} · ${wholePrice(settings.value, price)}`;
}

function runLabel(): string {
  const { wireframe, edit, runFill } = say.value;
  if (job.value === 'wireframe') return wireframe.run[stage.value];
  return job.value === 'edit' ? edit.run[editChoices.value.verb] : runFill;
}

/** One button, so that the focus stays where it is when a run begins and ends. */
function RunButton() {
  const words = say.value;
  if (!isRunning.value) {
    const isIdle = job.value === 'wireframe' && whyNothing() !== null;
    return (
      <Button
        key="run"
        class="run"
        kind="primary"
        data-testid="run"
        disabled={!isConnected.value || isViewOnly.value || isIdle}
        onClick={() => void startJob()}
      >
        {runLabel()}
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
