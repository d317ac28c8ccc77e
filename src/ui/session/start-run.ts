import { fail, type LayerName, type Step, toFailure } from '../../core/failure.ts';
import { runEdit } from '../jobs/run-edit.ts';
import { runFill } from '../jobs/run-fill.ts';
import { chooseModel } from '../model/choose-model.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { entered, finished, type Job, type RunState, started, stopping } from './run-state.ts';
import {
  endedRuns,
  isConnected,
  job,
  prompt,
  run,
  selectedLayers,
  selection,
  settings,
} from './session.ts';
import { putBy } from './tray.ts';

let controller: AbortController | null = null;

/** Runs what the window shows: the selection, the prompt and the model as they are now. */
export async function startRun(): Promise<void> {
  if (!isConnected.value || run.value.kind === 'running') return;
  controller = new AbortController();
  const shown = job.value;
  run.value = started(shown, selection.value.targets.length);
  try {
    run.value = await runJob(shown, controller.signal);
  } catch (thrown) {
    run.value = { kind: 'refused', failure: toFailure(thrown, 'select') };
  }
  if (run.value.kind === 'ended') putBy(run.value.outcomes);
  endedRuns.value += 1;
}

/** Asks the run to stop; what a host has begun may still be billed. */
export function stopRun(): void {
  run.value = stopping(run.value);
  controller?.abort();
}

async function runJob(shown: Job, signal: AbortSignal): Promise<RunState> {
  // Figma tells of selections, not of changes to what is selected: an undo, a move, a new fill.
  selectedLayers.value = await callPlugin('readSelection', {});
  if (job.value !== shown) return fail('select', { kind: 'selection-changed' });
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
  const outcomes =
    shown === 'edit'
      ? [await runEdit({ ...common, target, masks, references })]
      : await runFill({ ...common, targets, tellEnd });
  return { kind: 'ended', job: shown, host: model.host, outcomes };
}

/** Nothing to work on: says why about the first layer that was refused. */
function refuse(): never {
  const [refused] = selection.value.refused;
  if (!refused) return fail('select', { kind: 'nothing-selected' });
  return fail('select', { kind: 'layer-refused', reason: refused.reason }, refused);
}
