import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completePrompt, completionsOf } from '../../src/core/complete-prompt.ts';

const known = ['Fresh fruit', 'fresh bread, warm light', 'Frosted glass'];

test.each([
  ['fre', ['Fresh fruit', 'fresh bread, warm light']],
  ['a stall, FRO', ['Frosted glass']],
  ['a stall\nfresh f', ['Fresh fruit']],
  ['a stall,', []],
  ['f', []],
  ['', []],
  ['fresh fruit', []],
  ['ruit', []],
])('“%s” goes on as %j', (text, completions) => {
  expect(completionsOf(text, known)).toEqual(completions);
});

test('each is offered once, and four at most', () => {
  const many = ['sea 1', 'sea 1', 'sea 2', 'sea 3', 'sea 4', 'sea 5'];
  expect(completionsOf('sea', many)).toEqual(['sea 1', 'sea 2', 'sea 3', 'sea 4']);
});

test.each([
  ['fre', 'Fresh fruit'],
  ['a stall,  fre', 'a stall,  Fresh fruit'],
  ['a stall\nfre', 'a stall\nFresh fruit'],
])('“%s” becomes “%s”', (text, completed) => {
  expect(completePrompt(text, 'Fresh fruit')).toBe(completed);
});

test('what stands before the last comma or line break is never touched', () => {
  const words = fc.stringMatching(/^[a-z ,\n]{0,30}$/);
  fc.assert(
    fc.property(words, fc.stringMatching(/^[a-z]{2,9}$/), (before, begun) => {
      const text = `${before},${begun}`;
      expect(completePrompt(text, `${begun}!`)).toBe(`${before},${begun}!`);
      expect(completionsOf(text, [`${begun}!`])).toEqual([`${begun}!`]);
    }),
  );
});
