import { expect, test } from 'vitest';
import type { NearbyText } from '../../src/core/nearby-text.ts';
import { rankHints } from '../../src/core/rank-hints.ts';

const layer = { name: 'Rectangle 4', boundsOnPage: { x: 0, y: 0, width: 100, height: 100 } };

function near(text: string, fields: Partial<NearbyText> & { x?: number; y?: number } = {}) {
  const { x = 0, y = 110, ...others } = fields;
  return {
    text,
    boundsOnPage: { x, y, width: 50, height: 10 },
    distance: 1,
    holders: [],
    ...others,
  };
}

test("the layer's telling name comes first, a name of Figma's own does not", () => {
  const texts = [near('Pasar Santa')];
  expect(rankHints({ ...layer, name: 'hero/coverPhoto' }, texts)).toEqual([
    'hero cover Photo',
    'Pasar Santa',
  ]);
  expect(rankHints(layer, texts)).toEqual(['Pasar Santa']);
});

test('closer holders come first, then nearer texts, then reading order', () => {
  const texts = [
    near('other card', { distance: 2, y: 105 }),
    near('right', { x: 60, y: 120 }),
    near('left', { x: 0, y: 120 }),
    near('nearest', { y: 102 }),
  ];
  expect(rankHints(layer, texts)).toEqual(['nearest', 'left', 'right', 'other card']);
});

test.each([
  'Rp 25.000',
  '$12',
  '10:30',
  '4.8 (120)',
  'See all',
  'Add to cart',
  'Order now',
  'Pesan sekarang',
  'Mon, 12 May',
  '2 hari lalu',
  'x',
  '',
  'a word '.repeat(20),
])('%j says nothing', (text) => {
  expect(rankHints(layer, [near(text)])).toEqual([]);
});

test.each(['Summer in May', 'Explore Jakarta', 'Nasi goreng kampung', 'Kopi 2 in 1', '市場'])(
  '%j says something',
  (text) => {
    expect(rankHints(layer, [near(text)])).toEqual([text]);
  },
);

test('what stands in a control is its label', () => {
  const texts = [near('Weekend market', { holders: ['Primary Button'] }), near('Fresh fruit')];
  expect(rankHints(layer, texts)).toEqual(['Fresh fruit']);
});

test('six at most, each once, on one line', () => {
  const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
  const texts = ['ONE', 'one', ...words.slice(1)].map((word, index) =>
    near(`${word}\n  fruit`, { y: 110 + index }),
  );
  expect(rankHints(layer, texts)).toEqual([
    'ONE fruit',
    'two fruit',
    'three fruit',
    'four fruit',
    'five fruit',
    'six fruit',
  ]);
});
