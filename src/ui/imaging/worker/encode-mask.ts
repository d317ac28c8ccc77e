import type { Size } from '../../../core/geometry.ts';
import { encodeRgba } from './encode-rgba.ts';

/**
 * A mask PNG that both kinds of readers understand: OpenAI edits where alpha is 0, readers of
 * luminance edit where it is white. So the edited part is white and transparent, the rest black
 * and opaque. A canvas cannot hold that: it forgets the colour of transparent pixels.
 */
export async function encodeMask(
  coverage: Uint8ClampedArray,
  size: Size,
): Promise<Uint8Array<ArrayBuffer>> {
  const rgba = new Uint8ClampedArray(coverage.length * 4);
  for (let pixel = 0; pixel < coverage.length; pixel += 1) {
    const covered = coverage[pixel] ?? 0;
    rgba.fill(covered, pixel * 4, pixel * 4 + 3);
    rgba[pixel * 4 + 3] = 255 - covered;
  }
  return encodeRgba(rgba, size);
}
