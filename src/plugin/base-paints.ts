import { showVariant } from '../core/variants/show-variant.ts';
import { variedLayer } from './varied-layer.ts';

/**
 * The paints that a layer shows as one of its variants, null for the original, by its id; none when
 * it has no such variant, or shows them as it is.
 */
export function basePaints(
  layer: SceneNode | null,
  base: string | null | undefined,
): ReadonlyMap<string, readonly Paint[]> {
  const varied = layer && base !== undefined ? variedLayer(layer) : null;
  const paints = varied && base !== undefined ? showVariant(varied.stack, base) : null;
  return new Map(layer && paints ? [[layer.id, paints]] : []);
}
