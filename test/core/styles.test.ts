import fc from 'fast-check';
import { expect, test } from 'vitest';
import { directedPrompt } from '../../src/core/directed-prompt.ts';
import { isStyleId, styleIds, stylePhrase } from '../../src/core/styles.ts';

test('without a direction the prompt is sent as it was written', () => {
  fc.assert(
    fc.property(fc.string(), (prompt) => {
      expect(directedPrompt(prompt, stylePhrase('none'))).toBe(prompt);
    }),
  );
});

test('a style stands below the prompt and changes nothing of it', () => {
  const phrases = styleIds.filter((id) => id !== 'none').map(stylePhrase);
  for (const phrase of phrases) {
    expect(directedPrompt('a cup', phrase)).toMatch(/^a cup\n\n\S.*\.$/);
  }
  expect(new Set(phrases).size).toBe(phrases.length);
});

test('only the offered styles are styles', () => {
  expect(styleIds[0]).toBe('none');
  for (const id of styleIds) expect(isStyleId(id)).toBe(true);
  for (const id of ['', 'oil', 'Photo', 'toString', 'constructor', '__proto__']) {
    expect([id, isStyleId(id)]).toEqual([id, false]);
  }
});
