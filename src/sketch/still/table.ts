import { darker, faded, lighter, mix } from '../colour/colour.ts';
import { natural } from '../colour/palette.ts';
import { wallTone } from '../parts/wall-tone.ts';
import { linear, vertical } from '../raster/paint.ts';
import { ellipse, polygon, rect } from '../raster/shapes.ts';
import { rounded } from '../raster/soft-shapes.ts';
import { Trace } from '../raster/trace.ts';
import type { Scene } from '../scene.ts';
import { glass } from '../things/glass.ts';
import { flowers, potPlant } from '../things/plants.ts';
import { drawShadow, fillSolid } from '../things/solid.ts';
import { standThing } from './spot.ts';
import type { Stage } from './stages.ts';

/** A laid table by a wall, with something small beside the dish. */
const laidTable: Stage = (scene) => {
  const { canvas, width, height, palette, random } = scene;
  const x = dishX(scene);
  const edge = height * (height > 1.2 ? 0.54 : 0.56);
  const wall = wallTone(scene, [palette.second, palette.main], 0.68);
  canvas.fill(
    rect(0, 0, width, edge),
    linear(0, 0, width, edge, lighter(wall, 0.03), darker(wall, 0.02)),
  );
  const wood = mix(natural(palette, '#c79466'), palette.surface, 0.35);
  canvas.fill(
    rect(0, edge, width, height - edge),
    vertical(edge, height, lighter(wood, 0.03), darker(wood, 0.04)),
  );
  canvas.fill(rect(0, edge, width, 0.014), lighter(wood, 0.08));
  for (const part of [0.3, 0.68]) {
    canvas.fill(
      rect(0, edge + (height - edge) * part, width, 0.005),
      faded(darker(wood, 0.1), 0.5),
    );
  }
  const side = x < width / 2 ? 1 : x > width / 2 ? -1 : random.chance(0.5) ? 1 : -1;
  const prop = random.branch('prop').pick([flowers, potPlant, glass]);
  standThing(
    { ...scene, palette: { ...palette, asked: null } },
    prop,
    x + side * (width > 1.4 ? 0.5 : Math.max(0.22, width / 2 - 0.17)),
    edge + 0.05,
    0.44,
  );
  const napkinX = x - side * 0.36;
  canvas.fill(
    rounded([
      napkinX - 0.15,
      edge + 0.2,
      0.01,
      napkinX + 0.14,
      edge + 0.17,
      0.01,
      napkinX + 0.18,
      edge + 0.34,
      0.01,
      napkinX - 0.14,
      edge + 0.37,
      0.01,
    ]),
    mix(palette.accent, palette.light, 0.35),
  );
  return { x, y: edge + 0.28, width: 0.66, height: 0.52 };
};

/** A board on a chequered cloth, seen a little from above. */
const board: Stage = (scene) => {
  const { canvas, width, height, palette, random } = scene;
  const x = width > 1.4 ? dishX(scene) : width / 2;
  const y = height * 0.66;
  const cloth = scene.brief.ground ?? mix(palette.light, palette.background, 0.4);
  canvas.fill(rect(0, 0, width, height), cloth);
  const stripe = faded(mix(palette.main, palette.light, 0.45), 0.42);
  const gap = 0.13;
  const shift = random.between(0, gap);
  for (let line = -gap; line < Math.max(width, height) + gap; line += gap * 2) {
    canvas.fill(rect(line + shift, 0, gap, height), stripe);
    canvas.fill(rect(0, line + shift, width, gap), stripe);
  }
  const wood = natural(palette, '#c08a58');
  drawShadow(canvas, x, y + 0.22, 0.5, palette.ink, 0.2);
  const plank = rounded([
    x - 0.46,
    y - 0.06,
    0.08,
    x + 0.46,
    y - 0.06,
    0.08,
    x + 0.48,
    y + 0.2,
    0.09,
    x - 0.48,
    y + 0.2,
    0.09,
  ]);
  canvas.fill(
    rounded([
      x - 0.46,
      y - 0.04,
      0.08,
      x + 0.46,
      y - 0.04,
      0.08,
      x + 0.48,
      y + 0.235,
      0.09,
      x - 0.48,
      y + 0.235,
      0.09,
    ]),
    darker(wood, 0.12),
  );
  fillSolid(canvas, plank, wood, 0.06);
  canvas.inside(plank, () => {
    for (const part of [0.05, 0.11, 0.16]) {
      canvas.stroke(
        new Trace(x - 0.5, y + part - 0.03).curve(
          x - 0.2,
          y + part - 0.06,
          x + 0.2,
          y + part,
          x + 0.5,
          y + part - 0.04,
        ).path,
        0.006,
        faded(darker(wood, 0.1), 0.5),
      );
    }
  });
  canvas.fill(ellipse(x + 0.39, y - 0.005, 0.028, 0.016), darker(wood, 0.18));
  return { x, y: y + 0.12, width: 0.7, height: 0.56 };
};

/** A bright counter before tiles, with a plant at the side in wide pictures. */
const counter: Stage = (scene) => {
  const { canvas, width, height, palette, random } = scene;
  const x = dishX(scene);
  const edge = height * (height > 1.2 ? 0.58 : 0.62);
  const tile = wallTone(scene, [palette.second], 0.82);
  canvas.fill(rect(0, 0, width, edge), darker(tile, 0.035));
  const size = 0.15;
  for (let row = 0; row * size < edge; row += 1) {
    for (let column = -1; column * size * 2 < width; column += 1) {
      const left = column * size * 2 + (row % 2) * size;
      canvas.fill(
        rect(left + 0.005, edge - (row + 1) * size + 0.005, size * 2 - 0.01, size - 0.01),
        lighter(tile, random.between(-0.008, 0.012)),
      );
    }
  }
  const stone = mix(palette.light, palette.surface, 0.3);
  canvas.fill(
    rect(0, edge, width, height - edge),
    vertical(edge, height, lighter(stone, 0.01), darker(stone, 0.05)),
  );
  canvas.fill(
    polygon([0, height * 0.93, width, height * 0.93, width, height, 0, height]),
    darker(stone, 0.1),
  );
  if (width > 1.6)
    standThing(scene, potPlant, x < width / 2 ? x + 0.95 : x - 0.95, edge + 0.1, 0.42);
  return { x, y: edge + 0.17, width: 0.72, height: 0.56 };
};

function dishX({ width, random }: Scene): number {
  return width > 1.4 ? width * random.branch('side').pick([0.4, 0.6]) : width / 2;
}

export const tableStages: readonly Stage[] = [laidTable, board, counter];
