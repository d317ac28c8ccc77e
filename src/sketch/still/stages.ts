import { darker, faded, lighter, mix, tint } from '../colour/colour.ts';
import { drawSprig } from '../parts/leaves.ts';
import { shapeTone, wallTone } from '../parts/wall-tone.ts';
import { linear, radial, vertical } from '../raster/paint.ts';
import { circle, ellipse, polygon, rect, roundRect } from '../raster/shapes.ts';
import type { Scene } from '../scene.ts';
import { drawShadow, fillSolid } from '../things/solid.ts';
import type { Spot } from './spot.ts';

/** Draws a setting and says where in it things may stand. */
export type Stage = (scene: Scene) => Spot;

/** Where the subject goes: the middle, or off it in a wide picture. */
function subjectX({ width, random }: Scene): number {
  return width > 1.4 ? width * random.branch('side').pick([0.382, 0.618]) : width / 2;
}

/** The size of everything around the subject: tall pictures leave more room above. */
function groundLine({ height }: Scene, part: number): number {
  return height > 1.2 ? height * (part - 0.07) : height * part;
}

/** A round plinth before an arch. */
const plinth: Stage = (scene) => {
  const { canvas, width, height, palette, random } = scene;
  const x = subjectX(scene);
  const top = groundLine(scene, 0.74);
  const wall = mix(palette.background, palette.surface, 0.35);
  const floorY = top + 0.08;
  canvas.fill(rect(0, 0, width, height), linear(0, 0, width, height, lighter(wall, 0.02), wall));
  const arch = shapeTone(scene, [palette.second, palette.accent], 0.6);
  canvas.fill(
    roundRect(x - 0.34, top - 0.66, 0.68, floorY - top + 0.66, 0.34),
    vertical(top - 0.66, floorY, arch, lighter(arch, 0.05)),
  );
  canvas.fill(
    rect(0, floorY, width, height),
    vertical(floorY, height, mix(palette.surface, wall, 0.3), darker(palette.surface, 0.02)),
  );
  const side = x < width / 2 || (x === width / 2 && random.chance(0.5)) ? 1 : -1;
  drawSprig(
    canvas,
    random.branch('sprig'),
    x + side * 0.41,
    floorY + 0.1,
    -Math.PI / 2 + side * 0.25,
    0.5,
    tint(palette.second, 0.15),
  );
  if (width > 1.4) {
    const far = x + side * 0.95;
    drawShadow(canvas, far, floorY + 0.1, 0.17, palette.ink, 0.25);
    fillSolid(canvas, circle(far, floorY - 0.03, 0.13), tint(palette.accent, 0.25), 0.14);
  }
  const stone = mix(palette.light, palette.surface, 0.35);
  drawShadow(canvas, x + 0.03, top + 0.19, 0.42, palette.ink, 0.3);
  fillSolid(
    canvas,
    [...rect(x - 0.33, top, 0.66, 0.16), ...ellipse(x, top + 0.16, 0.33, 0.05)],
    darker(stone, 0.07),
    0.08,
  );
  canvas.fill(
    ellipse(x, top, 0.33, 0.05),
    linear(x - 0.33, 0, x + 0.33, 0, lighter(stone, 0.02), darker(stone, 0.01)),
  );
  const ball = side * -0.25;
  drawShadow(canvas, x + ball * 1.6, floorY + 0.13, 0.09, palette.ink, 0.26);
  fillSolid(canvas, circle(x + ball * 1.58, floorY + 0.06, 0.07), palette.accent, 0.14);
  return { x, y: top + 0.012, width: 0.56, height: 0.46 };
};

/** A wall and a table, with window light falling across the wall. */
const windowLight: Stage = (scene) => {
  const { canvas, width, height, palette, random } = scene;
  const x = subjectX(scene);
  const edge = groundLine(scene, 0.68);
  const wall = wallTone(scene, [palette.second], 0.8);
  canvas.fill(rect(0, 0, width, height), vertical(0, edge, wall, darker(wall, 0.02)));
  const light = faded(mix(palette.light, palette.accent, 0.14), 0.6);
  const start = x + random.between(-0.5, -0.3);
  canvas.inside(rect(0, 0, width, edge), () => {
    for (const [column, row] of [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ] as const) {
      const left = start + column * 0.4 + row * 0.12;
      const up = edge - 0.72 + row * 0.36 - column * 0.07;
      canvas.fill(
        polygon([left, up, left + 0.36, up - 0.06, left + 0.47, up + 0.27, left + 0.11, up + 0.33]),
        light,
      );
    }
  });
  canvas.fill(
    rect(0, edge, width, height - edge),
    vertical(edge, height, lighter(palette.surface, 0.02), darker(palette.surface, 0.05)),
  );
  canvas.fill(rect(0, edge, width, 0.012), lighter(palette.surface, 0.06));
  return { x, y: edge + 0.13, width: 0.74, height: 0.56 };
};

/** One large disc on a plain ground. */
const disc: Stage = (scene) => {
  const { canvas, width, height, palette, random } = scene;
  const x = subjectX(scene);
  const y = groundLine(scene, 0.76);
  canvas.fill(
    rect(0, 0, width, height),
    linear(
      0,
      0,
      width,
      height,
      lighter(palette.background, 0.015),
      mix(palette.background, palette.surface, 0.5),
    ),
  );
  const tone = shapeTone(scene, [palette.accent, palette.second, palette.main], 0.55);
  const shift = random.between(-0.07, 0.07);
  canvas.fill(
    circle(x + shift, y - 0.33, 0.38),
    vertical(y - 0.7, y + 0.05, lighter(tone, 0.05), tone),
  );
  if (width > 1.4) {
    const far = x < width / 2 ? x + 0.95 : x - 0.95;
    canvas.fill(circle(far, y - 0.5, 0.12), faded(tone, 0.6));
    canvas.fill(
      circle(far + (far > x ? 0.25 : -0.25), y - 0.16, 0.055),
      faded(palette.accent, 0.8),
    );
  }
  return { x, y, width: 0.74, height: 0.6 };
};

/** A backdrop sheet of paper that curves into the floor, lit from one side. */
const sweep: Stage = (scene) => {
  const { canvas, width, height, palette } = scene;
  const x = subjectX(scene);
  const y = groundLine(scene, 0.74);
  const tone = wallTone(scene, [palette.accent, palette.main, palette.second], 0.6);
  canvas.fill(
    rect(0, 0, width, height),
    vertical(0, height, tone, lighter(tone, 0.03), darker(tone, 0.03)),
  );
  const glow = lighter(tone, 0.08);
  canvas.fill(
    rect(0, 0, width, height),
    radial(x - 0.18, y - 0.5, 0.75, 0.6, faded(glow, 0.95), faded(glow, 0.35), faded(glow, 0)),
  );
  canvas.fill(
    rect(0, y - 0.06, width, 0.2),
    vertical(
      y - 0.06,
      y + 0.14,
      faded(darker(tone, 0.05), 0),
      faded(darker(tone, 0.05), 0.6),
      faded(darker(tone, 0.05), 0),
    ),
  );
  return { x, y: y + 0.04, width: 0.78, height: 0.62 };
};

export const productStages: readonly Stage[] = [plinth, disc, windowLight, sweep];
