import { expect, test } from 'vitest';
import { findSlots } from '../../../src/core/slots/find-slots.ts';
import { box, frame, pictureFill, text } from './rest.ts';

const stroke = { fills: [], strokes: [{ type: 'SOLID' }] };
const small = { x: 80, y: 60, width: 40, height: 30 };

function decorationOf(...layers: unknown[]): readonly string[] | undefined {
  return findSlots(frame('Screen', layers, { width: 800, height: 600 }))[0]?.decoration;
}

test('two diagonals beside their box', () => {
  const lines = [
    box('Line 1', { type: 'LINE', ...stroke }),
    box('Line 2', { type: 'LINE', ...stroke }),
  ];
  expect(decorationOf(box('Rectangle 1'), ...lines)).toEqual(lines.map(({ id }) => id));
});

test('one line from corner to corner is no cross, one vector may be', () => {
  expect(decorationOf(box('Rectangle 1'), box('Line 1', { type: 'LINE', ...stroke }))).toBe(
    undefined,
  );
  const vector = box('Vector 1', { type: 'VECTOR', ...stroke });
  expect(decorationOf(box('Rectangle 1'), vector)).toEqual([vector.id]);
});

test('the outermost layer of a picture icon', () => {
  const icon = frame('Icon/image', [box('Vector', { type: 'VECTOR', ...small })], small);
  expect(decorationOf(frame('Frame 3', [icon], { fills: [{ type: 'SOLID' }] }))).toEqual([icon.id]);
});

test('the word that says picture, not a caption on the picture', () => {
  const word = text('Image', { x: 70, y: 65, width: 60 });
  expect(decorationOf(box('Rectangle 1'), word)).toEqual([word.id]);
  const caption = text('Morning market', { x: 20, y: 120, width: 120 });
  expect(decorationOf(box('Photo'), caption)).toEqual([]);
});

test('a play button stays, and so does an icon on a picture that is there', () => {
  const play = box('play', { type: 'VECTOR', ...small });
  expect(decorationOf(box('Rectangle 1'), play)).toEqual([]);
  const zoom = box('image', { type: 'VECTOR', ...small });
  expect(decorationOf(box('image 3', { fills: [pictureFill] }), zoom)).toEqual([]);
});
