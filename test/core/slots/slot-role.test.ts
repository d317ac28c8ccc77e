import { expect, test } from 'vitest';
import { findSlots } from '../../../src/core/slots/find-slots.ts';
import { box, frame } from './rest.ts';

function roleOf(layer: unknown): string | undefined {
  return findSlots(frame('Screen', [layer]))[0]?.role;
}

test.each([
  ['Avatar image', 'portrait'],
  ['Profile picture', 'portrait'],
  ['Logo placeholder', 'logo'],
  ['Peta lokasi', 'map'],
  ['Grafik penjualan', 'chart'],
  ['Sampul', 'hero'],
  ['Product image', 'product'],
])('"%s" is meant as %s', (name, role) => {
  expect(roleOf(box(name))).toBe(role);
});

test.each([
  ['a round one', { type: 'ELLIPSE', width: 64, height: 64 }, 'portrait'],
  ['one with full corners', { cornerRadius: 32, width: 64, height: 64 }, 'portrait'],
  ['a large round one', { type: 'ELLIPSE', width: 400, height: 400 }, 'photo'],
  ['a small one', { width: 80, height: 80 }, 'thumbnail'],
  ['a wide one', { width: 640, height: 300 }, 'hero'],
  ['any other', { width: 240, height: 300 }, 'photo'],
])('where the name says only "image", %s is told by its shape', (_, shape, role) => {
  expect(roleOf(box('Image', shape))).toBe(role);
});
