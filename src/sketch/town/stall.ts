import type { Matrix } from '../../core/geometry.ts';
import { type Colour, darker, faded, lighter, mix, tint } from '../colour/colour.ts';
import { natural } from '../colour/palette.ts';
import type { Air } from '../landscape/air.ts';
import { drawLeaf } from '../parts/leaves.ts';
import { drawPerson } from '../people/draw-person.ts';
import { choosePerson } from '../people/person.ts';
import { radial, vertical } from '../raster/paint.ts';
import { circle, ellipse, rect, roundRect } from '../raster/shapes.ts';
import { Trace } from '../raster/trace.ts';
import type { Scene } from '../scene.ts';
import { drawAwning } from './awning.ts';

/** One stall around x that stands on `foot`; `index` tells it from its neighbours. */
export function drawStall(
  scene: Scene,
  air: Air,
  x: number,
  foot: number,
  wide: number,
  cloth: Colour,
  index: number,
): void {
  const { canvas, palette, random, brief } = scene;
  const dim = (colour: Colour) => (air.isNight ? mix(colour, air.near, 0.35) : colour);
  const left = x - wide / 2;
  const counterY = foot - 0.22;
  const roofY = foot - 0.77;
  const wood = dim(natural(palette, '#a8764c'));
  canvas.fill(
    ellipse(x, foot + 0.012, wide * 0.56, 0.03),
    radial(
      x,
      foot + 0.012,
      wide * 0.56,
      0.03,
      faded(palette.ink, 0.3),
      faded(palette.ink, 0.2),
      faded(palette.ink, 0),
    ),
  );
  canvas.fill(
    rect(left + 0.02, roofY + 0.1, wide - 0.04, foot - roofY - 0.12),
    faded(mix(cloth, palette.ink, 0.5), 0.28),
  );
  for (const postX of [left + 0.01, left + wide - 0.035])
    canvas.fill(rect(postX, roofY + 0.04, 0.025, foot - roofY - 0.04), darker(wood, 0.08));
  const traits = new Set(brief.traits);
  if (!traits.has('man') && random.branch(`keeper ${index}`).chance(0.4)) traits.add('hijab');
  const keeper = choosePerson(
    traits,
    { ...palette, asked: null },
    random.branch(`person ${index}`),
  );
  const size = 0.185;
  const stand: Matrix = [
    [size, 0, x + random.branch(`stand ${index}`).between(-0.1, 0.1) * wide],
    [0, size, counterY - 0.265],
  ];
  canvas.inside(rect(left, roofY, wide, counterY - roofY), () =>
    canvas.within(stand, () => drawPerson(canvas, keeper)),
  );
  for (const hookX of [0.1, 0.2, 0.8, 0.9]) {
    if (random.chance(0.35)) continue;
    const hangX = left + wide * hookX;
    canvas.stroke(
      new Trace(hangX, roofY + 0.1).line(hangX, roofY + 0.2).path,
      0.004,
      darker(wood, 0.1),
    );
    drawBunch(scene, dim, hangX, roofY + 0.21);
  }
  drawCrates(scene, dim, left + 0.02, counterY, wide - 0.04, index);
  canvas.fill(rect(left - 0.01, counterY, wide + 0.02, 0.03), lighter(wood, 0.05));
  canvas.fill(
    rect(left, counterY + 0.03, wide, foot - counterY - 0.03),
    vertical(counterY, foot, wood, darker(wood, 0.06)),
  );
  for (let plank = 1; plank < 6; plank += 1)
    canvas.fill(
      rect(left + (wide * plank) / 6, counterY + 0.03, 0.004, foot - counterY - 0.03),
      faded(darker(wood, 0.14), 0.6),
    );
  canvas.fill(
    roundRect(x - wide * 0.16, counterY + 0.07, wide * 0.32, 0.085, 0.012),
    dim(tint(cloth, 0.55)),
  );
  canvas.fill(
    roundRect(x - wide * 0.1, counterY + 0.1, wide * 0.2, 0.016, 0.008),
    dim(palette.ink),
  );
  canvas.fill(
    roundRect(x - wide * 0.06, counterY + 0.125, wide * 0.12, 0.01, 0.005),
    faded(dim(palette.ink), 0.5),
  );
  drawAwning(canvas, left - 0.03, roofY, wide + 0.06, 0.16, dim(cloth), dim(palette.light));
}

/** Crates that rise towards the back, each heaped with one kind of fruit. */
function drawCrates(
  { canvas, palette, random }: Scene,
  dim: (colour: Colour) => Colour,
  x: number,
  y: number,
  wide: number,
  index: number,
): void {
  const fruits = ['#e8963c', '#cf4a3f', '#f0c84a', '#86ad58', '#8c5a86', '#e7785c'];
  const crates = 4;
  const gap = wide / crates;
  const pile = random.branch(`crates ${index}`);
  const start = pile.whole(0, fruits.length - 1);
  const box = dim(natural(palette, '#c99a66'));
  for (let crate = 0; crate < crates; crate += 1) {
    const left = x + gap * crate;
    const tone = dim(natural(palette, fruits[(start + crate) % fruits.length] ?? '#e8963c'));
    const radius = gap * 0.15;
    for (const [row, number] of [
      [2, 2],
      [1, 3],
      [0, 4],
    ] as const) {
      for (let fruit = 0; fruit < number; fruit += 1) {
        const fruitX = left + gap * 0.5 + (fruit - (number - 1) / 2) * radius * 1.55;
        const fruitY = y - 0.055 - row * radius * 1.15;
        canvas.fill(circle(fruitX, fruitY, radius), fruit % 2 === 0 ? tone : darker(tone, 0.035));
        canvas.fill(
          circle(fruitX - radius * 0.34, fruitY - radius * 0.38, radius * 0.17),
          faded(lighter(tone, 0.12), 0.7),
        );
      }
    }
    if (crate % 2 === index % 2)
      drawLeaf(
        canvas,
        left + gap * 0.5,
        y - 0.055 - radius * 2.6,
        -0.5,
        radius * 2,
        0.5,
        dim(natural(palette, '#5f9451')),
      );
    canvas.fill(rect(left + 0.006, y - 0.058, gap - 0.012, 0.058), box);
    canvas.fill(rect(left + 0.006, y - 0.032, gap - 0.012, 0.006), darker(box, 0.1));
  }
}

/** A hand of bananas on a hook. */
function drawBunch(
  { canvas, palette }: Scene,
  dim: (colour: Colour) => Colour,
  x: number,
  y: number,
): void {
  const peel = dim(natural(palette, '#eec44d'));
  for (const [lean, tone] of [
    [-0.03, 0.06],
    [0.03, 0.03],
    [0, 0],
  ] as const) {
    canvas.stroke(
      new Trace(x, y).curve(x + lean, y + 0.02, x + lean * 1.5, y + 0.05, x + lean * 0.9, y + 0.075)
        .path,
      0.018,
      darker(peel, tone),
    );
  }
}
