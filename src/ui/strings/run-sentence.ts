import type { RunState } from '../session/run-state.ts';
import { en } from './en.ts';
import { failureSentence } from './failure-sentence.ts';

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

function runningSentence(state: Extract<RunState, { kind: 'running' }>): string {
  if (state.stopping) return en.stopping;
  const [step] = [...state.steps.values()];
  if (state.total === 1) return `${en.step[step ?? 'capture']} …`;
  return `${en.progress(state.done, state.total)} …`;
}

function endedSentence({ job, host, outcomes }: Extract<RunState, { kind: 'ended' }>): string {
  const failed = outcomes.filter(({ kind }) => kind === 'failed').length;
  const [first] = outcomes;
  if (failed > 0) {
    const isOnly = outcomes.length === 1 && first?.kind === 'failed';
    return isOnly ? failureSentence(first.failure) : en.failedSome(failed, outcomes.length);
  }
  if (outcomes.some(({ kind }) => kind === 'stopped')) {
    return host === null ? en.stopped : en.stoppedBilled(host);
  }
  return job === 'edit' && first ? en.doneEdit(first.layer.name) : en.doneFill(outcomes.length);
}
