import { expect, test } from 'vitest';
import { stackPatch, stackPicture } from '../../src/core/paint-stack.ts';

type Paint = { name: string; visible?: boolean; opacity?: number };
const before: Paint[] = [
  { name: 'grey', opacity: 0.5 },
  { name: 'old', visible: false },
];

test('a picture lies on top, everything before it is kept and hidden', () => {
  expect(stackPicture(before, { name: 'new' })).toEqual([
    { name: 'grey', opacity: 0.5, visible: false },
    { name: 'old', visible: false },
    { name: 'new' },
  ]);
});

test('a patch lies on top and leaves the rest as it is', () => {
  expect(stackPatch(before, { name: 'patch' })).toEqual([...before, { name: 'patch' }]);
});
