import type { Scene } from '../scene.ts';
import { type Air, chooseAir } from './air.ts';
import { drawBeach } from './beach.ts';
import { drawCloudscape } from './cloudscape.ts';
import { drawCountry } from './country.ts';
import { drawDesert } from './desert.ts';
import { drawField } from './field.ts';
import { drawForest } from './forest.ts';
import { drawLake } from './lake.ts';
import { drawMountains } from './mountains.ts';
import { drawRoad } from './road.ts';
import { drawSea } from './sea.ts';
import { drawTerrace } from './terrace.ts';
import { drawVolcano } from './volcano.ts';

type Drawing = {
  readonly draw: (scene: Scene, air: Air) => void;
  readonly airs: readonly string[];
};

const drawings: Record<string, Drawing> = {
  hills: { draw: drawCountry, airs: ['day', 'dawn', 'sunset'] },
  mountain: { draw: drawMountains, airs: ['day', 'dawn', 'sunset'] },
  volcano: { draw: drawVolcano, airs: ['dawn', 'sunset', 'day'] },
  sea: { draw: drawSea, airs: ['sunset', 'day', 'dawn'] },
  beach: { draw: drawBeach, airs: ['day', 'sunset', 'dawn'] },
  lake: { draw: drawLake, airs: ['day', 'dawn', 'sunset'] },
  forest: { draw: drawForest, airs: ['fog', 'day', 'dawn'] },
  desert: { draw: drawDesert, airs: ['desert'] },
  terrace: { draw: drawTerrace, airs: ['day', 'dawn'] },
  field: { draw: drawField, airs: ['day', 'dawn', 'sunset'] },
  sky: { draw: drawCloudscape, airs: ['dawn', 'day', 'sunset'] },
  road: { draw: drawRoad, airs: ['day', 'dawn', 'sunset'] },
};
export function drawLandscape(scene: Scene): void {
  const { random, brief } = scene;
  const d = drawings[brief.subjects[0] ?? 'hills'];
  if (!d) return;
  const air = chooseAir(scene, random.branch('usual').pick(d.airs));
  d.draw(scene, air);
}
