import type { FailureCause } from '../failure.ts';
import type { Size } from '../geometry.ts';

/**
 * Whether a mask leaves something to edit and something to keep, told before anything is paid for.
 *
 * @param coverage the masked share of the layer's area, 0 to 1.
 * @param node the layer's size in node units.
 * @param isInverted the shape marks what stays: then the cause is told of the shape.
 */
export function checkCoverage(
  coverage: number,
  node: Size,
  isInverted = false,
): FailureCause | null {
  // Less than one unit of the layer is a stray click, not a shape.
  const isEmpty = coverage * node.width * node.height < 1;
  // What stays would be a rim of antialiased pixels.
  const isAll = coverage > 0.995;
  // The shape is what stays: it is the other way about.
  if (isInverted ? isAll : isEmpty) return { kind: 'mask-empty' };
  if (isInverted ? isEmpty : isAll) return { kind: 'mask-covers-all' };
  return null;
}
