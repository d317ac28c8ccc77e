import type { Matching } from './matching.ts';

/** What is still open, and how sure the rest is, 0 to 1; one value a pixel. */
export type Front = { readonly isOpen: Uint8Array; readonly sureness: Float32Array };

/** Flat surroundings have their turn too, after the edges. */
const leastEdge = 0.1;

/**
 * How soon an open pixel is to be filled: -1 where nothing is filled beside it, more where much of
 * the patch around it is sure, and most where an edge runs into the open (the priority of
 * Criminisi, Pérez & Toyama 2004). The pixel must lie inside the level by the patch radius.
 */
export function rankFront(matching: Matching, front: Front, pixel: number): number {
  const { width } = matching.level;
  const { isOpen } = front;
  const intoX = open(isOpen, pixel + 1, width) - open(isOpen, pixel - 1, width);
  const intoY = open(isOpen, pixel + width, 1) - open(isOpen, pixel - width, 1);
  const beside =
    (isOpen[pixel - 1] ?? 0) +
    (isOpen[pixel + 1] ?? 0) +
    (isOpen[pixel - width] ?? 0) +
    (isOpen[pixel + width] ?? 0);
  if (beside === 4) return -1;
  const length = Math.hypot(intoX, intoY);
  const edge = length === 0 ? 0 : edgeInto(matching, isOpen, pixel, intoX / length, intoY / length);
  return meanSureness(matching, front, pixel) * (edge + leastEdge);
}

/** How open a pixel and, half as much, its neighbours across are. */
function open(isOpen: Uint8Array, pixel: number, step: number): number {
  return 2 * (isOpen[pixel] ?? 0) + (isOpen[pixel - step] ?? 0) + (isOpen[pixel + step] ?? 0);
}

function meanSureness({ level, radius }: Matching, { sureness }: Front, pixel: number): number {
  let sum = 0;
  for (let down = -radius; down <= radius; down += 1) {
    for (let across = -radius; across <= radius; across += 1) {
      sum += sureness[pixel + down * level.width + across] ?? 0;
    }
  }
  return sum / (radius * 2 + 1) ** 2;
}

/** The strongest edge close by, as far as it runs in the direction given; 0 to about 1. */
function edgeInto(
  { level, radius }: Matching,
  isOpen: Uint8Array,
  pixel: number,
  intoX: number,
  intoY: number,
): number {
  const { width, pixels } = level;
  const reach = Math.max(0, radius - 1);
  let strongest = 0;
  for (let down = -reach; down <= reach; down += 1) {
    for (let across = -reach; across <= reach; across += 1) {
      const at = pixel + down * width + across;
      if (isOpen[at - 1] || isOpen[at + 1] || isOpen[at - width] || isOpen[at + width]) continue;
      for (let channel = 0; channel < 3; channel += 1) {
        const slopeX =
          (pixels[(at + 1) * 4 + channel] ?? 0) - (pixels[(at - 1) * 4 + channel] ?? 0);
        const slopeY =
          (pixels[(at + width) * 4 + channel] ?? 0) - (pixels[(at - width) * 4 + channel] ?? 0);
        strongest = Math.max(strongest, Math.abs(slopeX * intoY - slopeY * intoX));
      }
    }
  }
  return strongest / 255;
}
