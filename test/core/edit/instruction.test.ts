import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instruct, instructionFor } from '../../../src/core/edit/instruction.ts';
import { needsPrompt, verbs } from '../../../src/core/edit/verb.ts';

describe.each(verbs)('to %s', (verb) => {
  const text = instructionFor(verb);

  test('the words of the designer have one place', () => {
    expect(text.split('{prompt}')).toHaveLength(2);
    const words = 'a $& "red" {boat}';
    const whole = instruct(text, words);
    expect(whole.split(words)).toHaveLength(2);
    expect(whole).not.toContain('{prompt}');
  });

  test('the model is told what to keep', () => {
    expect(instruct(text, 'x')).toMatch(/^Keep exactly as they are: [^\n]*\.$/m);
  });

  test('no blanks are left where nothing was said', () => {
    const whole = instruct(text, '');
    expect(whole).not.toMatch(/[ \t]{2}|[ \t]$|\n{3}/m);
    expect(whole).toBe(whole.trim());
  });
});

test('no two verbs ask for the same', () => {
  expect(new Set(verbs.map(instructionFor)).size).toBe(verbs.length);
});

test('where a prompt is needed, its place is before what is kept', () => {
  for (const verb of verbs.filter(needsPrompt)) {
    expect(instruct(instructionFor(verb), 'PROMPT')).toMatch(/PROMPT.*Keep exactly/s);
  }
});

test('an edited text without a place is followed by the prompt', () => {
  expect(instruct('Make it night.', 'with lanterns')).toBe('Make it night.\n\nwith lanterns');
  expect(instruct('Make it night.', '')).toBe('Make it night.');
  expect(instruct('', 'with lanterns')).toBe('with lanterns');
});

test('the prompt stands wherever an edited text says', () => {
  expect(instruct('{prompt}, and again {prompt}.', 'Rain')).toBe('Rain, and again Rain.');
  expect(instruct('Draw {prompt} here', '')).toBe('Draw here');
  expect(instruct('One\n\n{prompt}\n\nTwo', '')).toBe('One\n\nTwo');
  expect(instruct('{prompt} at night', '')).toBe('at night');
  expect(instruct('Put {prompt} here', ' a boat\n')).toBe('Put a boat here');
});

test('nothing of a prompt is lost or changed', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...verbs), (prompt, verb) => {
      const words = prompt.trim().replace(/[ \t]+$/gm, '');
      expect(instruct(instructionFor(verb), prompt)).toContain(words);
    }),
  );
});
