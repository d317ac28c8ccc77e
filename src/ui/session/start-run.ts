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
import { entered, finished, type LayerEnd, started, stopping } from './run-state.ts';
import {
  endedRuns,
  isConnected,
  isStatusOld,
  job,
  jobChoice,
  prompt,
  run,
  settings,
  windowState,
} from './session.ts';
import { putBy } from './tray.ts';
import { orTell } from './trouble.ts';

let controller: AbortController | null = null;

/** What is run again: a recipe of this layer, or what has failed. */
export type Repeat = RunPlan & { readonly prompt: string; readonly style?: string | undefined };

/** Runs what the window shows, as it is now, or repeats something. */
export async function startRun(repeat?: Repeat): Promise<void> {
  if (!isConnected.value || run.value.kind === 'running') return;
  controller = new AbortController();
  isStatusOld.value = false;
  const asked = {
    prompt: repeat?.prompt ?? prompt.value,
    style: repeat ? (repeat.style ?? 'none') : windowState.value.style,
  };
  const shown = repeat?.job ?? job.value;
  run.value = started({ job: shown, total: 1, since: performance.now() });
  try {
    const layers = repeat ? await readPlan(repeat) : await lookAgain();
    // What is placed changes what the selection would propose.
    if (!repeat) jobChoice.value = shown;
    const model = chooseModel(settings.value);
    if (!repeat) rememberPrompt(asked.prompt.trim());
    const outcomes = await runJob(layers, asked, model, controller.signal);
    run.value = {
      kind: 'ended',
      job: shown,
      host: model.host,
      ends: outcomes.map(endOf),
      ...asked,
    };
    if (!repeat && outcomes.some(({ kind }) => kind === 'placed')) markSent(shown, asked.prompt);
    putBy(outcomes);
    showOutcomes(outcomes);
    tellPlaced(outcomes);
  } catch (thrown) {
    run.value = { kind: 'refused', failure: toFailure(thrown, 'select') };
  }
  isStatusOld.value = false;
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
  { prompt, style }: { prompt: string; style: string },
  model: ImageModel,
  signal: AbortSignal,
): Promise<Outcome[]> {
  const [target] = targets;
  if (!target) return fail('select', { kind: 'nothing-selected' });
  const asked = `${model.pace} ${job}`;
  const total = job === 'edit' ? 1 : targets.length;
  run.value = started({ job, total, since: performance.now(), asked, atOnce: model.concurrency });
  const common: Omit<FillRun, 'targets'> = {
    prompt: prompt.trim(),
    style: isStyleId(style) ? style : 'none',
    model,
    signal,
    tell: (layer: LayerName, step: Step) => {
      run.value = entered(run.value, layer, step);
    },
    tellTime: (seconds) => rememberTime(asked, seconds),
    tellEnd: (layer) => {
      run.value = finished(run.value, layer);
    },
  };
  try {
    return job === 'edit'
      ? [await runEdit({ ...common, target, masks, references })]
      : await runFill({ ...common, targets });
  } finally {
    // The pictures are placed or kept by now: nothing may be lost of them.
    await orTell('place', () => callPlugin('endRun', {}));
  }
}

function endOf(outcome: Outcome): LayerEnd {
  const { kind, layer } = outcome;
  if (kind !== 'failed') return { kind, layer };
  return { kind, layer, failure: outcome.failure, isKept: outcome.kept !== null };
}
