import { type Colour, lighter, tint } from '../colour/colour.ts';
import type { Palette } from '../colour/palette.ts';
import { leaf } from '../parts/leaves.ts';
import type { Random } from '../random.ts';
import type { Canvas } from '../raster/canvas.ts';
import { reversed } from '../raster/path.ts';
import { circle, polygon, rect, sector } from '../raster/shapes.ts';
import { Trace } from '../raster/trace.ts';
import type { Scene } from '../scene.ts';
import { thingsOf } from '../things/catalogue.ts';
import type { Thing } from '../things/thing.ts';

/** One plain mark in the middle of a plain ground. Marks are drawn in a disc of radius 1. */
export function drawLogo(scene: Scene): void {
  const { canvas, width, height, palette, random } = scene;
  const isBold = random.chance(0.35) && palette.asked === null && scene.brief.ground === null;
  const ground = isBold ? palette.main : tint(palette.background, 0.35);
  canvas.fill(rect(0, 0, width, height), ground);
  const inks: Inks = isBold
    ? { one: palette.light, other: palette.accent, ground }
    : {
        one: palette.asked ?? palette.main,
        other: palette.asked === null ? palette.accent : lighter(palette.asked, 0.16),
        ground,
      };
  const [thing] = thingsOf(scene.brief.subjects);
  const names = thing === undefined ? marks : [badge(thing), ...marks.slice(0, 2)];
  const mark = random.branch('mark').deal(names);
  const size = 0.27;
  canvas.within(
    [
      [size, 0, width / 2],
      [0, size, height / 2],
    ],
    () => mark(canvas, inks, random.branch('own'), palette),
  );
}

type Inks = { readonly one: Colour; readonly other: Colour; readonly ground: Colour };
type Mark = (canvas: Canvas, inks: Inks, random: Random, palette: Palette) => void;

/** The thing itself on a disc. */
function badge(thing: Thing): Mark {
  return (canvas, { one, other, ground }, random, palette) => {
    canvas.fill(circle(0, 0, 1), one);
    canvas.fill(circle(0, 0, 0.88), ground);
    canvas.fill(circle(0, 0, 0.8), tint(other, 0.35));
    const tall = Math.min(1.05, 1.15 / thing.width);
    canvas.inside(circle(0, 0, 0.8), () =>
      canvas.within(
        [
          [tall, 0, 0],
          [0, tall, tall / 2],
        ],
        () => thing.draw(canvas, { ...palette, asked: palette.asked ?? palette.main }, random),
      ),
    );
  };
}

const petals: Mark = (canvas, { one, other }, random) => {
  const count = random.pick([5, 6, 8]);
  for (let petal = 0; petal < count; petal += 1) {
    canvas.fill(
      leaf(0, 0, (petal / count) * Math.PI * 2 - Math.PI / 2, 1, count > 6 ? 0.46 : 0.62),
      petal % 2 === 0 ? one : { ...other, alpha: 0.9 },
    );
  }
};

const moon: Mark = (canvas, { one, other }) => {
  canvas.fill(circle(0, 0, 1), one);
  canvas.inside(circle(0, 0, 1), () => canvas.fill(circle(0.42, -0.34, 0.72), other));
};

const hills: Mark = (canvas, { one, other, ground }) => {
  const disc = circle(0, 0, 1);
  canvas.fill(disc, one);
  canvas.inside(disc, () => {
    canvas.fill(circle(0.28, -0.36, 0.27), other);
    canvas.fill(polygon([-1.1, 1, -0.3, -0.2, 0.3, 1]), ground);
    canvas.fill(polygon([-0.2, 1, 0.5, 0.1, 1.3, 1]), lighter(ground, -0.07));
  });
};

const quarters: Mark = (canvas, { one, other }, random) => {
  const turn = random.whole(0, 3);
  for (let part = 0; part < 4; part += 1) {
    const cornerX = part % 2 === 0 ? -0.92 : 0.08;
    const cornerY = part < 2 ? -0.92 : 0.08;
    const facing = (part + turn) % 4;
    const x = cornerX + (facing % 2 === 0 ? 0 : 0.84);
    const y = cornerY + (facing < 2 ? 0 : 0.84);
    const from = [0, Math.PI / 2, -Math.PI / 2, Math.PI][facing] ?? 0;
    canvas.fill(sector(x, y, 0, 0.84, from, from + Math.PI / 2), part === 1 ? other : one);
  }
};

const links: Mark = (canvas, { one, other }) => {
  canvas.fill([...circle(-0.36, 0, 0.62), ...reversed(circle(-0.36, 0, 0.36))], one);
  canvas.fill([...circle(0.36, 0, 0.62), ...reversed(circle(0.36, 0, 0.36))], other);
  canvas.inside(rect(-0.4, -0.7, 0.8, 0.62), () =>
    canvas.fill([...circle(-0.36, 0, 0.62), ...reversed(circle(-0.36, 0, 0.36))], one),
  );
};

const sprout: Mark = (canvas, { one, other }) => {
  canvas.stroke(new Trace(0, 0.95).curve(0, 0.5, 0, 0.2, 0, -0.1).path, 0.13, one);
  canvas.fill(leaf(0, 0.1, -2.3, 1.1, 0.72), one);
  canvas.fill(leaf(0, -0.1, -0.75, 1.1, 0.72), other);
};

const marks: readonly Mark[] = [petals, quarters, hills, links, moon, sprout];
