import * as z from 'zod/mini';
import { refusalReason } from './selection.ts';

const layerName = z.object({ id: z.string(), name: z.string() });

/** Where on the way from selection to fill it stopped. */
const step = z.enum(['select', 'capture', 'send', 'request', 'fit', 'place', 'settings']);

function failureOf<Kind extends string, Shape extends z.core.$ZodShape>(kind: Kind, shape: Shape) {
  return z.object({ kind: z.literal(kind), step, layer: z.nullable(layerName), ...shape });
}

/**
 * What went wrong, as plain data: thrown inside a room, sent across the wall as a value, told in
 * one sentence by the window. Cancelling is not a failure.
 */
export const failureShape = z.discriminatedUnion('kind', [
  failureOf('nothing-selected', {}),
  failureOf('layer-refused', { reason: refusalReason }),
  failureOf('layer-gone', {}),
  failureOf('layer-changed', {}),
  failureOf('view-only', {}),
  failureOf('inside-instance', {}),
  failureOf('opacity-bound', { child: z.string() }),
  failureOf('nothing-to-edit', {}),
  failureOf('takes-components-only', {}),
  failureOf('export-failed', { detail: z.string() }),
  failureOf('selection-changed', {}),
  failureOf('reference-gone', {}),
  failureOf('other-model', { host: z.nullable(z.string()) }),
  failureOf('mask-missing', {}),
  failureOf('mask-empty', {}),
  failureOf('mask-too-thin', {}),
  failureOf('mask-covers-all', {}),
  failureOf('no-empty-part', {}),
  failureOf('layer-blurred', {}),
  failureOf('prompt-missing', {}),
  failureOf('key-missing', {}),
  failureOf('key-unusable', {}),
  failureOf('base-url-invalid', { baseUrl: z.string() }),
  failureOf('host-unreachable', { host: z.string() }),
  failureOf('host-refused', {
    status: z.number(),
    code: z.nullable(z.string()),
    message: z.string(),
  }),
  failureOf('reply-not-understood', { host: z.string() }),
  failureOf('picture-broken', {}),
  failureOf('picture-blank', {}),
  failureOf('outside-changed', { pixels: z.number() }),
  failureOf('picture-unsupported', { format: z.string() }),
  failureOf('picture-too-large', { width: z.number(), height: z.number() }),
  failureOf('picture-wrong-size', { asked: z.string(), answered: z.string() }),
  failureOf('place-failed', { detail: z.string() }),
  failureOf('change-refused', { detail: z.string() }),
  failureOf('variant-gone', {}),
  failureOf('storage-full', {}),
  failureOf('no-answer', { call: z.string() }),
  failureOf('not-understood', { call: z.string() }),
  failureOf('unexpected', { detail: z.string() }),
]);

export type Failure = z.output<typeof failureShape>;
export type Step = Failure['step'];
export type LayerName = z.output<typeof layerName>;

type CauseOf<F> = F extends Failure ? Omit<F, 'step' | 'layer'> : never;
/** A failure before it is known where it happened and to which layer. */
export type FailureCause = CauseOf<Failure>;

/** Carries a failure up to the next wall, where it becomes plain data again. */
export class FailureError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.kind);
    this.name = 'FailureError';
    this.failure = failure;
  }
}

/** Throws `cause` as a failure of `step`, about `layer` if it is about one. */
export function fail(step: Step, cause: FailureCause, layer: LayerName | null = null): never {
  const named = layer && { id: layer.id, name: layer.name };
  throw new FailureError({ ...cause, step, layer: named });
}

/** Any thrown value as a failure. Figma rejects with plain strings, so anything is expected. */
export function toFailure(thrown: unknown, step: Step, layer: LayerName | null = null): Failure {
  if (thrown instanceof FailureError) return thrown.failure;
  return { kind: 'unexpected', detail: describeThrown(thrown), step, layer };
}

export function describeThrown(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
