import type { Step } from '../../core/failure.ts';
import type { Job, RunState } from '../session/run-state.ts';
import { madeStage } from '../session/wireframe/wireframe.ts';
import { failureSentence, say } from './say.ts';

/** How the run goes, or how it ended, in one line. */
export function runSentence(state: RunState): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'refused':
      return failureSentence(state.failure);
    case 'running':
      return runningSentence(state);
    case 'ended':
      return endedSentence(state);
  }
}

/** The later steps first: what is nearest to its end says most. */
const steps: readonly Step[] = ['place', 'fit', 'request', 'send', 'capture', 'select'];

function runningSentence({ stopping, ...run }: Extract<RunState, { kind: 'running' }>): string {
  const { step: inWords, nth, stopping: stoppingWords } = say.value;
  if (stopping) return stoppingWords;
  const current = new Set(run.steps.values());
  // When all layers are through, their undo step is still being made.
  const otherwise = run.done === run.total ? 'place' : 'capture';
  const step = inWords[steps.find((candidate) => current.has(candidate)) ?? otherwise];
  return run.total === 1 ? `${step}…` : `${step} · ${nth(run.done, run.total)}`;
}

function endedSentence({ job, host, ends }: Extract<RunState, { kind: 'ended' }>): string {
  const words = say.value;
  const count = (kind: string) => ends.filter((end) => end.kind === kind).length;
  const [first] = ends;
  if (ends.length === 1 && first?.kind === 'failed') return failureSentence(first.failure);
  if (ends.length === 1 && first?.kind === 'placed' && job === 'edit') {
    return words.edited(first.layer.name);
  }
  const placed = count('placed');
  const failed = count('failed');
  const stopped = host === null ? words.stopped : words.stoppedBilled(host);
  return [
    count('stopped') > 0 && stopped,
    failed > 0 && words.failedSome(failed, ends.length),
    placed > 0 && placedSentence(job, placed, first?.layer.name ?? ''),
  ]
    .filter(Boolean)
    .join(' ');
}

function placedSentence(job: Job, count: number, layer: string): string {
  const { filled, edit, wireframe } = say.value;
  if (job === 'edit') return edit.placed(count, layer);
  if (job === 'fill') return filled(count);
  return madeStage.value === 'draft' ? wireframe.drafted(count) : wireframe.finished(count);
}
