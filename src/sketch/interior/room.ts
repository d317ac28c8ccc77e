import { type Colour, darker, faded, lighter, mix, tint } from '../colour/colour.ts';
import { natural } from '../colour/palette.ts';
import { wallTone } from '../parts/wall-tone.ts';
import { linear, vertical } from '../raster/paint.ts';
import { circle, ellipse, rect } from '../raster/shapes.ts';
import { ground } from '../raster/soft-shapes.ts';
import type { Scene } from '../scene.ts';

/** The wall's colour, and y of the line where it meets the floor. */
export type Room = { readonly wall: Colour; readonly wood: Colour; readonly floorY: number };

/** Wall, skirting and floor. */
export function drawRoom(scene: Scene): Room {
  const { canvas, width, height, palette, random } = scene;
  const floorY = height * (height > 1.2 ? 0.72 : 0.74);
  const wall = wallTone(
    { ...scene, random: random.branch('wall') },
    [palette.second, palette.main, palette.accent, palette.surface],
    0.74,
  );
  const wood = mix(natural(palette, '#c69a6d'), wall, 0.25);
  canvas.fill(
    rect(0, 0, width, floorY),
    linear(0, 0, width, floorY, lighter(wall, 0.015), darker(wall, 0.025)),
  );
  canvas.fill(
    rect(0, floorY, width, height - floorY),
    vertical(floorY, height, wood, darker(wood, 0.04)),
  );
  for (const part of [0.28, 0.64])
    canvas.fill(
      rect(0, floorY + (height - floorY) * part, width, 0.004),
      faded(darker(wood, 0.1), 0.45),
    );
  canvas.fill(rect(0, floorY - 0.028, width, 0.03), lighter(wall, 0.06));
  canvas.fill(
    rect(0, floorY, width, 0.02),
    vertical(floorY, floorY + 0.02, faded(palette.ink, 0.16), faded(palette.ink, 0)),
  );
  return { wall, wood, floorY };
}

/** A framed abstract picture; (x, y) is its upper left corner. */
export function drawFrame(
  { canvas, palette, random }: Scene,
  room: Room,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  const art = random.branch(`art ${x.toFixed(2)}`);
  canvas.fill(rect(x + 0.008, y + 0.012, width, height), faded(darker(room.wall, 0.2), 0.35));
  canvas.fill(rect(x, y, width, height), art.pick([palette.ink, darker(room.wood, 0.12)]));
  const edge = 0.012;
  canvas.fill(rect(x + edge, y + edge, width - edge * 2, height - edge * 2), palette.light);
  const inset = Math.min(width, height) * 0.16;
  const inner = rect(x + inset, y + inset, width - inset * 2, height - inset * 2);
  const paper = tint(palette.accent, 0.6);
  canvas.fill(inner, paper);
  canvas.inside(inner, () => {
    const centreX = x + width * art.between(0.35, 0.65);
    const size = Math.min(width, height);
    canvas.fill(circle(centreX, y + height * 0.42, size * 0.2), palette.accent);
    canvas.fill(
      ground(
        [
          x,
          y + height * 0.66,
          x + width * 0.3,
          y + height * 0.54,
          x + width * 0.62,
          y + height * 0.68,
          x + width,
          y + height * 0.58,
        ],
        y + height,
      ),
      palette.second,
    );
    canvas.fill(
      ground(
        [x, y + height * 0.76, x + width * 0.4, y + height * 0.8, x + width, y + height * 0.7],
        y + height,
      ),
      palette.main,
    );
  });
}

/** A rug on the floor, seen at a slant. */
export function drawRug(
  { canvas, height, palette }: Scene,
  room: Room,
  x: number,
  half: number,
): void {
  const y = room.floorY + (height - room.floorY) * 0.55;
  const deep = (height - room.floorY) * 0.27;
  const tone = tint(palette.accent, 0.35);
  canvas.fill(ellipse(x, y, half, deep), tone);
  canvas.stroke([...ellipse(x, y, half * 0.86, deep * 0.8)], 0.012, faded(palette.light, 0.7));
  canvas.fill(ellipse(x, y, half * 0.6, deep * 0.5), faded(lighter(tone, 0.05), 0.7));
}
