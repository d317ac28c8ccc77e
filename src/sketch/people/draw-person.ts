import type { Matrix } from '../../core/geometry.ts';
import { darker } from '../colour/colour.ts';
import type { Canvas } from '../raster/canvas.ts';
import { linear } from '../raster/paint.ts';
import { ellipse } from '../raster/shapes.ts';
import { blob } from '../raster/soft-shapes.ts';
import { Trace } from '../raster/trace.ts';
import { drawClothes } from './draw-clothes.ts';
import { drawBeard, drawGlasses } from './face.ts';
import { drawHairBefore, drawHairBehind } from './hair.ts';
import type { HairStyle, Person } from './person.ts';
import { drawScarfBefore, drawScarfBehind } from './scarf.ts';

/**
 * A head and shoulders. The head's centre is the origin and the head is about 1 tall; the
 * shoulders begin at y = 0.75 and the body goes on below.
 */
export function drawPerson(canvas: Canvas, person: Person): void {
  const turn = (person.tilt * Math.PI) / 180;
  const size = person.isChild ? 1.12 : 1;
  const head: Matrix = [
    [size * Math.cos(turn), -size * Math.sin(turn), 0.5 * Math.sin(turn)],
    [size * Math.sin(turn), size * Math.cos(turn), person.isChild ? -0.02 : 0],
  ];
  const wearsScarf = person.hairStyle === 'scarf';
  canvas.within(head, () => {
    if (wearsScarf) drawScarfBehind(canvas, person);
    else drawHairBehind(canvas, person);
  });
  const shoulders: Matrix = person.isChild
    ? [
        [0.78, 0, 0],
        [0, 0.9, 0.06],
      ]
    : [
        [1, 0, 0],
        [0, 1, 0],
      ];
  canvas.within(shoulders, () => {
    drawNeck(canvas, person);
    drawClothes(canvas, person);
  });
  canvas.within(head, () => {
    drawHead(canvas, person);
    if (person.hasBeard) drawBeard(canvas, person);
    if (wearsScarf) drawScarfBefore(canvas, person);
    else drawHairBefore(canvas, person);
    if (person.hasGlasses) drawGlasses(canvas, person);
  });
}

const face = blob([
  0, -0.5, 0.21, -0.455, 0.335, -0.27, 0.36, 0, 0.315, 0.24, 0.18, 0.43, 0, 0.5, -0.18, 0.43,
  -0.315, 0.24, -0.36, 0, -0.335, -0.27, -0.21, -0.455,
]);

function drawNeck(canvas: Canvas, { skin }: Person): void {
  const neck = new Trace(-0.165, 0.2)
    .line(-0.165, 0.6)
    .curve(-0.17, 0.72, -0.26, 0.76, -0.34, 0.82)
    .line(-0.2, 1.15)
    .line(0.2, 1.15)
    .line(0.34, 0.82)
    .curve(0.26, 0.76, 0.17, 0.72, 0.165, 0.6)
    .line(0.165, 0.2).path;
  const shade = darker(skin, 0.075);
  canvas.fill(neck, linear(-0.2, 0, 0.3, 0, darker(skin, 0.02), darker(skin, 0.05)));
  canvas.inside(neck, () => canvas.fill(ellipse(0.03, 0.22, 0.36, 0.42), shade));
}

/** Styles that hide the ears. */
const covered: readonly HairStyle[] = ['scarf', 'long', 'bob'];

function drawHead(canvas: Canvas, { skin, hairStyle, hasEarrings, trim }: Person): void {
  const shade = darker(skin, 0.05);
  if (!covered.includes(hairStyle)) {
    for (const side of [-1, 1]) {
      canvas.fill(ellipse(side * 0.365, 0.04, 0.065, 0.1), side < 0 ? skin : shade);
      canvas.fill(ellipse(side * 0.37, 0.045, 0.03, 0.055), darker(skin, side < 0 ? 0.05 : 0.09));
      if (hasEarrings) canvas.fill(ellipse(side * 0.385, 0.17, 0.03, 0.03), trim);
    }
  }
  canvas.fill(face, skin);
  canvas.inside(face, () => {
    // The side away from the light, its border following brow, nose and lips.
    canvas.fill(
      new Trace(0.1, -0.6)
        .curve(0.08, -0.3, 0.12, -0.14, 0.09, -0.05)
        .curve(0.06, 0.03, 0.0, 0.1, -0.02, 0.14)
        .curve(-0.01, 0.18, 0.05, 0.17, 0.06, 0.2)
        .curve(0.05, 0.24, 0.03, 0.26, 0.04, 0.29)
        .curve(0.07, 0.32, 0.05, 0.36, 0.05, 0.39)
        .curve(0.05, 0.44, 0.03, 0.48, 0.0, 0.55)
        .line(0.6, 0.55)
        .line(0.6, -0.6).path,
      linear(0, 0, 0.4, 0, darker(skin, 0.03), darker(skin, 0.055)),
    );
  });
}
