import { expect, test } from 'vitest';
import { type Model, modelsById, type Quality } from '../../../workbench/image-api/models.ts';
import { inputTokens, outputTokens, usageOf } from '../../../workbench/image-api/usage.ts';

function model(id: string): Model {
  const found = modelsById.get(id);
  if (!found) throw new Error(id);
  return found;
}
function size(text: string) {
  const [width = 0, height = 0] = text.split('x').map(Number);
  return { width, height };
}

// OpenAI's own figures for the two ladders: low, medium, high / low … max.
const published: [string, number[], number[]][] = [
  ['1024x1024', [196, 1756, 7024], [196, 439, 1756, 3122, 7024]],
  ['1536x1024', [158, 1372, 5488], [158, 343, 1372, 2459, 5488]],
  ['1536x864', [120, 1078, 4312], [120, 280, 1078, 1917, 4312]],
  ['2048x2048', [397, 3568, 14272], [397, 892, 3568, 6343, 14272]],
  ['1456x496', [55, 523, 2156], [55, 131, 523, 959, 2156]],
  ['3840x2160', [371, 3336, 13342], [371, 865, 3336, 5930, 13342]],
];
const ladder: Quality[] = ['low', 'medium', 'high', 'xhigh', 'max'];

test.each(published)('a picture of %s costs the published tokens', (text, two, twoFive) => {
  const cost = (id: string, count: number) =>
    ladder.slice(0, count).map((quality) => outputTokens(model(id), size(text), quality));
  expect(cost('gpt-image-2', 3)).toEqual(two);
  expect(cost('gpt-image-2.5-flare', 5)).toEqual(twoFive);
});

test('gpt-image-2.6 costs more than 2.5 at the bottom of the ladder and the same above', () => {
  const cost = (id: string) =>
    ladder.map((quality) => outputTokens(model(id), size('1024x1024'), quality));
  const [low = 0, medium = 0, ...upper] = cost('gpt-image-2.6-flare');
  expect(low).toBeGreaterThanOrEqual(590);
  expect(low).toBeLessThanOrEqual(780);
  expect(medium).toBeGreaterThanOrEqual(1300);
  expect(medium).toBeLessThanOrEqual(1760);
  expect(upper).toEqual(cost('gpt-image-2.5-flare').slice(2));
});

test.each([
  ['1024x1024', 1056],
  ['1024x1536', 1584],
  ['1536x1024', 1568],
])('the older models have a fixed price for %s', (text, tokens) => {
  expect(outputTokens(model('gpt-image-1.5'), size(text), 'medium')).toBe(tokens);
});

test.each([
  ['1024x1024', 1024],
  ['1536x1024', 1536],
  ['341x512', 704],
  ['1179x2556', 1482],
  ['2048x2048', 1521],
])('an input picture of %s counts %i tokens, as billed', (text, tokens) => {
  expect(inputTokens(size(text))).toBe(tokens);
});

test('the sum counts every picture, every input and every partial picture', () => {
  const usage = usageOf({
    model: model('gpt-image-2'),
    prompt: 'x'.repeat(40),
    size: size('1024x1024'),
    quality: 'low',
    n: 2,
    partialImages: 3,
    images: [size('1024x1024'), size('341x512')],
  });
  expect(usage).toMatchObject({
    input_tokens_details: { text_tokens: 16, image_tokens: 1728 },
    input_tokens: 1744,
    output_tokens: 2 * 196 + 300,
    total_tokens: 1744 + 2 * 196 + 300,
  });
});
