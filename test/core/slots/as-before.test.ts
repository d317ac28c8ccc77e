import { expect, test } from 'vitest';
import { asBefore } from '../../../src/core/slots/as-before.ts';
import { findSlots } from '../../../src/core/slots/find-slots.ts';

const grey = { type: 'SOLID', color: { r: 0.85, g: 0.85, b: 0.85, a: 1 } };
const picture = { type: 'IMAGE', scaleMode: 'FILL', imageRef: 'ours' };

function layer(id: string, type: string, more: object) {
  const box = { x: 0, y: 0, width: 300, height: 200 };
  return { id, type, name: 'Rectangle 11', absoluteBoundingBox: box, ...more };
}

/** A box crossed by two lines, as it is found at first, or with a picture of ours. */
function screen(isFilled: boolean) {
  const fills = isFilled ? [{ ...grey, visible: false }, picture] : [grey];
  const strokes = [{ type: 'SOLID', color: { r: 0, g: 0, b: 0, a: 1 } }];
  const cross = { strokes, fills: [], visible: !isFilled };
  return layer('1:1', 'FRAME', {
    name: 'Screen',
    absoluteBoundingBox: { x: 0, y: 0, width: 390, height: 844 },
    fills: [],
    children: [
      layer('1:2', 'RECTANGLE', { fills }),
      layer('1:3', 'LINE', { ...cross, name: 'Line 1', size: { x: 360, y: 0 }, rotation: 0.59 }),
      layer('1:4', 'LINE', { ...cross, name: 'Line 2', size: { x: 360, y: 0 }, rotation: -0.59 }),
    ],
  });
}

const ours = [{ layer: { id: '1:2', name: 'Rectangle 11' }, original: [0], hides: ['1:3', '1:4'] }];

test('what our pictures fill is found again as it was', () => {
  const before = findSlots(screen(false));
  expect(before).toHaveLength(1);
  expect(findSlots(asBefore({ document: screen(true) }, ours))).toEqual(before);
});

test('without pictures of ours a document is as it is', () => {
  const rest = { document: screen(true) };
  expect(asBefore(rest, [])).toEqual({ document: screen(true) });
});
