import type { Failure, LayerName, Step } from '../../core/failure.ts';

/** Jobs of one prompt. */
export type MakeJob = 'fill' | 'edit';
export type Job = MakeJob | 'wireframe';

/** How it ended for one layer, without the pictures: they lie where they are used. */
export type LayerEnd =
  | { readonly kind: 'placed' | 'stopped'; readonly layer: LayerName }
  | {
      readonly kind: 'failed';
      readonly layer: LayerName;
      readonly failure: Failure;
      /** A picture was made all the same, and lies in the tray. */
      readonly isKept: boolean;
    };

/** The run that the window shows. */
export type RunState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly job: Job;
      readonly total: number;
      /** Layers that are through, one way or the other. */
      readonly done: number;
      /** The step that each layer on its way is in, by layer id. */
      readonly steps: ReadonlyMap<string, Step>;
      /** Milliseconds of `performance.now()`: when the run began. */
      readonly since: number;
      /** What the time that a picture takes is kept under. */
      readonly asked: string;
      /** Pictures that are made at once. */
      readonly atOnce: number;
      /** Milliseconds of `performance.now()`: until when the host lets nobody in; 0 for not at all. */
      readonly pausedUntil: number;
      readonly stopping: boolean;
      /** How much of the picture that is being made is done, 0 to 1; null where nobody knows. */
      readonly part: number | null;
    }
  /** It could not start: no layer was touched. */
  | { readonly kind: 'refused'; readonly failure: Failure }
  | {
      readonly kind: 'ended';
      readonly job: Job;
      /** Who was asked; null when nothing left the machine. */
      readonly host: string | null;
      readonly ends: readonly LayerEnd[];
      /** What it was asked for with, for those that want to be tried again; null for many prompts. */
      readonly asked: { readonly prompt: string; readonly style: string } | null;
    };

type Running = Extract<RunState, { kind: 'running' }>;

export const idle: RunState = { kind: 'idle' };

/** A run begins: `total` layers, nothing known of how long they take unless it is given. */
export function started(
  run: Pick<Running, 'job' | 'total' | 'since'> & Partial<Pick<Running, 'asked' | 'atOnce'>>,
): RunState {
  const fresh = { done: 0, steps: new Map(), pausedUntil: 0, stopping: false, part: null };
  return { kind: 'running', asked: '', atOnce: 1, ...run, ...fresh };
}

export function entered(state: RunState, layer: LayerName, step: Step): RunState {
  if (state.kind !== 'running') return state;
  return { ...state, steps: new Map(state.steps).set(layer.id, step) };
}

export function finished(state: RunState, layer: LayerName): RunState {
  if (state.kind !== 'running') return state;
  const steps = new Map(state.steps);
  steps.delete(layer.id);
  return { ...state, done: state.done + 1, steps };
}

/** The host asked for a pause until `until`, in milliseconds of `performance.now()`. */
export function paused(state: RunState, until: number): RunState {
  if (state.kind !== 'running') return state;
  return { ...state, pausedUntil: Math.max(state.pausedUntil, until) };
}

/** A picture by itself tells how far it is. */
export function madePart(state: RunState, part: number): RunState {
  return state.kind === 'running' ? { ...state, part } : state;
}

export function stopping(state: RunState): RunState {
  return state.kind === 'running' ? { ...state, stopping: true } : state;
}

/** One word for the whole, for styling and for tests. */
export function summary(state: RunState): 'idle' | 'running' | 'done' | 'stopped' | 'failed' {
  if (state.kind === 'refused') return 'failed';
  if (state.kind !== 'ended') return state.kind;
  const kinds = new Set(state.ends.map(({ kind }) => kind));
  if (kinds.has('failed')) return 'failed';
  return kinds.has('stopped') ? 'stopped' : 'done';
}

/** How much of a picture's way lies behind it in each step. */
const partBefore: Readonly<Record<Step, number>> = {
  settings: 0,
  select: 0,
  capture: 0.05,
  send: 0.1,
  request: 0.2,
  fit: 0.85,
  place: 0.95,
};

export function partOfStep(step: Step): number {
  return partBefore[step];
}

/** How much of the run is done, from 0 to 1; null for a single picture that gives no measure. */
export function partDone(state: RunState): number | null {
  if (state.kind !== 'running') return null;
  if (state.total < 2) return state.part;
  const underWay = [...state.steps.values()].reduce((sum, step) => sum + partBefore[step], 0);
  return (state.done + underWay) / state.total;
}
