import type { Size } from './geometry.ts';

/** US dollars; both ends are the same where the price is known. */
export type Price = { readonly least: number; readonly most: number };

export type Quality = 'low' | 'medium' | 'high';

/** Dollars for a million tokens: OpenAI's price list for gpt-image-2 and later, 22 November 2026. */
const outputRate = 30;
const inputRate = 8;
const textRate = 5;

/** Tokens per side of a square picture. What is not published is a range. */
type Factors = Readonly<Record<Quality, readonly [least: number, most: number]>>;

const exactly = (factor: number) => [factor, factor] as const;

/** By the beginning of the model's name. */
const factorsByModel: readonly (readonly [string, Factors])[] = [
  // Low and medium cost three to four times those of 2.5; the exact factors are not published.
  ['gpt-image-2.6', { low: [28, 32], medium: [40, 48], high: exactly(48) }],
  ['gpt-image-2.5', { low: exactly(16), medium: exactly(24), high: exactly(48) }],
  ['gpt-image-2', { low: exactly(16), medium: exactly(48), high: exactly(96) }],
];

export type Priced = {
  /** `sketch` is free. */
  readonly model: string;
  readonly quality: Quality;
  /** Pixels. */
  readonly size: Size;
  /** Characters of the prompt. */
  readonly promptLength: number;
  /** Pixels of the pictures that go along. */
  readonly inputs: readonly Size[];
};

/** What one picture costs at OpenAI's prices; null for models whose price is not known. */
export function estimatePrice(asked: Priced): Price | null {
  if (asked.model === 'sketch') return { least: 0, most: 0 };
  const factors = factorsByModel.find(([prefix]) => asked.model.startsWith(prefix))?.[1];
  if (!factors) return null;
  const images = asked.inputs.reduce((sum, size) => sum + inputTokens(size), 0);
  // Four characters a token, and six tokens around the prompt: off by a third for some languages.
  const text = Math.ceil(asked.promptLength / 4) + 6;
  const input = (images * inputRate + text * textRate) / 1e6;
  const [least, most] = factors[asked.quality];
  const price = (factor: number) => input + (outputTokens(factor, asked.size) * outputRate) / 1e6;
  return { least: price(least), most: price(most) };
}

export function addPrices(prices: readonly (Price | null)[]): Price | null {
  let sum: Price = { least: 0, most: 0 };
  for (const price of prices) {
    if (!price) return null;
    sum = { least: sum.least + price.least, most: sum.most + price.most };
  }
  return sum;
}

/** By the formula of OpenAI's own price calculator. */
function outputTokens(factor: number, { width, height }: Size): number {
  const short = Math.round((factor * Math.min(width, height)) / Math.max(width, height));
  return Math.ceil((factor * short * (2_000_000 + width * height)) / 4_000_000);
}

const patch = 32;
const mostPatches = 1536;

/**
 * The 32-pixel patches that cover a picture once its longer side is at least 1024, and not more
 * than 1536 of them. Unofficial, but it matches what was billed.
 */
function inputTokens({ width, height }: Size): number {
  const grow = Math.max(1, 1024 / Math.max(width, height));
  const across = Math.ceil((width * grow) / patch);
  const down = Math.ceil((height * grow) / patch);
  return Math.min(across * down, mostPatches);
}
