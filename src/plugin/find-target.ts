import { fail, type LayerName, type Step } from '../core/failure.ts';
import { whyRefused } from '../core/read-roles.ts';
import { canWrite } from './can-write.ts';
import { describeLayer } from './describe-layer.ts';
import { findLayer } from './find-layer.ts';
import { withoutPending } from './pending-paint.ts';

/** A layer that takes a picture, and its paints at this moment without the pending look. */
export type Target = { readonly node: SceneNode & MinimalFillsMixin; readonly paints: Paint[] };

/**
 * The layer with this id, checked anew: it may have been removed, hidden or filled with something
 * else since it was selected. Throws `layer-gone`, `layer-refused` or `view-only`.
 */
export async function findTarget(id: string, step: Step, known?: LayerName): Promise<Target> {
  const node = await findLayer(id, step, known);
  const reason = whyRefused(describeLayer(node));
  if (reason) return fail(step, { kind: 'layer-refused', reason }, node);
  if (!('fills' in node)) return fail(step, { kind: 'layer-refused', reason: 'no-fills' }, node);
  const { fills } = node;
  if (fills === figma.mixed) {
    return fail(step, { kind: 'layer-refused', reason: 'mixed-fills' }, node);
  }
  if (!canWrite(node)) return fail(step, { kind: 'view-only' }, node);
  return { node, paints: withoutPending(fills) };
}
