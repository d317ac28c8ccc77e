import { fail, type LayerName, type Step, toFailure } from '../../core/failure.ts';
import { runEdit } from '../jobs/run-edit.ts';
import { runFill } from '../jobs/run-fill.ts';
import { chooseModel } from '../model/choose-model.ts';
import { entered, finished, type RunState, started, stopping } from './run-state.ts';
import { endedRuns, job, prompt, run, selection, settings } from './session.ts';

let controller: AbortController | null = null;

/** Runs what the window shows: the selection, the prompt and the model as they are now. */
export async function startRun(): Promise<void> {
  if (run.value.kind === 'running') return;
  controller = new AbortController();
  try {
    run.value = await runJob(controller.signal);
  } catch (thrown) {
    run.value = { kind: 'refused', failure: toFailure(thrown, 'select') };
  } finally {
    endedRuns.value += 1;
  }
}

/** Stops at once in the window; what a host has begun may still be billed. */
export function stopRun(): void {
  run.value = stopping(run.value);
  controller?.abort();
}

async function runJob(signal: AbortSignal): Promise<RunState> {
  const kind = job.value;
  const { targets, masks, references } = selection.value;
  const [target] = targets;
  if (!target) return refuse();
  const model = chooseModel(settings.value);
  const tell = (layer: LayerName, step: Step) => {
    run.value = entered(run.value, layer, step);
  };
  const tellEnd = () => {
    run.value = finished(run.value);
  };
  const common = { prompt: prompt.value.trim(), model, signal, tell };
  run.value = started(kind, targets.length);
  const outcomes =
    kind === 'edit'
      ? [await runEdit({ ...common, target, masks, references })]
      : await runFill({ ...common, targets, tellEnd });
  return { kind: 'ended', job: kind, outcomes };
}

/** Nothing to work on: says why about the first layer that was refused. */
function refuse(): never {
  const [refused] = selection.value.refused;
  if (!refused) return fail('select', { kind: 'nothing-selected' });
  return fail('select', { kind: 'layer-refused', reason: refused.reason }, refused);
}
