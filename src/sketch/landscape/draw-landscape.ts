import type { Subject } from '../prompt/subject.ts';
import type { Scene } from '../scene.ts';
import { standThing } from '../still/spot.ts';
import { thingsOf } from '../things/catalogue.ts';
import { type Air, type AirName, chooseAir } from './air.ts';
import { drawBeach } from './beach.ts';
import { drawCountry } from './country.ts';
import { drawForest } from './forest.ts';
import { drawLake } from './lake.ts';
import { drawMountains } from './mountains.ts';
import { drawSea } from './sea.ts';
import { drawTerrace } from './terrace.ts';
import { drawWeather } from './weather.ts';

type View = {
  readonly draw: (scene: Scene, air: Air) => void;
  /** The airs that suit it when the prompt names none. */
  readonly airs: readonly AirName[];
};

const views: Partial<Record<Subject, View>> = {
  hills: { draw: drawCountry, airs: ['day', 'dawn', 'sunset'] },
  mountain: { draw: drawMountains, airs: ['day', 'dawn', 'sunset'] },
  sea: { draw: drawSea, airs: ['sunset', 'day', 'dawn'] },
  beach: { draw: drawBeach, airs: ['day', 'sunset', 'dawn'] },
  lake: { draw: drawLake, airs: ['day', 'dawn', 'sunset'] },
  forest: { draw: drawForest, airs: ['fog', 'day', 'dawn'] },
  terrace: { draw: drawTerrace, airs: ['green', 'day', 'dawn'] },
};
const usual: readonly Subject[] = ['hills', 'mountain', 'lake', 'sea', 'forest'];

/** The first of the subjects that is a view of open country; null when none is. */
export function viewOf(subjects: readonly Subject[]): Subject | null {
  return subjects.find((subject) => subject in views) ?? null;
}

/** A view, and in its foreground the thing that was asked for with it, if any. */
export function drawLandscape(scene: Scene): void {
  const { width, height, palette, random, brief } = scene;
  const [thing] = thingsOf(brief.subjects);
  const backdrop: Scene =
    thing === undefined ? scene : { ...scene, palette: { ...palette, asked: null } };
  drawView(backdrop);
  if (thing === undefined) return;
  const tall = Math.min(0.36, (width * 0.5) / thing.width);
  const x = width * random.branch('thing').pick([0.382, 0.618]);
  standThing(scene, thing, x, height - Math.min(0.09, height * 0.08), tall);
}

/** The view alone. */
export function drawView(scene: Scene): void {
  const { random, brief } = scene;
  const asked = viewOf(brief.subjects) ?? random.branch('view').deal(usual);
  const view = views[asked];
  if (view === undefined) return;
  const air = chooseAir(scene, random.branch('usual').pick(view.airs));
  view.draw(scene, air);
  drawWeather(scene, air);
}
