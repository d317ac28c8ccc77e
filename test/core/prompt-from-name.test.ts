import { expect, test } from 'vitest';
import { promptFromName } from '../../src/core/prompt-from-name.ts';

test.each([
  ['hero / cover-photo', 'hero cover photo'],
  ['MarketStall', 'Market Stall'],
  ['Nasi goreng', 'Nasi goreng'],
])('%s says what to show', (name, prompt) => {
  expect(promptFromName(name)).toBe(prompt);
});

test.each(['Rectangle 12', 'Frame', 'image 3', 'Mask group', 'Ellipse_4', '12', 'placeholder'])(
  '%s says nothing',
  (name) => {
    expect(promptFromName(name)).toBeNull();
  },
);
