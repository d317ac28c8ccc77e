import type { ImageGenerateParamsNonStreaming } from 'openai/resources/images';
import type { Settings } from '../../../core/settings.ts';
import type { PictureRequest } from '../image-model.ts';

/** The JSON body of `/images/generations`. */
export function generateBody({ prompt, size }: PictureRequest, { model, quality }: Settings) {
  return {
    model,
    prompt,
    size: `${size.width}x${size.height}`,
    quality,
    n: 1,
    // Figma takes no WebP, and a JPEG loses what an edit needs.
    output_format: 'png',
  } satisfies ImageGenerateParamsNonStreaming;
}
