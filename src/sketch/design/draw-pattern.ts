import { type Colour, lighter, mix, tint } from '../colour/colour.ts';
import { leaf } from '../parts/leaves.ts';
import type { Random } from '../random.ts';
import type { Canvas } from '../raster/canvas.ts';
import { circle, ellipse, polygon, rect, sector } from '../raster/shapes.ts';
import { blob } from '../raster/soft-shapes.ts';
import type { Scene } from '../scene.ts';

type Inks = {
  readonly ground: Colour;
  readonly one: Colour;
  readonly two: Colour;
  readonly three: Colour;
};
/** Draws one tile in the unit square; neighbours may differ by column and row. */
type Tile = (canvas: Canvas, inks: Inks, random: Random, column: number, row: number) => void;

/** One motif repeated over the whole picture. */
export function drawPattern(scene: Scene): void {
  const { canvas, width, height, palette, random, brief } = scene;
  const isBatik = brief.subjects.includes('batik');
  const isDark = random.chance(0.3) || palette.background.l < 0.5;
  const inks: Inks = {
    ground:
      brief.ground ??
      (isDark ? mix(palette.ink, palette.main, 0.12) : tint(palette.background, 0.2)),
    one: palette.main,
    two: palette.accent,
    three: isDark ? palette.surface : palette.second,
  };
  canvas.fill(rect(0, 0, width, height), inks.ground);
  const motifs = isBatik ? [kawung, ceplok] : tiles;
  const tile = random.branch('motif').deal(motifs);
  const across = isBatik ? 5 : random.whole(4, 6);
  const size = 1 / across;
  const columns = Math.ceil(width / size) + 1;
  const rows = Math.ceil(height / size) + 1;
  const startX = (width - (columns - 1) * size) / 2 - size / 2;
  const startY = (height - (rows - 1) * size) / 2 - size / 2;
  const own = random.branch('tiles');
  for (let row = -1; row <= rows; row += 1) {
    for (let column = -1; column <= columns; column += 1) {
      canvas.within(
        [
          [size, 0, startX + column * size],
          [0, size, startY + row * size],
        ],
        () => tile(canvas, inks, own, column + 2, row + 2),
      );
    }
  }
}

const arcs: Tile = (canvas, { one, two, three }, random) => {
  const turn = random.whole(0, 3);
  const tones = [one, two, three];
  const start = random.whole(0, 2);
  const x = turn % 2;
  const y = turn < 2 ? 0 : 1;
  const from = [0, Math.PI / 2, -Math.PI / 2, Math.PI][turn] ?? 0;
  for (const [ring, radius] of [1, 0.66, 0.32].entries())
    canvas.fill(
      sector(x, y, 0, radius, from, from + Math.PI / 2),
      tones[(start + ring) % 3] ?? one,
    );
};

const scallops: Tile = (canvas, { one, two, three, ground }, _random, column, row) => {
  const shift = row % 2 === 0 ? 0 : 0.5;
  const tones = [one, three, two];
  const tone = tones[(column + row * 2) % 3] ?? one;
  for (const [radius, colour] of [
    [0.5, tone],
    [0.38, lighter(tone, 0.09)],
    [0.26, tone],
    [0.13, ground],
  ] as const)
    canvas.fill(circle(0.5 + shift, 0.5, radius), colour);
};

const terrazzo: Tile = (canvas, { one, two, three }, random) => {
  for (let chip = 0; chip < 3; chip += 1) {
    const x = random.between(0, 1);
    const y = random.between(0, 1);
    const size = random.between(0.09, 0.26);
    const points: number[] = [];
    for (let corner = 0; corner < 5; corner += 1) {
      const angle = (corner / 5) * Math.PI * 2 + random.between(-0.3, 0.3);
      points.push(
        x + Math.cos(angle) * size * random.between(0.7, 1.2),
        y + Math.sin(angle) * size * random.between(0.7, 1.2),
      );
    }
    canvas.fill(
      chip % 2 === 0 ? polygon(points) : blob(points),
      random.pick([one, two, three, tint(one, 0.5)]),
    );
  }
};

const bauhaus: Tile = (canvas, { one, two, three, ground }, random, column, row) => {
  const tones = [one, two, three, ground];
  const start = (column * 3 + row * 2 + random.whole(0, 1)) % 4;
  const back = tones[start] ?? ground;
  const front = tones[(start + random.whole(1, 2)) % 4] ?? one;
  canvas.fill(rect(0, 0, 1.004, 1.004), back);
  const motif = random.whole(0, 4);
  if (motif === 0) canvas.fill(circle(0.5, 0.5, 0.36), front);
  if (motif === 1) canvas.fill(sector(0, 1, 0, 1, -Math.PI / 2, 0), front);
  if (motif === 2) canvas.fill(polygon([0, 0, 1, 0, 0, 1]), front);
  if (motif === 3) canvas.fill(sector(0.5, 0.5, 0, 0.5, 0, Math.PI), front);
  if (motif === 4) for (const y of [0.12, 0.45, 0.78]) canvas.fill(rect(0, y, 1.004, 0.12), front);
};

/** Kawung: four seeds around a crossing, as on Javanese cloth. */
const kawung: Tile = (canvas, { one, two, ground }) => {
  for (let seed = 0; seed < 4; seed += 1) {
    const angle = Math.PI / 4 + (seed * Math.PI) / 2;
    canvas.within(
      [
        [Math.cos(angle), -Math.sin(angle), 0.5],
        [Math.sin(angle), Math.cos(angle), 0.5],
      ],
      () => {
        canvas.fill(ellipse(0.36, 0, 0.3, 0.2), one);
        canvas.fill(ellipse(0.36, 0, 0.22, 0.13), ground);
        canvas.fill(ellipse(0.36, 0, 0.15, 0.055), one);
      },
    );
  }
  canvas.fill(circle(0.5, 0.5, 0.07), two);
  for (const [x, y] of [
    [0, 0.5],
    [1, 0.5],
    [0.5, 0],
    [0.5, 1],
  ] as const)
    canvas.fill(polygon([x, y - 0.09, x + 0.09, y, x, y + 0.09, x - 0.09, y]), two);
};

/** Ceplok: a rosette in each tile and a star where four tiles meet. */
const ceplok: Tile = (canvas, { one, two, three, ground }) => {
  for (let petal = 0; petal < 8; petal += 1) {
    const angle = (petal * Math.PI) / 4;
    canvas.fill(
      leaf(0.5, 0.5, angle, petal % 2 === 0 ? 0.42 : 0.34, 0.5),
      petal % 2 === 0 ? one : three,
    );
  }
  canvas.fill(circle(0.5, 0.5, 0.1), ground);
  canvas.fill(circle(0.5, 0.5, 0.06), two);
  for (const [x, y] of [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ] as const) {
    canvas.fill(
      polygon([
        x,
        y - 0.2,
        x + 0.06,
        y - 0.06,
        x + 0.2,
        y,
        x + 0.06,
        y + 0.06,
        x,
        y + 0.2,
        x - 0.06,
        y + 0.06,
        x - 0.2,
        y,
        x - 0.06,
        y - 0.06,
      ]),
      two,
    );
  }
};

const tiles: readonly Tile[] = [arcs, bauhaus, scallops, terrazzo];
