import { darker, faded, lighter, mix } from '../colour/colour.ts';
import { vertical } from '../raster/paint.ts';
import { polygon, rect } from '../raster/shapes.ts';
import { curve, ground } from '../raster/soft-shapes.ts';
import type { Scene } from '../scene.ts';
import { type Air, layerColour } from './air.ts';
import { drawHills } from './hills.ts';
import { drawPalm } from './plants.ts';
import { drawClouds, drawSky, drawSun } from './sky.ts';

/** Stepped rice fields that follow the hill, some of them flooded, with palms at the edge. */
export function drawTerrace(scene: Scene, air: Air): void {
  const { canvas, width, height, random } = scene;
  const horizon = height * random.between(0.38, 0.46);
  drawSky(scene, air, horizon + 0.05);
  drawSun(scene, air, width * random.pick([0.26, 0.7]), horizon * 0.55, 0.06);
  drawClouds(scene, air, horizon * 0.9);
  canvas.inside(rect(0, 0, width, horizon + 0.16), () => drawHills(scene, air, horizon - 0.06, 3));

  const fields = random.branch('fields');
  const phase = fields.between(0, Math.PI * 2);
  const steps = 8;
  const edge = (y: number, part: number) => {
    const points: number[] = [];
    for (let x = -0.1; x <= width + 0.12; x += 0.1) {
      const slow = Math.sin(x * 2.1 + phase + part * 0.9) * 0.05;
      const quick = Math.sin(x * 4.6 + phase * 2 - part * 1.7) * 0.018;
      points.push(x, y + (slow + quick) * (0.4 + part));
    }
    return points;
  };
  for (let step = 0; step < steps; step += 1) {
    const part = step / (steps - 1);
    const y = horizon + 0.1 + (height - horizon - 0.12) * part ** 1.3;
    const line = edge(y, part);
    const grass = mix(layerColour(air, 0.3 + 0.4 * part), layerColour(air, 0.5), 0.4);
    const lip = 0.008 + 0.014 * part;
    const isFlooded = (step + fields.whole(0, 1)) % 3 === 0;
    const field = isFlooded ? mix(air.horizon, air.middle, 0.4) : lighter(grass, 0.05);
    canvas.fill(ground(line, height + 0.1), darker(grass, 0.1));
    const raised = line.map((value, index) => (index % 2 === 1 ? value + lip * 1.6 : value));
    canvas.fill(
      ground(raised, height + 0.1),
      vertical(y, y + 0.14, field, mix(field, grass, isFlooded ? 0.35 : 0.8)),
    );
    canvas.stroke(curve(line), lip, lighter(grass, 0.11));
    if (!isFlooded)
      drawSeedlings(scene, raised, 0.012 + 0.02 * part, faded(darker(grass, 0.07), 0.55));
  }
  const leaf = layerColour(air, 0.95);
  const palms = random.branch('palms');
  const side = palms.chance(0.5) ? 0.1 : 0.9;
  const lean = side < 0.5 ? 0.12 : -0.12;
  drawPalm(canvas, palms, width * side, height * 0.93, 0.5, lean, leaf, darker(leaf, 0.03));
  drawPalm(
    canvas,
    palms,
    width * side + (side < 0.5 ? 0.12 : -0.12),
    height * 0.97,
    0.36,
    lean * 0.6,
    leaf,
    darker(leaf, 0.03),
  );
}

/** Short blades in two rows below a terrace's edge. */
function drawSeedlings(
  { canvas }: Scene,
  line: readonly number[],
  size: number,
  colour: ReturnType<typeof faded>,
): void {
  const blades: number[][] = [];
  for (let index = 0; index + 3 < line.length; index += 2) {
    for (const [along, row] of [
      [0.1, 1.1],
      [0.4, 1.7],
      [0.7, 1.1],
      [0.95, 1.8],
    ] as const) {
      const fromX = line[index] ?? 0;
      const fromY = line[index + 1] ?? 0;
      const x = fromX + ((line[index + 2] ?? 0) - fromX) * along;
      const y = fromY + ((line[index + 3] ?? 0) - fromY) * along + size * row;
      blades.push(
        ...polygon([x, y, x + size * 0.35, y - size, x + size * 0.22, y]).map((shape) => [
          ...shape,
        ]),
      );
    }
  }
  canvas.fill(blades, colour);
}
