import type { Size } from '../../../../core/geometry.ts';
import { growMask } from '../../../../retouch/masks/grow-mask.ts';
import { makeCanvas } from '../../canvas.ts';
import type { EditPlan } from './edit-plan.ts';
import { paintCoverage } from './paint-coverage.ts';

/** Pixels: a soft edge needs no more, and is drawn up to the window's size afterwards. */
const mostPixels = 1_000_000;

/** The mask that a model gets, of the window's size: grown, with a soft edge. */
export function modelMask(plan: EditPlan, coverage: Uint8ClampedArray): Uint8ClampedArray {
  const { window, softness } = plan;
  const { size, rectInNode } = window;
  const part = Math.min(1, Math.sqrt(mostPixels / (size.width * size.height)));
  const small: Size = {
    width: Math.round(size.width * part),
    height: Math.round(size.height * part),
  };
  const scale = small.width / rectInNode.width;
  const down = small.height / rectInNode.height;
  const painted =
    part === 1
      ? coverage
      : paintCoverage(
          plan,
          [
            [scale, 0, -rectInNode.x * scale],
            [0, down, -rectInNode.y * down],
          ],
          small,
        );
  const grown = growMask(painted, small, softness.grow * scale, softness.feather * scale);
  if (part === 1) return grown;
  const mask = drawnUp(grown, small, size);
  for (let pixel = 0; pixel < mask.length; pixel += 1) {
    const covered = coverage[pixel] ?? 0;
    if (covered > (mask[pixel] ?? 0)) mask[pixel] = covered;
  }
  return mask;
}

function drawnUp(mask: Uint8ClampedArray, from: Size, to: Size): Uint8ClampedArray {
  const pixels = new ImageData(from.width, from.height);
  for (let pixel = 0; pixel < mask.length; pixel += 1)
    pixels.data[pixel * 4 + 3] = mask[pixel] ?? 0;
  const small = makeCanvas(from);
  small.putImageData(pixels, 0, 0);
  const large = makeCanvas(to);
  large.drawImage(small.canvas, 0, 0, to.width, to.height);
  const { data } = large.getImageData(0, 0, to.width, to.height);
  const drawn = new Uint8ClampedArray(to.width * to.height);
  for (let pixel = 0; pixel < drawn.length; pixel += 1) drawn[pixel] = data[pixel * 4 + 3] ?? 0;
  return drawn;
}
