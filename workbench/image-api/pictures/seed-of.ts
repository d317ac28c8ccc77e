import { createHash } from 'node:crypto';
import type { Asked } from '../asked.ts';

/** A 32-bit seed that is the same for the same request, and another for each of its pictures. */
export function seedOf(asked: Asked, index: number): number {
  const { model, prompt, size, quality, background, images, mask } = asked;
  const hash = createHash('sha256');
  hash.update(JSON.stringify([model.id, prompt, size, quality, background, index]));
  for (const picture of mask ? [...images, mask] : images) hash.update(picture.data);
  return hash.digest().readUInt32BE();
}
