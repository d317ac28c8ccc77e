import type { Failure, LayerName, Step } from '../../core/failure.ts';
import type { Outcome } from '../jobs/outcome.ts';

export type Job = 'fill' | 'edit';

/** The run that the window shows. */
export type RunState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly job: Job;
      readonly total: number;
      /** Layers that are through, one way or the other. */
      readonly done: number;
      /** The step that each layer is in, by layer id. */
      readonly steps: ReadonlyMap<string, Step>;
      readonly stopping: boolean;
    }
  /** It could not start: no layer was touched. */
  | { readonly kind: 'refused'; readonly failure: Failure }
  | {
      readonly kind: 'ended';
      readonly job: Job;
      /** Who was asked; null when nothing left the machine. */
      readonly host: string | null;
      readonly outcomes: readonly Outcome[];
    };

export const idle: RunState = { kind: 'idle' };

export function started(job: Job, total: number): RunState {
  return { kind: 'running', job, total, done: 0, steps: new Map(), stopping: false };
}

export function entered(state: RunState, layer: LayerName, step: Step): RunState {
  if (state.kind !== 'running') return state;
  return { ...state, steps: new Map(state.steps).set(layer.id, step) };
}

export function finished(state: RunState): RunState {
  return state.kind === 'running' ? { ...state, done: state.done + 1 } : state;
}

export function stopping(state: RunState): RunState {
  return state.kind === 'running' ? { ...state, stopping: true } : state;
}

/** One word for the whole, for styling and for tests. */
export function summary(state: RunState): 'idle' | 'running' | 'done' | 'stopped' | 'failed' {
  if (state.kind === 'refused') return 'failed';
  if (state.kind !== 'ended') return state.kind;
  const kinds = new Set(state.outcomes.map(({ kind }) => kind));
  if (kinds.has('failed')) return 'failed';
  return kinds.has('stopped') ? 'stopped' : 'done';
}
