import { darker, faded, lighter, oklch, tint } from '../colour/colour.ts';
import { rollingRidge } from '../landscape/ridge.ts';
import { linear, radial, vertical } from '../raster/paint.ts';
import { circle, ellipse, rect, sector } from '../raster/shapes.ts';
import { ground } from '../raster/soft-shapes.ts';
import type { Scene } from '../scene.ts';
import { drawShadow, fillSolid } from '../things/solid.ts';

/** Shapes for their own sake, in one of several manners. */
export function drawAbstract(scene: Scene): void {
  scene.random.branch('manner').deal(manners)(scene);
}

type Manner = (scene: Scene) => void;

/** Large soft fields of neighbouring hues that melt into each other. */
const mesh: Manner = ({ canvas, width, height, palette, random }) => {
  const { main } = palette;
  const lift = palette.background.l < 0.5 ? -0.12 : 0;
  const tone = (turn: number, l: number) =>
    oklch(l + lift, Math.max(main.c, 0.02) * 0.9, main.h + turn);
  const way = random.chance(0.5) ? 1 : -1;
  const tones = [
    tone(0, 0.66),
    tone(way * 38, 0.76),
    tone(way * -28, 0.6),
    tone(way * 62, 0.84),
    main,
  ];
  canvas.fill(
    rect(0, 0, width, height),
    linear(0, 0, width, height, tone(way * 20, 0.82), tone(way * -12, 0.7)),
  );
  const columns = Math.max(2, Math.round(width * 1.8));
  const rows = Math.max(2, Math.round(height * 1.8));
  for (let field = 0; field < columns * rows; field += 1) {
    const x = (width * ((field % columns) + random.between(0, 1))) / columns;
    const y = (height * (Math.floor(field / columns) + random.between(0, 1))) / rows;
    const reach = random.between(0.4, 0.75);
    const colour = tones[(field * 2 + Math.floor(field / columns)) % tones.length] ?? main;
    canvas.fill(
      circle(x, y, reach),
      radial(
        x,
        y,
        reach,
        reach,
        faded(colour, 0.9),
        faded(colour, 0.62),
        faded(colour, 0.2),
        faded(colour, 0),
      ),
    );
  }
};

/** Sheets of cut paper, one over the other, each with a shadow. */
const paper: Manner = ({ canvas, width, height, palette, random }) => {
  canvas.fill(
    rect(0, 0, width, height),
    vertical(0, height * 0.6, tint(palette.accent, 0.5), tint(palette.accent, 0.8)),
  );
  const { main } = palette;
  const tones = [
    tint(main, 0.72),
    tint(main, 0.48),
    tint(main, 0.22),
    main,
    darker(main, 0.1),
    darker(main, 0.19),
  ];
  const sunX = width * random.pick([0.3, 0.68]);
  canvas.fill(circle(sunX, height * 0.28, 0.13), palette.accent);
  tones.forEach((tone, sheet) => {
    const y = height * (0.3 + 0.125 * sheet);
    const ridge = rollingRidge(random, width, y, 0.07, random.between(0.8, 1.5));
    const lifted = ridge.map((value, index) => (index % 2 === 1 ? value - 0.018 : value));
    canvas.fill(
      ground(lifted, height + 0.2),
      vertical(y - 0.12, y + 0.1, faded(palette.ink, 0.13), faded(palette.ink, 0.05)),
    );
    canvas.fill(
      ground(ridge, height + 0.2),
      linear(0, y - 0.1, width, y + 0.2, lighter(tone, 0.025), darker(tone, 0.015)),
    );
  });
};

/** A few solid bodies that rest on a shelf of light. */
const bodies: Manner = ({ canvas, width, height, palette, random }) => {
  const back = tint(palette.main, 0.68);
  const floor = height * 0.66;
  canvas.fill(rect(0, 0, width, height), vertical(0, floor, lighter(back, 0.03), back));
  canvas.fill(
    rect(0, floor, width, height - floor),
    vertical(floor, height, tint(palette.main, 0.55), tint(palette.main, 0.45)),
  );
  const centre = width / 2 + random.between(-0.06, 0.06);
  const side = random.chance(0.5) ? 1 : -1;
  canvas.fill(
    circle(centre + side * 0.12, floor - 0.3, 0.3),
    vertical(floor - 0.6, floor, tint(palette.accent, 0.25), tint(palette.accent, 0.55)),
  );
  canvas.fill(rect(0, floor, width, 0.005), faded(darker(back, 0.1), 0.4));
  const stand = floor + 0.14;
  const column = centre - side * 0.2;
  drawShadow(canvas, column + 0.03, stand, 0.17, palette.ink, 0.3);
  fillSolid(
    canvas,
    [...rect(column - 0.12, stand - 0.46, 0.24, 0.46), ...ellipse(column, stand, 0.12, 0.025)],
    palette.second,
    0.16,
  );
  canvas.fill(ellipse(column, stand - 0.46, 0.12, 0.025), lighter(palette.second, 0.08));
  drawShadow(canvas, column, stand - 0.46, 0.08, palette.ink, 0.35);
  fillSolid(canvas, circle(column, stand - 0.55, 0.092), palette.accent, 0.2);
  const arch = centre + side * 0.2;
  drawShadow(canvas, arch + 0.02, stand + 0.04, 0.24, palette.ink, 0.3);
  fillSolid(
    canvas,
    sector(arch, stand + 0.03, 0.11, 0.24, Math.PI, Math.PI * 2),
    palette.main,
    0.14,
  );
  drawShadow(canvas, centre + side * 0.02, stand + 0.1, 0.1, palette.ink, 0.3);
  fillSolid(
    canvas,
    circle(centre + side * 0.01, stand + 0.03, 0.075),
    tint(palette.accent, 0.4),
    0.18,
  );
};

/** Long bands that sweep across. */
const bands: Manner = ({ canvas, width, height, palette, random }) => {
  const ground0 = tint(palette.second, 0.6);
  canvas.fill(
    rect(0, 0, width, height),
    linear(0, 0, width, height, tint(palette.second, 0.75), ground0),
  );
  const tones = [
    palette.second,
    tint(palette.main, 0.3),
    palette.main,
    palette.accent,
    tint(palette.accent, 0.5),
  ];
  const centreX = random.chance(0.5) ? -0.1 : width + 0.1;
  const centreY = height * random.between(0.9, 1.15);
  const reach = Math.hypot(width, height) * 0.95;
  tones.forEach((tone, band) => {
    const radius = reach * (1 - band * 0.17);
    canvas.fill(
      circle(centreX, centreY, radius),
      linear(
        centreX - radius,
        centreY - radius,
        centreX + radius,
        centreY,
        lighter(tone, 0.035),
        darker(tone, 0.035),
      ),
    );
  });
};

const manners: readonly Manner[] = [mesh, paper, bodies, bands];
