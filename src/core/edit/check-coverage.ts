import type { FailureCause } from '../failure.ts';
import type { Size } from '../geometry.ts';

/**
 * Whether a mask leaves something to edit and something to keep, told before anything is paid for.
 *
 * @param coverage the masked share of the layer's area, 0 to 1.
 * @param node the layer's size in node units.
 */
export function checkCoverage(coverage: number, node: Size): FailureCause | null {
  // Less than one unit of the layer is a stray click, not a shape.
  if (coverage * node.width * node.height < 1) return { kind: 'mask-empty' };
  // What stays would be a rim of antialiased pixels.
  if (coverage > 0.995) return { kind: 'mask-covers-all' };
  return null;
}
