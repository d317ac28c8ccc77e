import type { Size } from '../../../../core/geometry.ts';
import { heal } from '../../../../retouch/heal/heal.ts';
import { decodePicture, encodePng, makeCanvas } from '../../canvas.ts';
import { readMaskPng } from './read-mask-png.ts';

type Healing = {
  /** Names it, to stop it by. */
  readonly id: string;
  readonly imagePng: Uint8Array<ArrayBuffer>;
  /** Transparent where the picture is to be made anew. */
  readonly maskPng: Uint8Array<ArrayBuffer>;
  /** Of both, in pixels. */
  readonly size: Size;
  readonly seed: number;
};

/** Milliseconds: soon enough to be stopped, and seldom enough not to be slowed down. */
const restless = 50;

const stopped = new Set<string>();

/**
 * The picture with its masked part made of what is around it, as a PNG; null when it was stopped.
 *
 * @param tell is told the part that is done, 0 to 1.
 */
export async function healPicture(
  { id, imagePng, maskPng, size, seed }: Healing,
  tell: (part: number) => void,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const context = makeCanvas(size);
  const bitmap = await decodePicture(imagePng);
  context.drawImage(bitmap, 0, 0, size.width, size.height);
  bitmap.close();
  const picture = context.getImageData(0, 0, size.width, size.height);
  const mask = leavingSome(await readMaskPng(maskPng, size));
  const healing = heal(picture, mask, seed);
  let heardAt = performance.now();
  for (;;) {
    const step = healing.next();
    if (step.done) {
      picture.data.set(step.value.data);
      context.putImageData(picture, 0, 0);
      const png = await encodePng(context);
      // Told too late to stop.
      stopped.delete(id);
      return png;
    }
    if (performance.now() - heardAt < restless) continue;
    tell(step.value);
    // Only between two tasks can it be told to stop.
    await new Promise((resolve) => setTimeout(resolve));
    if (stopped.delete(id)) return null;
    heardAt = performance.now();
  }
}

/** A soft edge that reaches everything would leave nothing to copy from: then it counts as kept. */
function leavingSome(mask: Uint8ClampedArray): Uint8Array {
  const isSome = mask.includes(0);
  return Uint8Array.from(mask, (value) => (isSome || value === 255 ? value : 0));
}

/** Gives up the fill with this id at its next pause. */
export function stopHealing(id: string): void {
  stopped.add(id);
}
