import { expect, test } from 'vitest';
import { findSlots } from '../../../src/core/slots/find-slots.ts';
import { slotPrompt } from '../../../src/core/slots/slot-prompt.ts';
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
  expect(promptFor(text('Nearby', { y: 5 }), card)).toBe('Thumbnail: Sambal 101.');
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

test('a name that says nothing gives way to the role', () => {
  expect(slotPrompt('image 3', 'avatar', 'Mira Santoso')).toBe('Avatar: Mira Santoso.');
  expect(slotPrompt('25772095536_6b99bed3af_o', 'photo', null)).toBe('Photo.');
});

test('a long text is cut between words, and an ending of its own is kept', () => {
  const long = slotPrompt('Photo', 'photo', 'ikan bakar '.repeat(40));
  expect(long.length).toBeLessThan(140);
  expect(long).toMatch(/ (ikan|bakar)…$/);
  expect(slotPrompt('Photo', 'photo', 'Who sails\nwith us?')).toBe('Photo: Who sails with us?');
});
