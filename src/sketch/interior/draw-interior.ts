import type { Subject } from '../prompt/subject.ts';
import type { Scene } from '../scene.ts';
import { standThing } from '../still/spot.ts';
import { floorLamp } from '../things/lamp.ts';
import { potPlant } from '../things/plants.ts';
import { sofa } from '../things/seats.ts';
import type { Thing } from '../things/thing.ts';
import { bed, desk } from './furniture.ts';
import { drawFrame, drawRoom, drawRug, type Room } from './room.ts';
import { drawCurtains, drawWindow } from './window.ts';

type Piece = {
  readonly thing: Thing;
  readonly tall: number;
  readonly above: 'window' | 'frames';
};

const pieces: Partial<Record<Subject, readonly Piece[]>> = {
  livingRoom: [
    { thing: sofa, tall: 0.34, above: 'frames' },
    { thing: sofa, tall: 0.34, above: 'window' },
  ],
  sofa: [
    { thing: sofa, tall: 0.34, above: 'window' },
    { thing: sofa, tall: 0.34, above: 'frames' },
  ],
  bedroom: [
    { thing: bed, tall: 0.34, above: 'window' },
    { thing: bed, tall: 0.34, above: 'frames' },
  ],
  office: [
    { thing: desk, tall: 0.5, above: 'window' },
    { thing: desk, tall: 0.5, above: 'frames' },
  ],
};

/** True for subjects that are rooms, or stand for one. */
export function isRoom(subject: Subject): boolean {
  return subject in pieces;
}

/** A room seen straight on: one piece of furniture, what hangs above it, what stands beside it. */
export function drawInterior(scene: Scene): void {
  const { width, height, random, brief } = scene;
  const kind = brief.subjects.find(isRoom) ?? 'livingRoom';
  const piece = random.branch('piece').deal(pieces[kind] ?? []);
  const room = drawRoom(scene);
  const tall = Math.min(piece.tall, (width * 0.78) / piece.thing.width);
  const half = (piece.thing.width * tall) / 2;
  const isWide = width > 1.5;
  const side = random.chance(0.5) ? 1 : -1;
  const x = isWide
    ? width / 2 - side * width * 0.12
    : width / 2 - side * Math.min(0.06, width / 2 - half);
  const standY = room.floorY + (height - room.floorY) * 0.38;
  const topY = standY - tall;
  drawAbove(scene, room, piece.above, x, topY, half);
  drawRug(scene, room, x, half * 1.12);
  if (isWide) drawFarSide(scene, room, x + side * (half + 0.2), side, standY);
  const free = (side > 0 ? width - x : x) - half;
  if (free > 0.14)
    standThing(
      scene,
      random.chance(0.5) ? potPlant : floorLamp,
      x + side * (half + Math.min(0.16, free * 0.55)),
      standY - 0.02,
      random.between(0.4, 0.52),
    );
  standThing(scene, piece.thing, x, standY, tall);
}

function drawAbove(
  scene: Scene,
  room: Room,
  above: Piece['above'],
  x: number,
  topY: number,
  half: number,
): void {
  const { random } = scene;
  if (above === 'window') {
    const width = Math.min(0.6, half * 1.3);
    const height = Math.min(0.56, topY * 0.78);
    const y = Math.max(0.08, topY - height - 0.06);
    drawWindow(scene, room, x - width / 2, y, width, height);
    if (random.chance(0.6)) drawCurtains(scene, room, x - width / 2, y, width);
  }
  if (above === 'frames') {
    const tall = Math.min(0.32, topY * 0.6);
    const y = topY - tall - Math.min(0.12, topY * 0.2);
    drawFrame(scene, room, x - tall * 0.95, y, tall * 0.8, tall);
    drawFrame(scene, room, x + tall * 0.02, y + tall * 0.06, tall * 0.62, tall * 0.44);
    drawFrame(scene, room, x + tall * 0.02, y + tall * 0.58, tall * 0.62, tall * 0.42);
  }
}

/** In a wide room: a window and a plant on the far side. */
function drawFarSide(scene: Scene, room: Room, x: number, side: number, standY: number): void {
  const centre = x + side * 0.42;
  const fits = side > 0 ? scene.width - centre : centre;
  if (fits < 0.3) return;
  const windowX = centre - 0.22;
  drawWindow(scene, room, windowX, Math.max(0.08, room.floorY - 0.62), 0.44, 0.4);
  standThing(scene, potPlant, centre, standY - 0.03, 0.3);
}
