import { faded } from '../colour/colour.ts';
import { drawInterior, isRoom } from '../interior/draw-interior.ts';
import { drawView, viewOf } from '../landscape/draw-landscape.ts';
import type { Subject } from '../prompt/subject.ts';
import { rect } from '../raster/shapes.ts';
import type { Scene } from '../scene.ts';
import { drawCity } from '../town/draw-city.ts';

const townSubjects: readonly Subject[] = ['town', 'skyline'];

/** Paints the place that a prompt puts people in, softened; false when it names none. */
export function drawPlaceBehind(scene: Scene): boolean {
  const { canvas, width, height, palette, brief } = scene;
  // The colours asked for belong to the person.
  const place: Scene = { ...scene, palette: { ...palette, asked: null } };
  const isTown = brief.subjects.some((subject) => townSubjects.includes(subject));
  if (viewOf(brief.subjects) !== null) drawView(place);
  else if (isTown) drawCity(place);
  else if (brief.subjects.some(isRoom)) drawInterior(place);
  else return false;
  canvas.fill(
    rect(0, 0, width, height),
    faded(palette.light, palette.background.l < 0.5 ? 0.06 : 0.26),
  );
  return true;
}
