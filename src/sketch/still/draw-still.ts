import { isRoom } from '../interior/draw-interior.ts';
import type { Scene } from '../scene.ts';
import { handbag } from '../things/bags.ts';
import { friedRice, noodles } from '../things/bowl.ts';
import { thingsOf } from '../things/catalogue.ts';
import { cosmetics } from '../things/cosmetics.ts';
import { cup } from '../things/cup.ts';
import { burger } from '../things/fast-food.ts';
import { headphones } from '../things/headphones.ts';
import { chair } from '../things/seats.ts';
import { shoe } from '../things/shoe.ts';
import { bulb, envelope, magnifier, tick } from '../things/signs.ts';
import type { Thing } from '../things/thing.ts';
import { watch } from '../things/watch.ts';
import { standThings } from './spot.ts';
import { productStages, type Stage } from './stages.ts';
import { tableStages } from './table.ts';

/** Goods on a stage. */
export function drawProduct(scene: Scene): void {
  const things = chooseThings(scene, [shoe, cosmetics, headphones, chair, handbag, watch]);
  drawStill(scene, things, productStages);
}

export function drawFood(scene: Scene): void {
  drawStill(scene, chooseThings(scene, [noodles, cup, burger, friedRice]), tableStages);
}

export function drawSymbol(scene: Scene): void {
  drawStill(scene, chooseThings(scene, [bulb, envelope, magnifier, tick]), productStages);
}

/** The things asked for, three at the most, or one dealt by the seed. */
function chooseThings({ brief, random }: Scene, usual: readonly Thing[]): readonly Thing[] {
  // A room in the prompt says where, not what.
  const named = brief.subjects.filter((subject) => subject === 'sofa' || !isRoom(subject));
  const asked = thingsOf(named).slice(0, 3);
  return asked.length > 0 ? asked : [random.branch('usual').deal(usual)];
}

function drawStill(scene: Scene, things: readonly Thing[], stages: readonly Stage[]): void {
  const stage = scene.random.branch('stage').deal(stages);
  standThings(scene, things, stage(scene));
}
