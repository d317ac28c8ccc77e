import { describe, expect, it } from 'vitest';
import { seamError } from '../../../src/retouch/fit/seam-error.ts';
import { coverBox, drawClouds, paintFlat, type Spoil, spoilBy } from './pictures.ts';

const width = 200;
const height = 120;
const flat = paintFlat(width, height, [120, 120, 120]);
const half = coverBox(width, height, 0.5);
const none: Spoil = { scale: 1, dx: 0, dy: 0, tint: [1, 1, 1], lift: [0, 0, 0], noise: 0 };

describe('seamError', () => {
  it('is nothing between equal pictures and grows with the step', () => {
    expect(seamError(flat, flat, half)).toBe(0);
    const steps = [4, 10, 30].map((step) =>
      seamError(flat, paintFlat(width, height, [120 + step, 120, 120]), half),
    );
    expect(steps[0]).toBeGreaterThan(0.5);
    expect(steps[1]).toBeGreaterThan((steps[0] ?? 0) * 1.5);
    expect(steps[2]).toBeGreaterThan((steps[1] ?? 0) * 1.5);
  });

  it('sees a step and not the grain', () => {
    const picture = drawClouds(width, height, 2);
    const grain = seamError(picture, spoilBy(picture, { ...none, noise: 10 }, 1), half);
    const step = seamError(picture, spoilBy(picture, { ...none, lift: [10, 10, 10] }, 1), half);
    expect(grain).toBeLessThan((step ?? 0) / 2);
  });

  it('looks at known pixels by the boundary alone, not at the mask nor far away', () => {
    const picture = { ...flat, data: flat.data.slice() };
    const near = coverBox(width, height, 0.7);
    for (let pixel = 0; pixel < half.length; pixel += 1) {
      if (half[pixel] === 255 || near[pixel] === 0) picture.data.set([0, 255, 0], pixel * 4);
    }
    expect(seamError(flat, picture, half)).toBe(0);
  });

  it('has no rim where all is masked, nothing is, or what is known is transparent', () => {
    expect(seamError(flat, flat, coverBox(width, height, 1))).toBeNull();
    expect(seamError(flat, flat, coverBox(width, height, 0))).toBeNull();
    const clear = { width, height, data: new Uint8ClampedArray(flat.data.length) };
    expect(seamError(clear, flat, half)).toBeNull();
    expect(seamError(flat, clear, half)).toBeNull();
  });
});
