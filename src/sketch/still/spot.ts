import { faded } from '../colour/colour.ts';
import type { Scene } from '../scene.ts';
import { drawShadow } from '../things/solid.ts';
import type { Thing } from '../things/thing.ts';

/** Room to set things down: they stand on `y`, around `x`, within `width` and `height`. */
export type Spot = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Sets one to three things down side by side, the first in the middle and before the others. */
export function standThings(scene: Scene, things: readonly Thing[], spot: Spot): void {
  const [first, second, third] = things;
  if (first === undefined) return;
  const others = (second?.width ?? 0) * 0.62 + (third?.width ?? 0) * 0.62;
  const tall = Math.min(spot.height, spot.width / (first.width + others));
  const isPair = second !== undefined && third === undefined;
  const x = spot.x - (isPair ? (second.width * 0.62 * tall) / 2 : 0);
  if (third !== undefined)
    standThing(
      scene,
      third,
      x - (first.width / 2 + third.width * 0.3) * tall,
      spot.y - tall * 0.015,
      tall * 0.66,
    );
  if (second !== undefined)
    standThing(
      scene,
      second,
      x + (first.width / 2 + second.width * 0.3) * tall,
      spot.y - tall * 0.015,
      tall * 0.66,
    );
  standThing(scene, first, x, spot.y, tall);
}

/** One thing with its shadow; `tall` is its height. */
export function standThing(
  { canvas, palette, random }: Scene,
  thing: Thing,
  x: number,
  y: number,
  tall: number,
): void {
  canvas.within(
    [
      [tall, 0, x],
      [0, tall, y],
    ],
    () => {
      drawShadow(canvas, 0.05, -0.005, thing.width * 0.62, palette.ink, 0.26);
      drawShadow(canvas, 0.02, -0.005, thing.width * 0.46, faded(palette.ink, 0.8), 0.22);
      thing.draw(canvas, palette, random.branch('thing'));
    },
  );
}
