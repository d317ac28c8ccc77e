import { fail, type LayerName, type Step, toFailure } from '../../core/failure.ts';
import { isStyleId } from '../../core/styles.ts';
import type { Outcome } from '../jobs/outcome.ts';
import type { FillRun } from '../jobs/run.ts';
import { runEdit } from '../jobs/run-edit.ts';
import { runFill } from '../jobs/run-fill.ts';
import { chooseModel } from '../model/choose-model.ts';
import type { ImageModel } from '../model/image-model.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { heedSelection } from './choose.ts';
import { markSent, rememberPrompt, rememberTime } from './keep-window-state.ts';
import { tellPlaced } from './notices.ts';
import { findPlan, type RunLayers, type RunPlan, readPlan } from './plan-run.ts';
import { showOutcomes } from './results.ts';
import { entered, finished, started, stopping } from './run-state.ts';
import { endedRuns, isConnected, job, prompt, run, settings, windowState } from './session.ts';
import { putBy } from './tray.ts';

let controller: AbortController | null = null;

/** What is run again: a recipe of this layer, or what has failed. */
export type Repeat = RunPlan & { readonly prompt: string };

/** Runs what the window shows, as it is now, or repeats something. */
export async function startRun(repeat?: Repeat): Promise<void> {
  if (!isConnected.value || run.value.kind === 'running') return;
  controller = new AbortController();
  const written = repeat?.prompt ?? prompt.value;
  const shown = repeat?.job ?? job.value;
  run.value = started({ job: shown, total: 1, since: performance.now() });
  try {
    const layers = repeat ? await readPlan(repeat) : await lookAgain();
    const model = chooseModel(settings.value);
    if (!repeat) rememberPrompt(written.trim());
    const outcomes = await runJob(layers, written.trim(), model, controller.signal);
    run.value = { kind: 'ended', job: shown, host: model.host, outcomes };
    if (!repeat && outcomes.some(({ kind }) => kind === 'placed')) markSent(shown, written);
    putBy(outcomes);
    showOutcomes(outcomes);
    tellPlaced(outcomes);
  } catch (thrown) {
    run.value = { kind: 'refused', failure: toFailure(thrown, 'select') };
  }
  endedRuns.value += 1;
}

/** Asks the run to stop; what a host has begun may still be billed. */
export function stopRun(): void {
  run.value = stopping(run.value);
  controller?.abort();
}

/** The selection as it is now: Figma tells of selections, not of changes to what is selected. */
async function lookAgain(): Promise<RunLayers> {
  const shown = job.value;
  heedSelection(await callPlugin('readSelection', {}));
  if (job.value !== shown) return fail('select', { kind: 'selection-changed' });
  return findPlan();
}

async function runJob(
  { job, targets, masks, references }: RunLayers,
  prompt: string,
  model: ImageModel,
  signal: AbortSignal,
): Promise<Outcome[]> {
  const [target] = targets;
  if (!target) return fail('select', { kind: 'nothing-selected' });
  const asked = `${model.pace} ${job}`;
  const total = job === 'edit' ? 1 : targets.length;
  run.value = started({ job, total, since: performance.now(), asked, atOnce: model.concurrency });
  const { style } = windowState.value;
  const common: Omit<FillRun, 'targets'> = {
    prompt,
    style: isStyleId(style) ? style : 'none',
    model,
    signal,
    tell: (layer: LayerName, step: Step) => {
      run.value = entered(run.value, layer, step);
    },
    tellTime: (seconds) => rememberTime(asked, seconds),
    tellEnd: (layer) => {
      run.value = finished(run.value, layer, performance.now());
    },
  };
  try {
    return job === 'edit'
      ? [await runEdit({ ...common, target, masks, references })]
      : await runFill({ ...common, targets });
  } finally {
    await callPlugin('endRun', {});
  }
}
