import { expect, test } from 'vitest';
import { box, frame, pictureFill } from './rest.ts';
import { heldOutScenes, seenScenes } from './scenes/all.ts';
import { precisionOf, recallOf, scoreSlots } from './score-slots.ts';

/** What the finder has to reach on documents that it was not made with. */
const leastPrecision = 0.9;
const leastRecall = 0.9;

test.each([...seenScenes, ...heldOutScenes])('the slots of $name', ({ document, labels }) => {
  const score = scoreSlots(document, labels);
  const found = { wrong: score.wrong.map(({ id, name }) => `${id} ${name}`), missed: score.missed };
  expect({ precision: precisionOf([score]), ...found }).toMatchObject({
    precision: expect.toSatisfy((share: number) => share >= leastPrecision),
  });
  expect({ recall: recallOf([score]), ...found }).toMatchObject({
    recall: expect.toSatisfy((share: number) => share >= leastRecall),
  });
});

const filled = { fills: [pictureFill] };
const [one, other, far] = [
  box('Rectangle 1', filled),
  box('Rectangle 2', { ...filled, x: 300 }),
  box('Rectangle 3', { ...filled, x: 600 }),
];
const screen = frame('Screen', [one, other, far], { width: 900, height: 600 });
const placeholder = (id: string, more = {}) => ({ id, role: 'photo', ...more });

test('a second hit on one placeholder is one too many, a hit on another of its layers is right', () => {
  const placeholders = [placeholder('1:1', { accept: [one.id], cross: [other.id] })];
  const score = scoreSlots(screen, { placeholders });
  expect(score).toMatchObject({ right: 1, missed: [] });
  expect(score.wrong.map(({ id }) => id)).toEqual([other.id, far.id]);
  expect(precisionOf([score])).toBeCloseTo(1 / 3);
});

test('what is ambiguous, clipped away or out of scope counts neither way', () => {
  const placeholders = [
    placeholder(one.id, { offscreen: true }),
    placeholder('9:0', { offscreen: true }),
  ];
  const labels = { placeholders, ambiguous: [{ id: other.id }] };
  expect(scoreSlots(screen, labels)).toMatchObject({ right: 0, missed: [] });
  expect(scoreSlots(screen, labels).wrong.map(({ id }) => id)).toEqual([far.id]);
  expect(scoreSlots(screen, { ...labels, scope: [one.id] }).wrong).toEqual([]);
});

test('a placeholder that is not found is missed', () => {
  const score = scoreSlots(screen, { placeholders: [placeholder('9:0'), placeholder(one.id)] });
  expect(score.missed.map(({ id }) => id)).toEqual(['9:0']);
  expect(recallOf([score])).toBe(0.5);
});
