import { proxy } from 'comlink';
import pLimit from 'p-limit';
import type { Verb } from '../../core/edit/verb.ts';
import { gptImageSizes } from '../../core/legal-size.ts';
import { imaging } from '../imaging/imaging.ts';
import type { EditInput, ImageModel, MakingHooks, PictureRequest } from './image-model.ts';

/** The built-in model: no account, no network, no price. */
export const sketchModel: ImageModel = {
  id: 'sketch',
  quality: null,
  pace: 'sketch',
  host: null,
  sizes: gptImageSizes,
  // The worker draws one picture after the other.
  concurrency: 1,
  make: async (request, hooks) => {
    const { prompt, size, seed, edit, signal } = request;
    const worker = await imaging();
    signal.throwIfAborted();
    hooks.sending();
    hooks.sent();
    if (edit && edit.prompt === '') {
      if (heals.has(edit.verb)) return oneAtATime(() => heal(request, edit, hooks));
      // What is around the empty part has been spread into it already.
      if (edit.verb === 'expand') return edit.image;
    }
    const picture = await worker.drawSketchPicture({
      prompt: edit ? edit.prompt : prompt,
      size,
      seed,
      ...(edit && { imagePng: edit.image, maskPng: edit.mask }),
    });
    signal.throwIfAborted();
    return picture;
  },
};

/** A fill pauses to be told to stop, and two at once would need twice the memory. */
const oneAtATime = pLimit(1);

/** Done from what is around the mask: nothing new has to be thought up. */
const heals: ReadonlySet<Verb> = new Set(['remove', 'repair']);

async function heal(
  { size, seed, signal }: PictureRequest,
  { image, mask }: EditInput,
  { made }: MakingHooks,
): Promise<Uint8Array<ArrayBuffer>> {
  const worker = await imaging();
  const id = String(seed);
  const stop = () => void worker.stopHealing(id);
  signal.throwIfAborted();
  signal.addEventListener('abort', stop);
  const asked = { id, imagePng: image, maskPng: mask, size, seed };
  const healing = worker.healPicture(asked, proxy(made));
  const picture = await healing.finally(() => signal.removeEventListener('abort', stop));
  signal.throwIfAborted();
  if (!picture) throw new Error('The picture was given up.');
  return picture;
}
