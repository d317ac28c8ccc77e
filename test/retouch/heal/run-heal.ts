import type { Raster } from '../../../src/core/raster.ts';
import { fillFromBorder } from '../../../src/retouch/fill-from-border.ts';
import { heal } from '../../../src/retouch/heal/heal.ts';

/** Heals to the end, as a caller without a progress bar would. */
export function healed(picture: Raster, mask: Uint8Array, seed = 1): Raster {
  const work = heal(picture, mask, seed);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** What the plain smooth surface makes of the hole: what a heal has to be better than. */
export function smoothed(picture: Raster, mask: Uint8Array): Raster {
  const box = { left: 0, top: 0, right: picture.width, bottom: picture.height };
  const filled = fillFromBorder(picture, mask, box);
  if (filled === null) throw new Error('the picture shows nothing');
  return filled;
}

/** The picture with a loud colour where the mask is full, so that none of the truth is left. */
export function withHole(truth: Raster, mask: Uint8Array): Raster {
  const data = new Uint8ClampedArray(truth.data);
  mask.forEach((strength, pixel) => {
    if (strength === 255) data.set([255, 0, 255, 255], pixel * 4);
  });
  return { ...truth, data };
}

/** A mask of the given size; `strengthAt` in 0 to 255. */
export function maskOf(
  width: number,
  height: number,
  strengthAt: (x: number, y: number) => number,
): Uint8Array {
  return Uint8Array.from({ length: width * height }, (_, pixel) =>
    strengthAt(pixel % width, Math.floor(pixel / width)),
  );
}

/** A disc with an antialiased edge. */
export function disc(size: number, x: number, y: number, radius: number): Uint8Array {
  return maskOf(size, size, (atX, atY) =>
    Math.round(255 * Math.min(1, Math.max(0, radius - Math.hypot(atX - x, atY - y)))),
  );
}
