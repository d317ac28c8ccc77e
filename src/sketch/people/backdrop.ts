import { darker, faded, lighter, mix, tint } from '../colour/colour.ts';
import { rollingRidge } from '../landscape/ridge.ts';
import { drawSprig } from '../parts/leaves.ts';
import { shapeTone, wallTone } from '../parts/wall-tone.ts';
import { linear, vertical } from '../raster/paint.ts';
import { circle, rect, roundRect } from '../raster/shapes.ts';
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
  scene.random.branch('backdrop').deal(backdrops)(scene, x, y);
}

type Backdrop = (scene: Scene, x: number, y: number) => void;

const disc: Backdrop = (scene, x, y) => {
  const { canvas, palette, random } = scene;
  const tone = shapeTone(scene, [palette.main, palette.second, palette.accent], 0.55);
  const shift = random.between(-0.08, 0.08);
  canvas.fill(
    circle(x + shift, y + 0.03, 0.4),
    vertical(y - 0.4, y + 0.4, lighter(tone, 0.04), tone),
  );
};

const arch: Backdrop = (scene, x, y) => {
  const { canvas, height, palette, random } = scene;
  const tone = shapeTone(scene, [palette.second, palette.main], 0.6);
  const top = y - 0.4;
  canvas.fill(
    roundRect(x - 0.36, top, 0.72, height - top + 1, 0.36),
    vertical(top, height, tone, lighter(tone, 0.05)),
  );
  const side = random.chance(0.5) ? -1 : 1;
  const green = tint(palette.second, 0.15);
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

/** Sprigs that reach in from the sides and the corners. */
const foliage: Backdrop = (scene, x, y) => {
  const { canvas, width, height, palette, random } = scene;
  const tone = wallTone(scene, [palette.second], 0.45);
  canvas.fill(
    rect(0, 0, width, height),
    vertical(0, height, wallTone(scene, [palette.second], 0.72), tone),
  );
  canvas.fill(circle(x, y + 0.02, 0.42), faded(tint(palette.second, 0.85), 0.6));
  const leaves = random.branch('foliage');
  for (const side of [-1, 1]) {
    const rows = Math.ceil(height / 0.36);
    for (let row = 0; row < rows; row += 1) {
      const footY = height - row * 0.36 + leaves.between(-0.05, 0.05);
      const footX = side < 0 ? -0.06 : width + 0.06;
      const reach = leaves.between(0.34, 0.46) * (width > 1.4 ? 1.35 : 1);
      const rise = side < 0 ? -0.7 : -Math.PI + 0.7;
      drawSprig(
        canvas,
        leaves,
        footX,
        footY,
        rise + leaves.between(-0.35, 0.35),
        reach,
        tint(palette.second, leaves.between(0, 0.3)),
      );
    }
  }
};

const outdoors: Backdrop = (scene, x) => {
  const { canvas, width, height, palette, random } = scene;
  const sky = tint(palette.accent, 0.7);
  canvas.fill(
    rect(0, 0, width, height),
    vertical(0, height * 0.7, tint(palette.second, 0.62), sky),
  );
  const sunX = x + random.pick([-0.3, 0.3]);
  canvas.fill(
    circle(sunX, height * 0.36, 0.1),
    lighter(mix(palette.light, palette.accent, 0.3), 0.01),
  );
  [0.18, 0.4, 0.62].forEach((strength, index) => {
    const line = height * (0.5 + 0.14 * index);
    const ridge = rollingRidge(random.branch(`ridge ${index}`), width, line, 0.04, 1.1);
    canvas.fill(ground(ridge, height + 0.1), tint(palette.second, 1 - strength));
  });
};

const wall: Backdrop = (scene, x, y) => {
  const { canvas, width, height, palette, random } = scene;
  const tone = wallTone(scene, [palette.second], 0.76);
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

const backdrops: readonly Backdrop[] = [disc, wall, foliage, outdoors, arch];
