import { type Colour, faded, lighter, tint } from '../colour/colour.ts';
import { vertical } from '../raster/paint.ts';
import { circle, rect, roundRect } from '../raster/shapes.ts';
import { ground } from '../raster/soft-shapes.ts';
import type { Scene } from '../scene.ts';

/** The inks of a drawn user interface, dark or light. */
type Skin = { readonly page: Colour; readonly card: Colour; readonly ink: Colour };

/** A screen of some app: a picture, then cards, in one column or, in a wide window, in several. */
export function drawScreen(scene: Scene): void {
  const { canvas, palette, width, height, random } = scene;
  const isDark = palette.background.l < 0.5;
  const skin: Skin = {
    page: isDark ? palette.background : tint(palette.background, 0.3),
    card: isDark ? lighter(palette.background, 0.06) : palette.light,
    ink: isDark ? palette.light : palette.ink,
  };
  canvas.fill(rect(0, 0, width, height), skin.page);
  const margin = 0.07;
  const inner = width - margin * 2;
  canvas.fill(circle(margin + 0.04, 0.1, 0.04), palette.main);
  drawLine(scene, skin, margin + 0.11, 0.075, 0.26, 0.026, 0.8);
  drawLine(scene, skin, margin + 0.11, 0.112, 0.17, 0.018, 0.3);
  canvas.fill(roundRect(width - margin - 0.17, 0.07, 0.17, 0.06, 0.03), palette.accent);
  const heroTall = Math.min(0.46, height * 0.36);
  drawPicture(scene, margin, 0.185, inner, heroTall, random.whole(0, 2));

  const columns = Math.max(1, Math.round(inner / 0.8));
  const wide = (inner - 0.03 * (columns - 1)) / columns;
  let card = 0;
  for (let y = 0.23 + heroTall; y + 0.17 < height - 0.05; y += 0.19) {
    for (let column = 0; column < columns; column += 1, card += 1) {
      drawRow(scene, skin, margin + column * (wide + 0.03), y, wide, card);
    }
  }
}

function drawRow(scene: Scene, skin: Skin, x: number, y: number, wide: number, turn: number): void {
  scene.canvas.fill(roundRect(x, y, wide, 0.165, 0.035), skin.card);
  drawPicture(scene, x + 0.02, y + 0.02, 0.125, 0.125, turn + 1);
  drawLine(scene, skin, x + 0.175, y + 0.04, wide * 0.42, 0.022, 0.75);
  drawLine(scene, skin, x + 0.175, y + 0.078, wide * 0.5, 0.016, 0.25);
  drawLine(scene, skin, x + 0.175, y + 0.108, wide * 0.34, 0.016, 0.25);
}

/** A bar in place of words. */
function drawLine(
  { canvas }: Scene,
  skin: Skin,
  x: number,
  y: number,
  long: number,
  thick: number,
  strength: number,
): void {
  canvas.fill(roundRect(x, y, long, thick, thick / 2), faded(skin.ink, strength));
}

/** A picture inside the screen: sun and hills in the palette's colours. */
function drawPicture(
  { canvas, palette }: Scene,
  x: number,
  y: number,
  width: number,
  height: number,
  turn: number,
): void {
  const tones = [palette.accent, palette.second, palette.main];
  const sky = tint(tones[turn % 3] ?? palette.accent, 0.45);
  const near = tones[(turn + 1) % 3] ?? palette.second;
  const box = roundRect(x, y, width, height, 0.03);
  const hill = (points: readonly number[], colour: Colour) =>
    canvas.fill(
      ground(
        points.map((value, index) => (index % 2 === 0 ? x + width * value : y + height * value)),
        y + height,
      ),
      colour,
    );
  canvas.fill(box, vertical(y, y + height, sky, tint(sky, 0.5)));
  canvas.inside(box, () => {
    canvas.fill(
      circle(
        x + width * (0.3 + 0.2 * (turn % 3)),
        y + height * 0.36,
        Math.min(width, height) * 0.15,
      ),
      palette.light,
    );
    hill([0, 0.7, 0.3, 0.52, 0.62, 0.72, 1, 0.56], tint(near, 0.35));
    hill([0, 0.8, 0.4, 0.84, 0.75, 0.7, 1, 0.78], near);
  });
}
