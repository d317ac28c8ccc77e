import { darker, faded, lighter, mix } from '../colour/colour.ts';
import { rollingRidge } from '../landscape/ridge.ts';
import { drawLeaf, drawSprig } from '../parts/leaves.ts';
import { linear, vertical } from '../raster/paint.ts';
import { circle, polygon, rect, roundRect } from '../raster/shapes.ts';
import { ground } from '../raster/soft-shapes.ts';
import { Trace } from '../raster/trace.ts';
import type { Scene } from '../scene.ts';

/** A quiet ground for a portrait; `x` and `y` are where the head will be. */
export function drawBackdrop(scene: Scene, x: number, y: number): void {
  const { canvas, width, height, palette } = scene;
  canvas.fill(
    rect(0, 0, width, height),
    vertical(
      0,
      height,
      lighter(palette.background, 0.01),
      mix(palette.background, palette.surface, 0.75),
    ),
  );
  const backdrop = backdrops[scene.random.branch('backdrop').deal(backdrops.length)];
  backdrop?.(scene, x, y);
}

type Backdrop = (scene: Scene, x: number, y: number) => void;

const disc: Backdrop = ({ canvas, palette, random }, x, y) => {
  const tone = mix(
    palette.surface,
    random.pick([palette.main, palette.second, palette.accent]),
    0.4,
  );
  const shift = random.between(-0.08, 0.08);
  canvas.fill(
    circle(x + shift, y + 0.03, 0.4),
    vertical(y - 0.4, y + 0.4, lighter(tone, 0.04), tone),
  );
};

const arch: Backdrop = ({ canvas, height, palette, random }, x, y) => {
  const tone = mix(palette.surface, random.pick([palette.second, palette.main]), 0.35);
  const top = y - 0.4;
  canvas.fill(
    roundRect(x - 0.36, top, 0.72, height - top + 1, 0.36),
    vertical(top, height, tone, lighter(tone, 0.05)),
  );
  const side = random.chance(0.5) ? -1 : 1;
  const green = mix(palette.second, palette.surface, 0.25);
  drawSprig(
    canvas,
    random,
    x + side * 0.42,
    height + 0.02,
    -Math.PI / 2 + side * 0.15,
    0.52,
    green,
  );
};

const window: Backdrop = ({ canvas, width, height, palette, random }, x) => {
  canvas.fill(rect(0, 0, width, height), mix(palette.background, palette.main, 0.3));
  const light = faded(mix(palette.light, palette.accent, 0.12), 0.55);
  const lean = random.chance(0.5) ? 0.35 : -0.35;
  for (const column of [-1, 0]) {
    for (const row of [0, 1]) {
      const left = x - 0.24 + column * 0.42 + lean * 0.4;
      const top = height * 0.1 + row * 0.4;
      const slant = lean * 0.5;
      canvas.fill(
        polygon([
          left,
          top,
          left + 0.37,
          top + slant * 0.25,
          left + 0.37 + slant * 0.4,
          top + 0.36 + slant * 0.25,
          left + slant * 0.4,
          top + 0.36,
        ]),
        light,
      );
    }
  }
};

const foliage: Backdrop = ({ canvas, width, height, palette, random }, x, y) => {
  const deep = mix(palette.second, palette.ink, 0.25);
  canvas.fill(
    rect(0, 0, width, height),
    vertical(0, height, mix(deep, palette.surface, 0.5), mix(deep, palette.surface, 0.25)),
  );
  canvas.fill(circle(x, y, 0.42), faded(palette.surface, 0.3));
  const leaves = random.branch('foliage');
  const count = Math.round(15 * Math.max(1, width * height * 0.8));
  for (let index = 0; index < count; index += 1) {
    const nearness = index / count;
    const leafX = leaves.between(-0.1, width + 0.1);
    const leafY = leaves.between(-0.1, height + 0.2);
    const away = Math.atan2(leafY - y, leafX - x);
    if (Math.hypot(leafX - x, leafY - y) < 0.3) continue;
    drawLeaf(
      canvas,
      leafX,
      leafY,
      away + leaves.between(-0.7, 0.7),
      leaves.between(0.2, 0.36),
      0.5,
      mix(mix(deep, palette.surface, 0.45), deep, nearness),
    );
  }
};

const outdoors: Backdrop = ({ canvas, width, height, palette, random }, x) => {
  const sky = mix(palette.background, palette.accent, 0.18);
  canvas.fill(
    rect(0, 0, width, height),
    vertical(0, height * 0.7, mix(palette.background, palette.second, 0.3), sky),
  );
  const sunX = x + random.pick([-0.3, 0.3]);
  canvas.fill(
    circle(sunX, height * 0.36, 0.1),
    lighter(mix(palette.light, palette.accent, 0.3), 0.01),
  );
  [0.18, 0.4, 0.62].forEach((strength, index) => {
    const line = height * (0.5 + 0.14 * index);
    const ridge = rollingRidge(random.branch(`ridge ${index}`), width, line, 0.04, 1.1);
    canvas.fill(ground(ridge, height + 0.1), mix(palette.background, palette.second, strength));
  });
};

const panels: Backdrop = ({ canvas, width, height, palette, random }, x) => {
  const [one, other] = random.chance(0.5)
    ? [palette.second, palette.accent]
    : [palette.accent, palette.main];
  canvas.fill(rect(0, 0, width, height), mix(palette.surface, one, 0.35));
  const edge = x + random.between(-0.12, 0.12);
  canvas.fill(rect(edge, 0, width, height), mix(palette.surface, other, 0.45));
};

const wall: Backdrop = ({ canvas, width, height, palette, random }, x, y) => {
  const tone = mix(palette.background, palette.second, 0.22);
  canvas.fill(
    rect(0, 0, width, height),
    linear(0, 0, width, height, lighter(tone, 0.04), darker(tone, 0.02)),
  );
  const side = random.chance(0.5) ? 1 : -1;
  const frameX = x + side * 0.3 - (side < 0 ? 0.24 : 0);
  canvas.fill(roundRect(frameX, y - 0.36, 0.24, 0.3, 0.008), lighter(tone, 0.06));
  canvas.fill(rect(frameX + 0.03, y - 0.33, 0.18, 0.24), mix(tone, palette.accent, 0.35));
  canvas.fill(circle(frameX + 0.13, y - 0.23, 0.055), mix(tone, palette.main, 0.4));
  const lampX = x - side * 0.36;
  canvas.stroke(new Trace(lampX, 0).line(lampX, y - 0.34).path, 0.006, darker(tone, 0.2));
  canvas.fill(
    new Trace(lampX - 0.1, y - 0.2).curve(
      lampX - 0.1,
      y - 0.38,
      lampX + 0.1,
      y - 0.38,
      lampX + 0.1,
      y - 0.2,
    ).path,
    mix(tone, palette.ink, 0.45),
  );
  canvas.fill(rect(0, height * 0.86, width, height), darker(tone, 0.06));
};

const backdrops: readonly Backdrop[] = [disc, wall, panels, foliage, outdoors, arch, window];
