import { expect, test } from 'vitest';
import { findSlots } from '../../../src/core/slots/find-slots.ts';
import { box, frame, pictureFill, text } from './rest.ts';

function slotsAmong(...layers: unknown[]): string[] {
  return findSlots(frame('Screen', layers)).map(({ name }) => name);
}

test.each([
  ...['heroImage', 'card/thumbnail', 'img_2', 'AVATARS', 'cover-photo', 'Image Placeholder'],
  ...['Foto', 'gambar produk', 'Sampul buku', 'Ilustrasi', 'Peta', 'Foto-foto'],
])('a box named "%s" takes a picture', (name) => {
  expect(slotsAmong(box(name))).toEqual([name]);
});

test.each([
  ...['icon/image', 'ic_photo', 'Add photo button', 'Tombol foto', 'Skeleton thumbnail'],
  ...[
    'Hero title',
    'Photo caption',
    'Placeholder text',
    'Search placeholder input',
    'Map marker tab',
  ],
  ...['Discovery', 'Mapping', 'Chartreuse', 'Photogenic', 'Rectangle 12', ''],
])('a box named "%s" does not', (name) => {
  expect(slotsAmong(box(name))).toEqual([]);
});

test('a picture is found by its fill, whatever it is called', () => {
  const name = '25772095536_6b99bed3af_o';
  expect(slotsAmong(box(name, { fills: [pictureFill] }))).toEqual([name]);
});

test('tiny boxes, long bars, lettering and frames without paint take no picture', () => {
  expect(
    slotsAmong(
      box('Photo', { width: 24, height: 24 }),
      box('Placeholder', { width: 400, height: 40 }),
      text('Photo'),
      frame('Photo', []),
      box('Photo', { type: 'VECTOR' }),
    ),
  ).toEqual([]);
});

test('a white box with a border takes a picture', () => {
  expect(slotsAmong(box('Photo', { fills: [], strokes: [{ type: 'SOLID' }] }))).toEqual(['Photo']);
});

test('a screen named after its subject is no picture', () => {
  const screen = frame('Map', [box('Rectangle 1')], { fills: [{ type: 'SOLID' }] });
  expect(findSlots(screen)).toEqual([]);
});
