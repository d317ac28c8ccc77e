import { expect, test } from 'vitest';
import { findSlots } from '../../../src/core/slots/find-slots.ts';
import { box, frame, pictureFill, text } from './rest.ts';

const filled = { fills: [{ type: 'SOLID' }] };

function slotsBelow(layer: unknown): string[] {
  return findSlots(frame('Screen', [layer])).map(({ name }) => name);
}

test('a box and the marks inside it are one slot', () => {
  expect(slotsBelow(frame('Avatar', [box('Avatar image'), box('Line')], filled))).toEqual([
    'Avatar',
  ]);
});

test('a frame that gathers pictures is none itself', () => {
  expect(slotsBelow(frame('Photos', [box('Photo 1'), box('Photo 2', { x: 220 })], filled))).toEqual(
    ['Photo 1', 'Photo 2'],
  );
});

test('a banner with lettering and a picture gives way to the picture', () => {
  const banner = frame('Banner', [text('Spring sale'), box('Banner image')], filled);
  expect(slotsBelow(banner)).toEqual(['Banner image']);
});

test('of two pictures of one size the front one counts, and it keeps the smaller ones on it', () => {
  const avatar = box('Avatar', { width: 40, height: 40 });
  const cover = frame('Hero', [box('Image', { fills: [pictureFill] }), avatar], {
    fills: [pictureFill],
  });
  expect(slotsBelow(cover)).toEqual(['Image', 'Avatar']);
});

test('a frame that is drawn by a shape inside it gives way to that shape', () => {
  const shape = box('Rectangle 11');
  const [slot] = findSlots(frame('Screen', [frame('Placeholder', [shape], filled)]));
  expect(slot).toMatchObject({ id: shape.id, name: 'Placeholder' });
});
