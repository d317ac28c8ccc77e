import { expect, test } from 'vitest';
import { newRecord } from '../../../workbench/figma/new-record.ts';
import { pickLayer } from '../../../workbench/page/canvas/pick-layer.ts';

const section = newRecord('1', 'SECTION', { parentId: 'page' });
const frame = newRecord('2', 'FRAME', { parentId: '1' });
const card = newRecord('3', 'GROUP', { parentId: '2' });
const left = newRecord('4', 'RECTANGLE', { parentId: '3' });
const right = newRecord('5', 'RECTANGLE', { parentId: '3' });
const path = [section, frame, card, left];

test('a click means what lies directly in the frame, also in a section', () => {
  expect(pickLayer(path, [], 'single')).toBe(card);
  expect(pickLayer([section, frame], [], 'single')).toBe(frame);
  expect(pickLayer([section], [], 'single')).toBe(section);
});

test('beside a selected layer a click means its neighbour', () => {
  expect(pickLayer(path, [right], 'single')).toBe(left);
});

test('a double click goes one deeper than what is selected', () => {
  expect(pickLayer(path, [card], 'double')).toBe(left);
  expect(pickLayer(path, [left], 'double')).toBe(left);
});

test('the deepest is picked at once with the key for it, and nothing where there is nothing', () => {
  expect(pickLayer(path, [], 'deep')).toBe(left);
  expect(pickLayer([], [left], 'single')).toBeUndefined();
});
