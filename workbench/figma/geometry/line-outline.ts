import type { NodeRecord } from '../node-record.ts';
import { formatPath } from './path-commands.ts';

/**
 * The middle of a line layer's stroke. Figma draws the stroke on the upper side of the layer's
 * flat box and keeps round and square caps within its ends.
 */
export function lineOutline({ width, strokeWeight, strokeCap }: NodeRecord): string {
  const y = -strokeWeight / 2;
  const inset = strokeCap === 'NONE' ? 0 : Math.min(strokeWeight, width) / 2;
  return formatPath([
    { letter: 'M', points: [{ x: inset, y }] },
    { letter: 'L', points: [{ x: width - inset, y }] },
  ]);
}
