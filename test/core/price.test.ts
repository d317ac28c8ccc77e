import { expect, test } from 'vitest';
import { addPrices, estimatePrice, type Priced } from '../../src/core/price.ts';

const square = { width: 1024, height: 1024 };

function price(more: Partial<Priced>) {
  const asked: Priced = {
    model: 'gpt-image-2.5-flare',
    quality: 'low',
    size: square,
    promptLength: 0,
    inputs: [],
  };
  return estimatePrice({ ...asked, ...more });
}

// OpenAI's published prices for one picture, in dollars: image generation guide.
test.each([
  ['gpt-image-2', 'low', 0.006],
  ['gpt-image-2-2026-04-21', 'medium', 0.053],
  ['gpt-image-2', 'high', 0.211],
  ['gpt-image-2.5-flare', 'low', 0.006],
  ['gpt-image-2.5-sunburst', 'medium', 0.013],
  ['gpt-image-2.5-flare', 'high', 0.053],
] as const)('%s costs at %s what is published', (model, quality, published) => {
  const estimated = price({ model, quality });
  expect(estimated?.least).toBe(estimated?.most);
  expect(estimated?.least).toBeCloseTo(published, 3);
});

test('where nothing exact is published the price is a range that holds what was reported', () => {
  const low = price({ model: 'gpt-image-2.6-flare' });
  expect(low?.least).toBeLessThanOrEqual(0.0181);
  expect(low?.most).toBeGreaterThanOrEqual(0.0234);
});

test('an input picture of a square megapixel adds what it was billed with', () => {
  const without = price({})?.most ?? Number.NaN;
  const withOne = price({ inputs: [square] })?.most ?? Number.NaN;
  expect(withOne - without).toBeCloseTo(0.0082, 4);
});

test('sketches are free, and unknown models cost nobody knows what', () => {
  expect(price({ model: 'sketch' })).toEqual({ least: 0, most: 0 });
  expect(price({ model: 'some-other-model' })).toBeNull();
});

test('a sum with an unknown part is unknown', () => {
  expect(addPrices([])).toEqual({ least: 0, most: 0 });
  expect(
    addPrices([
      { least: 1, most: 2 },
      { least: 3, most: 3 },
    ]),
  ).toEqual({ least: 4, most: 5 });
  expect(addPrices([{ least: 1, most: 2 }, null])).toBeNull();
});
