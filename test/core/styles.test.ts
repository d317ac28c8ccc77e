import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isStyleId, styleIds, withStyle } from '../../src/core/styles.ts';

test('without a style the prompt is sent as it was written', () => {
  fc.assert(
    fc.property(fc.string(), (prompt) => {
      expect(withStyle(prompt, 'none')).toBe(prompt);
    }),
  );
});

test('a style stands below the prompt and changes nothing of it', () => {
  const styles = styleIds.filter((id) => id !== 'none');
  for (const style of styles) expect(withStyle('a cup', style)).toMatch(/^a cup\n\n\S.*\.$/);
  expect(new Set(styles.map((style) => withStyle('', style))).size).toBe(styles.length);
});

test('only the offered styles are styles', () => {
  expect(styleIds[0]).toBe('none');
  for (const id of styleIds) expect(isStyleId(id)).toBe(true);
  for (const id of ['', 'oil', 'Photo', 'toString', 'constructor', '__proto__']) {
    expect([id, isStyleId(id)]).toEqual([id, false]);
  }
});
