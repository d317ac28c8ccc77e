import { expect, test } from 'vitest';
import type { Raster } from '../../../src/core/raster.ts';
import { meanError } from './measure.ts';
import { paint } from './pictures.ts';
import { healed, maskOf, withHole } from './run-heal.ts';

const width = 560;
const height = 420;
const sea = 180;

/** A mountain before an evening sky, its foot hardly darker than the sea; all smooth. */
function coast(tall: number, contrast: number): Raster {
  return paint(width, height, (x, y) => {
    const below = y - sea;
    const top = tall * (0.1 - Math.exp(-(((x - 290) / 110) ** 2)));
    if (below >= 0) {
      const [r, g, b] = [172 + contrast, 148 + contrast * 0.6, 145 + contrast * 0.2];
      return [r - below / 3, g - below / 4, b - below / 12];
    }
    return below < top ? [226 + y / 9, 160 + y / 5, 150] : [142 + y / 6, 118 + y / 6, 140 + y / 40];
  });
}

/** In one column the row with the largest step to the row above, near the horizon. */
function horizonAt({ data }: Raster, x: number): number {
  let largest = 0;
  let found = -1;
  for (let y = sea - 45; y < sea + 45; y += 1) {
    const at = (y * width + x) * 4;
    const step = Math.abs((data[at] ?? 0) - (data[at - width * 4] ?? 0));
    if (step <= largest) continue;
    largest = step;
    found = y;
  }
  return found;
}

test.each([
  { tall: 130, contrast: 20, lower: 55 },
  { tall: 100, contrast: 20, lower: 55 },
  { tall: 130, contrast: 12, lower: 55 },
  { tall: 100, contrast: 20, lower: 70 },
])(
  'a weak horizon goes through: mountain $tall, contrast $contrast, hole $lower lower',
  ({ tall, contrast, lower }) => {
    const truth = coast(tall, contrast);
    const mask = maskOf(width, height, (x, y) =>
      Math.hypot((x - 280) / 85, (y - sea - lower) / 110) < 1 ? 255 : 0,
    );
    const result = healed(withHole(truth, mask), mask);
    expect(meanError(result, truth, mask)).toBeLessThan(0.5);
    for (let x = 220; x < 340; x += 1) {
      expect(Math.abs(horizonAt(result, x) - sea)).toBeLessThanOrEqual(1);
    }
  },
);
