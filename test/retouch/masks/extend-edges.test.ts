import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extendEdges } from '../../../src/retouch/masks/extend-edges.ts';

const size = { width: 9, height: 7 };
const edge = fc.integer({ min: -2, max: 10 });

/** Each value names its pixel and its channel. */
function numbered(step: number): Uint8ClampedArray {
  return Uint8ClampedArray.from({ length: size.width * size.height * step }, (_, at) => at);
}

test('each pixel beyond the box is the nearest one in it, and those in it stay', () => {
  const step = fc.constantFrom(1, 3, 4);
  fc.assert(
    fc.property(edge, edge, edge, edge, step, (left, top, right, bottom, channels) => {
      const [west, north] = [Math.max(0, left), Math.max(0, top)];
      const [east, south] = [Math.min(size.width, right) - 1, Math.min(size.height, bottom) - 1];
      fc.pre(west <= east && north <= south);
      const before = numbered(channels);
      const values = numbered(channels);
      extendEdges(values, size, { left, top, right, bottom }, channels);
      for (let at = 0; at < values.length; at += 1) {
        const pixel = Math.floor(at / channels);
        const x = Math.min(Math.max(pixel % size.width, west), east);
        const y = Math.min(Math.max(Math.floor(pixel / size.width), north), south);
        expect(values[at]).toBe(before[(y * size.width + x) * channels + (at % channels)]);
      }
    }),
  );
});

test.each([
  { left: 4, top: 2, right: 4, bottom: 5 },
  { left: 2, top: 5, right: 6, bottom: 3 },
  { left: 20, top: 0, right: 30, bottom: 7 },
])('an empty box changes nothing', (box) => {
  const values = numbered(1);
  extendEdges(values, size, box, 1);
  expect(values).toEqual(numbered(1));
});
