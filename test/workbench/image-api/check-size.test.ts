import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Model, modelsById } from '../../../workbench/image-api/models.ts';
import { checkSize } from '../../../workbench/image-api/rules/check-size.ts';

function model(id: string): Model {
  const found = modelsById.get(id);
  if (!found) throw new Error(id);
  return found;
}
const flexible = ['gpt-image-2', 'gpt-image-2.5-flare', 'gpt-image-2.6-sunburst'].map(model);

const legal: string[] = [
  '1024x1024',
  '3840x2160',
  '2160x3840',
  '3840x1280',
  '816x816',
  '1408x480',
  '2880x2880',
];
test.each(legal)('%s is made by every model of any size', (text) => {
  const [width, height] = text.split('x').map(Number);
  for (const each of flexible) expect(checkSize(text, each)).toEqual({ width, height });
});

const illegal: [string, string][] = [
  ['1030x1024', 'divisible by 16'],
  ['3856x2048', 'at most 3840'],
  ['1456x480', 'between 1:3 and 3:1'],
  ['480x1456', 'between 1:3 and 3:1'],
  ['800x816', 'at least 655360'],
  ['3840x2176', 'at most 8294400'],
  ['1024', 'WIDTHxHEIGHT'],
  ['1024X1024', 'WIDTHxHEIGHT'],
  ['01024x1024', 'WIDTHxHEIGHT'],
  ['-1024x1024', 'WIDTHxHEIGHT'],
];
test.each(illegal)('%s is refused: %s', (text, reason) => {
  for (const each of flexible) expect(() => checkSize(text, each)).toThrow(reason);
});

test('no size is taken that breaks a limit, and none is refused that breaks none', () => {
  const side = fc.integer({ min: 1, max: 260 }).map((steps) => 16 * steps);
  fc.assert(
    fc.property(side, side, (width, height) => {
      const ratio = width / height;
      const pixels = width * height;
      const isLegal =
        Math.max(width, height) <= 3840 &&
        ratio <= 3 &&
        ratio >= 1 / 3 &&
        pixels >= 655_360 &&
        pixels <= 8_294_400;
      const taken = () => checkSize(`${width}x${height}`, model('gpt-image-2'));
      if (isLegal) expect(taken()).toEqual({ width, height });
      else expect(taken).toThrow('Invalid size');
    }),
    { numRuns: 500 },
  );
});

test.each(['1024x1024', '1536x1024', '1024x1536'])('the older models make %s', (text) => {
  expect(checkSize(text, model('gpt-image-1-mini'))).not.toBe('auto');
});

test.each([undefined, null, 'auto'])('%s leaves the size to the model', (text) => {
  expect(checkSize(text, model('gpt-image-2'))).toBe('auto');
  expect(checkSize(text, model('gpt-image-1.5'))).toBe('auto');
});
