import type { Step } from '../../core/failure.ts';
import type { RunState } from '../session/run-state.ts';
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
  const step = inWords[steps.find((candidate) => current.has(candidate)) ?? 'capture'];
  return run.total === 1 ? `${step} …` : `${step} · ${nth(run.done, run.total)}`;
}

function endedSentence({ job, host, outcomes }: Extract<RunState, { kind: 'ended' }>): string {
  const words = say.value;
  const failed = outcomes.filter(({ kind }) => kind === 'failed').length;
  const [first] = outcomes;
  if (failed > 0) {
    const isOnly = outcomes.length === 1 && first?.kind === 'failed';
    return isOnly ? failureSentence(first.failure) : words.failedSome(failed, outcomes.length);
  }
  if (outcomes.some(({ kind }) => kind === 'stopped')) {
    return host === null ? words.stopped : words.stoppedBilled(host);
  }
  return job === 'edit' && first ? words.edited(first.layer.name) : words.filled(outcomes.length);
}
