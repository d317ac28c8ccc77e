import type { Size } from '../../../core/geometry.ts';
import { encodeRgba } from './encode-rgba.ts';

/** For each level of coverage its pixel, as the machine orders the four bytes. */
const pixelOf = new Uint32Array(
  Uint8ClampedArray.from({ length: 1024 }, (_, index) => {
    const covered = index >> 2;
    return index % 4 === 3 ? 255 - covered : covered;
  }).buffer,
);

/**
 * A mask PNG that both kinds of readers understand: OpenAI edits where alpha is 0, readers of
 * luminance edit where it is white. So the edited part is white and transparent, the rest black
 * and opaque. A canvas cannot hold that: it forgets the colour of transparent pixels.
 */
export async function encodeMask(
  coverage: Uint8ClampedArray,
  size: Size,
): Promise<Uint8Array<ArrayBuffer>> {
  const pixels = new Uint32Array(coverage.length);
  for (let pixel = 0; pixel < coverage.length; pixel += 1) {
    pixels[pixel] = pixelOf[coverage[pixel] ?? 0] ?? 0;
  }
  return encodeRgba(new Uint8ClampedArray(pixels.buffer), size);
}
