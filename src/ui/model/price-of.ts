import { readImageHeader } from '../../core/image-header.ts';
import { estimatePrice, type Price } from '../../core/price.ts';
import type { ImageModel, PictureRequest } from './image-model.ts';

/** What a request is likely to cost, in US dollars; null when nobody can say. */
export function priceOf(
  { id, quality }: Pick<ImageModel, 'id' | 'quality'>,
  { prompt, size, edit, references }: Omit<PictureRequest, 'seed' | 'signal'>,
): Price | null {
  const inputs = references.flatMap((png) => readImageHeader(png) ?? []);
  return estimatePrice({
    model: id,
    quality: quality ?? 'medium',
    size,
    promptLength: prompt.length,
    inputs: edit ? [size, ...inputs] : inputs,
  });
}
