import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oklch } from '../../src/sketch/colour/colour.ts';
import { Canvas } from '../../src/sketch/raster/canvas.ts';
import type { Path } from '../../src/sketch/raster/path.ts';
import { reversed } from '../../src/sketch/raster/path.ts';
import { circle, polygon, rect } from '../../src/sketch/raster/shapes.ts';

const black = oklch(0, 0, 0);
const white = oklch(1, 0, 0);

/** The area in pixels that a path covers, read back from the picture. */
function coveredArea(path: Path, size = 64): number {
  const canvas = Canvas.filled(size, size, black);
  canvas.fill(path, white);
  return whiteness(canvas);
}

function whiteness({ raster }: Canvas): number {
  let sum = 0;
  for (let at = 0; at < raster.data.length; at += 4) sum += (raster.data[at] ?? 0) / 255;
  return sum;
}

test('coverage is the exact area, at any place within the pixels', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 2, max: 30, noNaN: true }),
      fc.double({ min: 2, max: 30, noNaN: true }),
      fc.double({ min: 0.5, max: 30, noNaN: true }),
      fc.double({ min: 0.5, max: 30, noNaN: true }),
      (x, y, width, height) => {
        expect(Math.abs(coveredArea(rect(x, y, width, height)) - width * height)).toBeLessThan(1);
      },
    ),
  );
  // Chords of the flattened circle stay within 0.04 pixels of it.
  expect(Math.abs(coveredArea(circle(32, 32, 20)) - Math.PI * 400)).toBeLessThan(
    0.04 * Math.PI * 40,
  );
});

test('what lies beyond the picture is cut off, on every side', () => {
  expect(coveredArea(rect(-100, -100, 300, 300))).toBe(64 * 64);
  expect(
    Math.abs(coveredArea(polygon([-64, 32, 32, -64, 128, 32, 32, 128])) - 64 * 64),
  ).toBeLessThan(1);
  expect(coveredArea(rect(70, 0, 20, 20))).toBe(0);
});

test('shapes that overlap the same way count once, a reversed one is a hole', () => {
  const square = rect(10, 10, 20, 20);
  expect(coveredArea([...square, ...square])).toBeCloseTo(400, 0);
  expect(coveredArea([...square, ...reversed(rect(15, 15, 10, 10))])).toBeCloseTo(300, 0);
});

test('two neighbours leave no gap between them', () => {
  const canvas = Canvas.filled(8, 8, white);
  canvas.fill([...rect(0, 0, 3.5, 8), ...rect(3.5, 0, 4.5, 8)], black);
  expect(whiteness(canvas)).toBe(0);
});

test('a stroke is as wide as asked, with round ends, at every angle', () => {
  for (const angle of [0, 0.4, 1.1, 2.5]) {
    const canvas = Canvas.filled(64, 64, black);
    const x = Math.cos(angle) * 20;
    const y = Math.sin(angle) * 20;
    canvas.stroke(polygon([32 - x, 32 - y, 32 + x, 32 + y]), 6, white);
    expect(Math.abs(whiteness(canvas) - (40 * 6 + Math.PI * 9))).toBeLessThan(4);
  }
});

test('nested clips let through what lies in all of them', () => {
  const canvas = Canvas.filled(64, 64, black);
  canvas.inside(rect(10, 10, 30, 30), () =>
    canvas.inside(rect(20, 20, 30, 30), () => canvas.fill(rect(0, 0, 64, 64), white)),
  );
  expect(whiteness(canvas)).toBeCloseTo(400, 0);
  canvas.fill(rect(0, 0, 64, 64), white);
  expect(whiteness(canvas)).toBe(64 * 64);
});
