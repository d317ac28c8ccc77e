import type { Colour } from '../colour/colour.ts';
import { darker } from '../colour/colour.ts';
import type { Random } from '../random.ts';
import type { Canvas } from '../raster/canvas.ts';
import { linear } from '../raster/paint.ts';
import type { Path } from '../raster/path.ts';
import { polygon } from '../raster/shapes.ts';
import { curve } from '../raster/soft-shapes.ts';
import { Trace } from '../raster/trace.ts';

/** A conifer of `tall` standing at (x, y): tiers that widen downwards. */
export function pine(x: number, y: number, tall: number, slim = 1): Path {
  const half = tall * 0.2 * slim;
  const points = [x, y - tall];
  const tiers = [0.3, 0.55, 0.8, 1];
  for (const tier of tiers) {
    const out = half * (0.28 + 0.72 * tier);
    points.push(
      x + out,
      y - tall * (1 - tier) - tall * 0.04,
      x + out * 0.52,
      y - tall * (1 - tier) - tall * 0.05,
    );
  }
  points.push(x + half * 0.12, y - tall * 0.05, x + half * 0.12, y, x - half * 0.12, y);
  points.push(x - half * 0.12, y - tall * 0.05);
  for (const tier of [...tiers].reverse()) {
    const out = half * (0.28 + 0.72 * tier);
    points.push(
      x - out * 0.52,
      y - tall * (1 - tier) - tall * 0.05,
      x - out,
      y - tall * (1 - tier) - tall * 0.04,
    );
  }
  return polygon(points);
}

/** A row of conifers of uneven height along a skyline `[x, y, …]`. */
export function pineRow(
  random: Random,
  skyline: readonly number[],
  tall: number,
  gap: number,
): Path {
  const trees: number[][] = [];
  const lastX = skyline[skyline.length - 2] ?? 0;
  let x = skyline[0] ?? 0;
  while (x < lastX) {
    x += gap * random.between(0.45, 1.4);
    const height = tall * random.between(0.55, 1.1);
    for (const shape of pine(x, heightAt(skyline, x) + tall * 0.08, height)) trees.push([...shape]);
  }
  return trees;
}

/** The skyline's y at x, along straight lines between its points. */
export function heightAt(skyline: readonly number[], x: number): number {
  for (let index = 2; index < skyline.length; index += 2) {
    const toX = skyline[index] ?? 0;
    if (toX < x) continue;
    const fromX = skyline[index - 2] ?? 0;
    const fromY = skyline[index - 1] ?? 0;
    const part = toX > fromX ? (x - fromX) / (toX - fromX) : 0;
    return fromY + ((skyline[index + 1] ?? 0) - fromY) * part;
  }
  return skyline[skyline.length - 1] ?? 0;
}

/** A coconut palm that leans by `lean` (in its heights) from its foot at (x, y). */
export function drawPalm(
  canvas: Canvas,
  random: Random,
  x: number,
  y: number,
  tall: number,
  lean: number,
  leaf: Colour,
  trunk: Colour,
): void {
  const topX = x + lean * tall;
  const topY = y - tall;
  const thick = tall * 0.026;
  const bow = lean * tall * 0.25;
  canvas.fill(
    new Trace(x - thick * 1.5, y)
      .curve(
        x - thick + bow * 0.2,
        y - tall * 0.35,
        topX - bow - thick,
        y - tall * 0.7,
        topX - thick * 0.6,
        topY,
      )
      .line(topX + thick * 0.6, topY)
      .curve(
        topX - bow + thick,
        y - tall * 0.7,
        x + thick + bow * 0.2,
        y - tall * 0.35,
        x + thick * 1.5,
        y,
      ).path,
    linear(x - thick, y, x + thick, y, trunk, darker(trunk, 0.07)),
  );
  const turns = [-2.95, -2.45, -1.95, -1.35, -0.75, -0.2, 0.35, 2.75];
  turns.forEach((turn, index) => {
    const angle = turn + random.between(-0.12, 0.12);
    const reach = tall * random.between(0.34, 0.44);
    canvas.fill(frond(topX, topY, angle, reach), index % 2 === 0 ? leaf : darker(leaf, 0.06));
  });
}

/** One hanging palm leaf: out along `angle`, then down. */
function frond(x: number, y: number, angle: number, reach: number): Path {
  const outX = Math.cos(angle) * reach;
  const outY = Math.sin(angle) * reach;
  const tipX = x + outX * 0.98;
  const tipY = y + outY * 0.55 + reach * 0.42;
  const midX = x + outX * 0.55;
  const midY = y + outY * 0.75;
  return new Trace(x, y)
    .curve(
      midX - outX * 0.2,
      midY - reach * 0.16,
      midX + outX * 0.25,
      midY - reach * 0.06,
      tipX,
      tipY,
    )
    .curve(midX + outX * 0.12, midY + reach * 0.1, midX - outX * 0.15, midY + reach * 0.08, x, y)
    .path;
}

/** A few distant birds. */
export function drawBirds(
  canvas: Canvas,
  random: Random,
  x: number,
  y: number,
  size: number,
  colour: Colour,
): void {
  for (let bird = 0; bird < 4; bird += 1) {
    const birdX = x + size * (bird * 1.9 + random.between(-0.5, 0.5));
    const birdY = y + size * random.between(-1.3, 1.3);
    const wing = size * random.between(0.6, 1);
    canvas.stroke(
      curve([
        birdX - wing,
        birdY - wing * 0.35,
        birdX - wing * 0.4,
        birdY - wing * 0.4,
        birdX,
        birdY,
        birdX + wing * 0.4,
        birdY - wing * 0.4,
        birdX + wing,
        birdY - wing * 0.3,
      ]),
      size * 0.13,
      colour,
    );
  }
}
