import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  clampWindow,
  firstWindowState,
  leastWindow,
  mostWindow,
  readWindowState,
} from '../../src/core/window-state.ts';

test('what was kept is taken up again', () => {
  const kept = {
    size: { width: 400, height: 700 },
    prompts: { fill: 'a lamp', edit: '' },
    recentPrompts: ['the sea'],
    style: 'photo',
    secondsEach: { 'flare fill': 12 },
  };
  expect(readWindowState(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

test('what an older version did not have is as at the first start', () => {
  const prompts = { fill: 'a lamp', edit: '' };
  expect(readWindowState({ prompts })).toEqual({ ...firstWindowState, prompts });
});

test('nonsense is as the first start', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const state = readWindowState({ size: stored });
      expect(Number.isFinite(state.size.width)).toBe(true);
      expect(Number.isFinite(state.size.height)).toBe(true);
    }),
  );
  for (const stored of [undefined, null, 1, 'x', [], { prompts: 'x' }]) {
    expect(readWindowState(stored)).toEqual(firstWindowState);
  }
});

test('any size becomes one that the window may have, and that stays', () => {
  const side = fc.double({ min: -1e4, max: 1e4, noNaN: true });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const size = clampWindow({ width, height });
      expect(size.width).toBeGreaterThanOrEqual(leastWindow.width);
      expect(size.width).toBeLessThanOrEqual(mostWindow.width);
      expect(size.height).toBeGreaterThanOrEqual(leastWindow.height);
      expect(size.height).toBeLessThanOrEqual(mostWindow.height);
      expect(Number.isInteger(size.width) && Number.isInteger(size.height)).toBe(true);
      expect(clampWindow(size)).toEqual(size);
    }),
  );
});
