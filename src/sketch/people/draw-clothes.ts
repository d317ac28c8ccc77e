import { type Colour, darker, lighter, mix } from '../colour/colour.ts';
import type { Canvas } from '../raster/canvas.ts';
import { linear } from '../raster/paint.ts';
import type { Path } from '../raster/path.ts';
import { circle, polygon, roundRect } from '../raster/shapes.ts';
import { blob } from '../raster/soft-shapes.ts';
import { Trace } from '../raster/trace.ts';
import type { Clothes, Person } from './person.ts';

/** Shoulders and chest, in the space of `drawPerson`. */
export function drawClothes(canvas: Canvas, person: Person): void {
  const { cloth, clothes } = person;
  const colour = clothes === 'coat' ? mix(person.cloth, white, 0.9) : cloth;
  const shape =
    body[
      clothes === 'rollneck'
        ? 'high'
        : clothes === 'blazer' || clothes === 'coat'
          ? 'open'
          : 'round'
    ];
  canvas.fill(shape, linear(-0.9, 0.8, 0.9, 1.6, lighter(colour, 0.025), darker(colour, 0.035)));
  canvas.inside(shape, () => {
    drawSleeves(canvas, colour);
    details[clothes](canvas, person, colour);
  });
  if (clothes === 'rollneck') drawCollarRoll(canvas, colour);
  if (clothes === 'shirt') drawShirtCollar(canvas, lighter(colour, 0.04));
}

const white: Colour = { l: 0.97, c: 0.005, h: 90, alpha: 1 };

/** Shoulder line to shoulder line, then straight on far below. */
const silhouette = (neckHalf: number, neckY: number, dipY: number): Path =>
  new Trace(-neckHalf, neckY)
    .curve(-neckHalf * 0.7, dipY, neckHalf * 0.7, dipY, neckHalf, neckY)
    .curve(0.5, 0.86, 0.78, 0.9, 0.92, 1.06)
    .curve(1.06, 1.24, 1.1, 1.7, 1.14, 2.4)
    .line(1.2, 8)
    .line(-1.2, 8)
    .line(-1.14, 2.4)
    .curve(-1.1, 1.7, -1.06, 1.24, -0.92, 1.06)
    .curve(-0.78, 0.9, -0.5, 0.86, -neckHalf, neckY).path;

const body = {
  round: silhouette(0.27, 0.74, 0.98),
  high: silhouette(0.2, 0.66, 0.66),
  open: silhouette(0.27, 0.7, 0.86),
};

function drawSleeves(canvas: Canvas, colour: Colour): void {
  const shade = darker(colour, 0.06);
  canvas.fill(
    new Trace(0.68, 1.34)
      .curve(0.72, 1.6, 0.7, 2, 0.74, 8)
      .line(0.79, 8)
      .curve(0.76, 2, 0.77, 1.6, 0.68, 1.34).path,
    shade,
  );
  canvas.fill(
    new Trace(-0.68, 1.34)
      .curve(-0.72, 1.6, -0.7, 2, -0.74, 8)
      .line(-0.79, 8)
      .curve(-0.76, 2, -0.77, 1.6, -0.68, 1.34).path,
    shade,
  );
  canvas.fill(
    new Trace(0.34, 0.7).curve(0.5, 1.1, 0.46, 1.8, 0.6, 8).line(1.4, 8).line(1.4, 0.7).path,
    { ...darker(colour, 0.05), alpha: 0.4 },
  );
}

type Detail = (canvas: Canvas, person: Person, colour: Colour) => void;

const details: Record<Clothes, Detail> = {
  tee: (canvas, _person, colour) => {
    canvas.stroke(
      new Trace(-0.29, 0.73).curve(-0.2, 1.0, 0.2, 1.0, 0.29, 0.73).path,
      0.055,
      darker(colour, 0.05),
    );
  },
  shirt: (canvas, _person, colour) => {
    canvas.fill(roundRect(-0.035, 0.9, 0.07, 7, 0), darker(colour, 0.035));
    for (const y of [1.2, 1.5, 1.8, 2.1, 2.4])
      canvas.fill(circle(0, y, 0.02), darker(colour, 0.12));
  },
  rollneck: () => {},
  hoodie: (canvas, { trim }, colour) => {
    canvas.fill(
      blob([
        -0.34, 0.66, 0, 1.12, 0.34, 0.66, 0.56, 0.86, 0.3, 1.16, 0, 1.3, -0.3, 1.16, -0.56, 0.86,
      ]),
      darker(colour, 0.05),
    );
    for (const side of [-1, 1]) {
      canvas.stroke(
        new Trace(side * 0.13, 1.14).curve(side * 0.14, 1.24, side * 0.12, 1.36, side * 0.14, 1.5)
          .path,
        0.03,
        mix(trim, white, 0.5),
      );
    }
  },
  blazer: (canvas, { trim, skin }, colour) => drawLapels(canvas, trim, skin, colour),
  coat: (canvas, { cloth, skin }, colour) => {
    drawLapels(canvas, cloth, skin, colour);
    const tube = darker(cloth, 0.2);
    canvas.stroke(
      new Trace(-0.36, 0.84)
        .curve(-0.42, 1.2, -0.3, 1.5, -0.2, 1.52)
        .curve(0, 1.54, 0.36, 1.4, 0.36, 0.84).path,
      0.045,
      tube,
    );
    canvas.fill(circle(-0.14, 1.56, 0.075), lighter(tube, 0.25));
  },
};

function drawLapels(canvas: Canvas, inner: Colour, skin: Colour, colour: Colour): void {
  const shirt = mix(inner, white, 0.72);
  canvas.fill(polygon([-0.3, 0.66, 0.3, 0.66, 0.02, 1.72, -0.02, 1.72]), shirt);
  canvas.fill(polygon([-0.17, 0.66, 0.17, 0.66, 0, 1.0]), darker(skin, 0.06));
  for (const side of [-1, 1]) {
    canvas.fill(
      polygon([side * 0.14, 0.62, side * 0.3, 0.7, side * 0.16, 1.06, 0, 0.97]),
      lighter(shirt, side < 0 ? 0.02 : -0.03),
    );
    canvas.fill(
      polygon([
        side * 0.26,
        0.68,
        side * 0.44,
        0.84,
        side * 0.5,
        1.12,
        side * 0.38,
        1.16,
        side * 0.42,
        1.26,
        0,
        1.86,
        side * 0.02,
        1.7,
      ]),
      side < 0 ? lighter(colour, 0.035) : darker(colour, 0.03),
    );
  }
  canvas.stroke(new Trace(0, 1.8).line(0.03, 8).path, 0.018, darker(colour, 0.09));
  canvas.fill(circle(0.02, 2.0, 0.03), darker(colour, 0.12));
}

function drawCollarRoll(canvas: Canvas, colour: Colour): void {
  const roll = blob([
    -0.2, 0.5, 0, 0.545, 0.2, 0.5, 0.235, 0.62, 0.22, 0.76, 0, 0.82, -0.22, 0.76, -0.235, 0.62,
  ]);
  canvas.fill(roll, linear(-0.2, 0, 0.25, 0, lighter(colour, 0.04), darker(colour, 0.04)));
  canvas.stroke(
    new Trace(-0.22, 0.77).curve(-0.1, 0.84, 0.1, 0.84, 0.22, 0.77).path,
    0.025,
    darker(colour, 0.08),
  );
}

function drawShirtCollar(canvas: Canvas, colour: Colour): void {
  for (const side of [-1, 1]) {
    canvas.fill(
      polygon([side * 0.16, 0.6, side * 0.3, 0.72, side * 0.27, 1.0, side * 0.02, 0.93]),
      side < 0 ? colour : darker(colour, 0.035),
    );
  }
}
