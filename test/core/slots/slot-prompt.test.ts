import { expect, test } from 'vitest';
import { findSlots } from '../../../src/core/slots/find-slots.ts';
import { slotRoles } from '../../../src/core/slots/slot.ts';
import { type PromptFacts, slotPrompt } from '../../../src/core/slots/slot-prompt.ts';
import { box, frame, text } from './rest.ts';

function promptFor(...layers: unknown[]): string | undefined {
  return findSlots(frame('Screen', layers))[0]?.prompt;
}

test('the nearest text goes with the picture', () => {
  const near = text('Pasar Santa', { y: 160 });
  const far = text('Pasar Minggu', { y: 175 });
  expect(promptFor(box('Foto pasar'), far, near)).toBe('Foto pasar: Pasar Santa.');
});

test('of texts at one distance the larger lettering wins', () => {
  const meta = text('Lemon, mint, ice', { y: 10 });
  const title = text('Es jeruk', { y: 40, style: { fontSize: 22 } });
  expect(promptFor(box('Drink photo'), meta, title)).toBe('Drink photo: Es jeruk.');
});

test('a text in the same card comes before a nearer one outside', () => {
  const card = frame('Card', [box('Thumbnail', { y: 30 }), text('Sambal 101', { y: 200 })]);
  expect(promptFor(text('Nearby', { y: 5 }), card)).toBe('Foto makanan: Sambal 101.');
});

test('buttons, prices, times and links say nothing about a picture', () => {
  const button = frame('Button', [text('Book now', { y: 152 })]);
  const noise = ['Rp 285.000', '9:41', 'See all', 'Lihat semua'].map((words) =>
    text(words, { y: 152 }),
  );
  expect(promptFor(box('Market photo'), button, ...noise)).toBe('Market photo.');
});

test('text too far off does not belong to the picture', () => {
  expect(promptFor(box('Market photo'), text('Somewhere else', { y: 900 }))).toBe('Market photo.');
});

const nothing: PromptFacts = {
  role: 'photo',
  language: 'en',
  note: '',
  title: null,
  subject: null,
  heading: null,
};

test.each([
  ['portrait', 'en', 'Sarah Chen, product designer', 'Portrait of Sarah Chen, product designer.'],
  ['product', 'id', 'Kopi susu gula aren', 'Foto produk: Kopi susu gula aren.'],
  ['map', 'en', 'Offices', 'Street map: Offices.'],
  ['food', 'other', '龙井茶礼盒', '龙井茶礼盒。'],
  ['place', 'other', 'غرفة الفناء', 'غرفة الفناء.'],
] as const)('the sentence for a %s in "%s" about "%s"', (role, language, subject, sentence) => {
  expect(slotPrompt({ ...nothing, role, language, subject })).toBe(sentence);
});

test('each role has sentences of its own where nothing is known', () => {
  for (const language of ['en', 'id'] as const) {
    const alone = slotRoles.map((role) => slotPrompt({ ...nothing, role, language }));
    expect(new Set(alone).size).toBe(slotRoles.length);
    for (const sentence of alone) expect(sentence).toMatch(/^\p{Lu}.+\.$/u);
  }
});

test('a heading far above is what the picture goes with, not what it shows', () => {
  const heading = text('Lost harbours', { style: { fontSize: 24 } });
  const picture = box('image 3', { y: 300, width: 240, height: 300 });
  expect(promptFor(heading, picture)).toBe('Photo for “Lost harbours”.');
});

test('an annotation says all', () => {
  const annotations = [{ label: 'Two divers at dusk,\nseen from the boat' }];
  expect(promptFor(box('Photo', { annotations }), text('Dive school', { y: 160 }))).toBe(
    'Two divers at dusk, seen from the boat.',
  );
});

test.each(['Lorem ipsum dolor', 'Card title', 'Product name', 'https://example.org', 'Image here'])(
  '"%s" says nothing about a picture',
  (words) => {
    expect(promptFor(box('Market photo'), text(words, { y: 160 }))).toBe('Market photo.');
  },
);

test('a long text is cut between words, and an ending of its own is kept', () => {
  const long = slotPrompt({ ...nothing, subject: 'ikan bakar '.repeat(40) });
  expect(long.length).toBeLessThan(140);
  expect(long).toMatch(/ (ikan|bakar)…$/);
  const question = slotPrompt({ ...nothing, subject: 'Who sails\nwith us?' });
  expect(question).toBe('Photo: Who sails with us?');
});
