import type { Size } from '../../../src/core/geometry.ts';
import { ApiError } from '../api-error.ts';
import type { Model } from '../models.ts';
import { listOf } from './list-of.ts';

export const threeSizes: readonly Size[] = [
  { width: 1024, height: 1024 },
  { width: 1536, height: 1024 },
  { width: 1024, height: 1536 },
];

/**
 * The size in pixels that was asked for, or 'auto'.
 *
 * @throws ApiError when the model does not make it (image generation guide, "Size and quality").
 */
export function checkSize(text: string | null | undefined, model: Model): Size | 'auto' {
  if (text === null || text === undefined || text === 'auto') return 'auto';
  const size = parseSize(text);
  if (model.sizes === 'three') {
    const found = threeSizes.find(({ width, height }) => `${width}x${height}` === text);
    if (found) return found;
    const names = threeSizes.map(({ width, height }) => `${width}x${height}`);
    throw refusal(`Invalid value: '${text}'. Supported values are: ${listOf([...names, 'auto'])}.`);
  }
  if (!size) throw refusal(`Invalid size '${text}'. Expected WIDTHxHEIGHT or 'auto'.`);
  const reason = wrongWith(size);
  if (reason) throw refusal(`Invalid size '${text}'. ${reason}`);
  return size;
}

function parseSize(text: string): Size | null {
  const [, width, height] = /^([1-9]\d{0,4})x([1-9]\d{0,4})$/.exec(text) ?? [];
  return width && height ? { width: Number(width), height: Number(height) } : null;
}

function wrongWith({ width, height }: Size): string | null {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const pixels = width * height;
  if (width % 16 || height % 16) return 'Width and height must both be divisible by 16.';
  if (long > 3840) return 'The longest edge must be at most 3840 pixels.';
  if (long > 3 * short) return 'The aspect ratio must be between 1:3 and 3:1.';
  if (pixels < 655_360) return 'It must have at least 655360 pixels.';
  if (pixels > 8_294_400) return 'It must have at most 8294400 pixels.';
  return null;
}

function refusal(message: string): ApiError {
  return new ApiError(message, { param: 'size', code: 'invalid_value' });
}
