import type { Scene } from '../scene.ts';
import { drawBackdrop } from './backdrop.ts';
import { drawPerson } from './draw-person.ts';
import { choosePerson } from './person.ts';
import { drawPlaceBehind } from './place-behind.ts';

/** Head and shoulders: in the middle of a square or tall picture, off the middle in a wide one. */
export function drawPortrait(scene: Scene): void {
  const { canvas, width, height, palette, random, brief } = scene;
  const person = choosePerson(brief.traits, palette, random.branch('person'));
  const x = width > 1.3 ? width * random.pick([0.382, 0.618]) : width / 2;
  const size = height > 1.3 ? 0.46 : 0.41;
  const y = height > 1.3 ? height * 0.42 : height * 0.43;
  if (!drawPlaceBehind(scene)) drawBackdrop(scene, x, y);
  canvas.within(
    [
      [size, 0, x],
      [0, size, y],
    ],
    () => drawPerson(canvas, person),
  );
}
