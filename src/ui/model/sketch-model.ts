import { gptImageSizes } from '../../core/legal-size.ts';
import { imaging } from '../imaging/imaging.ts';
import type { ImageModel } from './image-model.ts';

/** The built-in model: no account, no network, no price. */
export const sketchModel: ImageModel = {
  id: 'sketch',
  quality: null,
  pace: 'sketch',
  host: null,
  sizes: gptImageSizes,
  // The worker draws one picture after the other.
  concurrency: 1,
  make: async ({ prompt, size, seed, edit, signal }, { sending, sent }) => {
    const worker = await imaging();
    signal.throwIfAborted();
    sending();
    sent();
    const picture = await worker.drawSketchPicture({
      prompt,
      size,
      seed,
      ...(edit && { imagePng: edit.image, maskPng: edit.mask }),
    });
    signal.throwIfAborted();
    return picture;
  },
};
