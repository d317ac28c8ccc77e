import { expect, test } from 'vitest';
import { drawSketch } from '../../../src/sketch/draw-sketch.ts';
import { drift, meanError, roughness, signalToNoise } from './measure.ts';
import { bricks, checkerboard, grass, horizon, paint, sky, stripes, wood } from './pictures.ts';
import { disc, healed, maskOf, smoothed, withHole } from './run-heal.ts';

const size = 256;
const mask = disc(size, 128, 128, 44);

test.each([
  { name: 'a checkerboard', truth: checkerboard(size), bar: 60 },
  { name: 'slanted stripes', truth: stripes(size), bar: 60 },
  { name: 'bricks', truth: bricks(size), bar: 24 },
  { name: 'planks', truth: wood(size), bar: 25 },
  { name: 'a sky', truth: sky(size), bar: 50 },
])('$name: the hole has what was there, which a smooth fill has not', ({ truth, bar }) => {
  const broken = withHole(truth, mask);
  expect(signalToNoise(smoothed(broken, mask), truth, mask)).toBeLessThan(bar);
  expect(signalToNoise(healed(broken, mask), truth, mask)).toBeGreaterThan(bar);
});

test.each([44, 80])(
  'grass stays as rough as around a hole of %d pixels, and as green',
  (radius) => {
    const truth = grass(size);
    const meadow = disc(size, 128, 128, radius);
    const inside = (pixel: number) => meadow[pixel] === 255;
    const result = healed(withHole(truth, meadow), meadow);
    const share = roughness(result, inside) / roughness(truth, inside);
    expect(share).toBeGreaterThan(0.85);
    expect(share).toBeLessThan(1.15);
    expect(drift(result, truth, meadow)).toBeLessThan(4);
  },
);

test('the border of the hole is no seam', () => {
  for (const truth of [sky(size), grass(size), wood(size)]) {
    const result = healed(withHole(truth, mask), mask);
    const crosses = (pixel: number) => (mask[pixel] === 0) !== (mask[pixel + 1] === 0);
    expect(roughness(result, crosses)).toBeLessThan(1.25 * roughness(truth, crosses) + 0.5);
  }
});

test('a sky has no bands: every step is the true one, give or take two bytes', () => {
  const truth = sky(size);
  const result = healed(withHole(truth, mask), mask);
  let largest = 0;
  mask.forEach((strength, pixel) => {
    if (strength === 0) return;
    const step = (result.data[pixel * 4] ?? 0) - (result.data[pixel * 4 + 4] ?? 0);
    const right = (truth.data[pixel * 4] ?? 0) - (truth.data[pixel * 4 + 4] ?? 0);
    largest = Math.max(largest, Math.abs(step - right));
  });
  expect(largest).toBeLessThanOrEqual(2);
});

test('straight lines go on across the hole, thin and thick, steep and slanted', () => {
  const truth = paint(size, size, (x, y) => {
    if (Math.abs(x - 112 - y * 0.1) < 4) return [40, 40, 50];
    if (Math.abs(y - 120 - x * 0.25) < 2.5) return [180, 40, 30];
    return y > 40 + x * 0.25 && y < 60 + x * 0.25 ? [90, 120, 90] : [225, 220, 210];
  });
  for (const y of [80, 200]) {
    const hole = disc(size, 118, y, 24);
    const broken = withHole(truth, hole);
    const error = meanError(healed(broken, hole), truth, hole);
    expect(error).toBeLessThan(0.4 * meanError(smoothed(broken, hole), truth, hole));
  }
});

test('a pole before a sky is one piece again', () => {
  const truth = horizon(size);
  const hole = disc(size, 122, 100, 34);
  const broken = withHole(truth, hole);
  expect(meanError(healed(broken, hole), truth, hole)).toBeLessThan(3);
  expect(meanError(smoothed(broken, hole), truth, hole)).toBeGreaterThan(6);
});

test.each(['mountain lake', 'city street', 'living room', 'portrait', 'coffee'])(
  '%s: nine holes are nearer to the truth than smooth ones',
  (prompt) => {
    const truth = drawSketch({ prompt, width: size, height: size, seed: 5 });
    const holes = maskOf(size, size, (x, y) => {
      const away = Math.hypot(((x - 13) % 77) - 38, ((y - 13) % 77) - 38);
      return x > 13 && y > 13 && x < 244 && y < 244 && away < 15 ? 255 : 0;
    });
    const broken = withHole(truth, holes);
    const error = meanError(healed(broken, holes), truth, holes);
    expect(error).toBeLessThan(0.8 * meanError(smoothed(broken, holes), truth, holes));
  },
);

test('thin scratches over a picture vanish', () => {
  const truth = drawSketch({ prompt: 'portrait', width: size, height: size, seed: 5 });
  const scratches = maskOf(size, size, (x, y) =>
    Math.abs(x - 60 - y * 0.4) < 0.8 || y === 140 || Math.hypot(x - 180, y - 60) < 1.5 ? 255 : 0,
  );
  const result = healed(withHole(truth, scratches), scratches);
  expect(signalToNoise(result, truth, scratches)).toBeGreaterThan(32);
});
