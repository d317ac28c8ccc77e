import type { ImagesResponse } from 'openai/resources/images';
import type { Size } from '../../src/core/geometry.ts';
import type { Model, Quality } from './models.ts';

type Counted = {
  model: Model;
  prompt: string;
  size: Size;
  quality: Quality;
  n: number;
  partialImages: number;
  images: readonly Size[];
};

/** The tokens that a request would be billed for. */
export function usageOf(counted: Counted): ImagesResponse.Usage {
  const { model, prompt, size, quality, n, partialImages, images } = counted;
  const text = textTokens(prompt);
  const image = images.reduce((sum, each) => sum + inputTokens(each), 0);
  // Each partial picture of a stream costs 100 tokens (image generation guide, "Streaming").
  const output = n * outputTokens(model, size, quality) + 100 * partialImages;
  return {
    total_tokens: text + image + output,
    input_tokens: text + image,
    input_tokens_details: { text_tokens: text, image_tokens: image },
    output_tokens: output,
    output_tokens_details: { text_tokens: 0, image_tokens: output },
  };
}

/** Tokens of one picture by the formula of OpenAI's own price calculator. */
export function outputTokens(model: Model, { width, height }: Size, quality: Quality): number {
  const factor = model.tokenFactors?.[quality];
  if (factor === undefined) return gridTokens({ width, height }, quality);
  const short = Math.round((factor * Math.min(width, height)) / Math.max(width, height));
  return Math.ceil((factor * short * (2_000_000 + width * height)) / 4_000_000);
}

/** The published table of gpt-image-1.5 and gpt-image-1-mini: square, portrait, landscape. */
const grid: Partial<Record<Quality, readonly [number, number, number]>> = {
  low: [272, 408, 400],
  medium: [1056, 1584, 1568],
  high: [4160, 6240, 6208],
};

function gridTokens({ width, height }: Size, quality: Quality): number {
  const row = grid[quality];
  if (!row) throw new RangeError(`No model of three sizes has the quality ${quality}.`);
  const [square, portrait, landscape] = row;
  if (width === height) return square;
  return width < height ? portrait : landscape;
}

const patch = 32;
const mostPatches = 1536;

/**
 * Tokens of one input picture: the 32-pixel patches that cover it, once its longer side is at
 * least 1024 and it has no more than 1536 patches. Unofficial, but matches billed usage.
 */
export function inputTokens({ width, height }: Size): number {
  const grow = Math.max(1, 1024 / Math.max(width, height));
  const [w, h] = [width * grow, height * grow];
  const patches = Math.ceil(w / patch) * Math.ceil(h / patch);
  if (patches <= mostPatches) return patches;
  const shrink = Math.sqrt((mostPatches * patch * patch) / (w * h));
  const [across, down] = [(w * shrink) / patch, (h * shrink) / patch];
  // A little smaller still, so that one side is a whole number of patches.
  const fit = Math.min(Math.floor(across) / across, Math.floor(down) / down);
  return Math.ceil(across * fit - 1e-9) * Math.ceil(down * fit - 1e-9);
}

/** An estimate at four characters a token, and the six tokens that wrap a prompt. */
function textTokens(prompt: string): number {
  return Math.ceil(prompt.length / 4) + 6;
}
