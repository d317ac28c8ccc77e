import type { Effect } from '../paint.ts';

/**
 * How far from a layer's own shape its effects may be seen, in the layer's units: a blur fades out
 * at three standard deviations, which is one and a half times Figma's radius.
 */
export function effectReach(effects: readonly Effect[]): number {
  const reaches = effects
    .filter(({ visible }) => visible)
    .map(
      ({ radius, spread, offset }) =>
        1.5 * radius + Math.max(0, spread) + Math.abs(offset.x) + Math.abs(offset.y),
    );
  return Math.max(0, ...reaches);
}
