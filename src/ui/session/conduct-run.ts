import { fail, type LayerName, type Step, toFailure } from '../../core/failure.ts';
import type { StyleId } from '../../core/styles.ts';
import type { Outcome } from '../jobs/outcome.ts';
import type { Run } from '../jobs/run.ts';
import type { ImageModel } from '../model/image-model.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { rememberTime } from './keep-window-state.ts';
import { tellPlaced } from './notices.ts';
import {
  entered,
  finished,
  type Job,
  type LayerEnd,
  madePart,
  paused,
  type RunState,
  started,
  stopping,
} from './run-state.ts';
import { endedRuns, isConnected, isStatusOld, run, settings } from './session.ts';
import { putBy } from './tray.ts';
import { inBackground } from './trouble.ts';

let controller: AbortController | null = null;

/** What a run is about, known when its layers have been looked at once more. */
export type Conducted = {
  readonly model: ImageModel;
  readonly style: StyleId;
  /** What is added to each prompt. */
  readonly direction: string;
  /** Layers. */
  readonly total: number;
  /** For those that want to be tried again in one go. */
  readonly asked: Extract<RunState, { kind: 'ended' }>['asked'];
  readonly show: Run['show'];
  /** The story. */
  go(run: Run, tellEnd: (outcome: Outcome, asked?: LayerName) => void): Promise<readonly Outcome[]>;
  /** What is to be known of it before the next run can begin. */
  heed?(outcomes: readonly Outcome[]): Promise<void>;
};

/**
 * Runs a story from its beginning to its undo step, tells how it goes and how it ended, and puts by
 * what could not be placed. One run at a time: answers null when there is one already.
 *
 * @param prepare throws the reason when there is nothing to run: then no layer was touched
 */
export async function conductRun(
  job: Job,
  prepare: (signal: AbortSignal) => Promise<Conducted>,
): Promise<readonly Outcome[] | null> {
  if (!isConnected.value || run.value.kind === 'running') return null;
  controller = new AbortController();
  const { signal } = controller;
  isStatusOld.value = false;
  run.value = started({ job, total: 1, since: performance.now() });
  let outcomes: readonly Outcome[] | null = null;
  try {
    const conducted = await prepare(signal);
    if (conducted.total === 0) fail('select', { kind: 'nothing-selected' });
    outcomes = await goThrough(job, conducted, signal);
    await conducted.heed?.(outcomes);
    const { model, asked } = conducted;
    run.value = { kind: 'ended', job, host: model.host, ends: outcomes.map(endOf), asked };
    tellPlaced(outcomes);
  } catch (thrown) {
    run.value = { kind: 'refused', failure: toFailure(thrown, 'select') };
  }
  isStatusOld.value = false;
  endedRuns.value += 1;
  return outcomes;
}

/** Asks the run to stop; what a host has begun may still be billed. */
export function stopRun(): void {
  run.value = stopping(run.value);
  controller?.abort();
}

async function goThrough(
  job: Job,
  { model, style, direction, total, show, go }: Conducted,
  signal: AbortSignal,
): Promise<readonly Outcome[]> {
  const asked = `${model.pace} ${job === 'edit' ? 'edit' : 'fill'}`;
  run.value = started({ job, total, since: performance.now(), asked, atOnce: model.concurrency });
  const conducted: Run = {
    style,
    direction,
    model,
    signal,
    kept: settings.value.keptVariants,
    show,
    tell: (layer: LayerName, step: Step) => {
      run.value = entered(run.value, layer, step);
    },
    tellPart: (part) => {
      run.value = madePart(run.value, part);
    },
    tellTime: (seconds) => rememberTime(asked, seconds),
    tellPause: (seconds) => {
      run.value = paused(run.value, performance.now() + seconds * 1000);
    },
  };
  try {
    return await go(conducted, (outcome, about) => {
      // A patch may lie on another layer than the one that was asked for.
      run.value = finished(run.value, about ?? outcome.layer);
      // At once: a run may be long, and the window may be closed.
      putBy([outcome]);
    });
  } finally {
    // The pictures are placed or kept by now: nothing may be lost of them.
    // What the run has been told of meanwhile, such as a full storage, stays told.
    await inBackground('place', () => callPlugin('endRun', {}));
  }
}

function endOf(outcome: Outcome): LayerEnd {
  const { kind, layer } = outcome;
  if (kind !== 'failed') return { kind, layer };
  return { kind, layer, failure: outcome.failure, isKept: outcome.kept !== null };
}
