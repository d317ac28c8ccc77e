import { type Colour, darker, lighter } from '../colour/colour.ts';
import type { Random } from '../random.ts';
import type { Canvas } from '../raster/canvas.ts';
import { linear } from '../raster/paint.ts';
import type { Path } from '../raster/path.ts';
import { Trace } from '../raster/trace.ts';

/** A pointed leaf from (x, y), `long` along `angle` (radians); `fat` is its width over its length. */
export function leaf(x: number, y: number, angle: number, long: number, fat: number): Path {
  const alongX = Math.cos(angle) * long;
  const alongY = Math.sin(angle) * long;
  const sideX = -alongY * fat * 0.7;
  const sideY = alongX * fat * 0.7;
  return new Trace(x, y)
    .curve(
      x + alongX * 0.25 + sideX,
      y + alongY * 0.25 + sideY,
      x + alongX * 0.7 + sideX,
      y + alongY * 0.7 + sideY,
      x + alongX,
      y + alongY,
    )
    .curve(
      x + alongX * 0.7 - sideX,
      y + alongY * 0.7 - sideY,
      x + alongX * 0.25 - sideX,
      y + alongY * 0.25 - sideY,
      x,
      y,
    ).path;
}

/** A leaf with a midrib and one half in shade. */
export function drawLeaf(
  canvas: Canvas,
  x: number,
  y: number,
  angle: number,
  long: number,
  fat: number,
  colour: Colour,
): void {
  const shape = leaf(x, y, angle, long, fat);
  const tipX = x + Math.cos(angle) * long;
  const tipY = y + Math.sin(angle) * long;
  canvas.fill(shape, linear(x, y, tipX, tipY, darker(colour, 0.045), lighter(colour, 0.02)));
  canvas.stroke(
    new Trace(x, y).line(x + (tipX - x) * 0.82, y + (tipY - y) * 0.82).path,
    long * 0.018,
    darker(colour, 0.07),
  );
}

/** A bending stem with leaves to both sides and one at the tip. */
export function drawSprig(
  canvas: Canvas,
  random: Random,
  x: number,
  y: number,
  angle: number,
  long: number,
  colour: Colour,
): void {
  const bend = random.between(-0.5, 0.5);
  const pairs = random.whole(4, 5);
  const at = (part: number) => ({
    x: x + Math.cos(angle + bend * part * 0.5) * long * part,
    y: y + Math.sin(angle + bend * part * 0.5) * long * part,
    angle: angle + bend * part,
  });
  const middle = at(0.5);
  const tip = at(1);
  canvas.stroke(
    new Trace(x, y).curve(x, y, middle.x, middle.y, tip.x, tip.y).path,
    long * 0.022,
    darker(colour, 0.08),
  );
  for (let pair = 0; pair < pairs; pair += 1) {
    const part = 0.25 + (0.65 * pair) / pairs;
    const spot = at(part);
    const reach = long * (0.42 - 0.2 * part);
    drawLeaf(canvas, spot.x, spot.y, spot.angle - 0.85, reach, 0.42, colour);
    drawLeaf(canvas, spot.x, spot.y, spot.angle + 0.85, reach, 0.42, darker(colour, 0.035));
  }
  drawLeaf(canvas, tip.x, tip.y, tip.angle, long * 0.26, 0.42, colour);
}
