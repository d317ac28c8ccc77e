import { expect, test } from 'vitest';
import {
  type ArtDirection,
  directionFields,
  directionPhrase,
  noDirection,
  readDirection,
} from '../../src/core/art-direction.ts';

test('an empty direction adds nothing', () => {
  expect(directionPhrase(noDirection)).toBe('');
});

test('each field that is filled in is seen in what is added', () => {
  const words = Object.fromEntries(directionFields.map((field) => [field, `some ${field}`]));
  const direction: ArtDirection = {
    ...noDirection,
    ...words,
    style: 'editorial',
    palette: ['#0a2540', '#ffcc00'],
    reference: 'abc',
  };
  const phrase = directionPhrase(direction);
  for (const field of directionFields) expect(phrase).toContain(`some ${field}`);
  expect(phrase).toContain('Editorial');
  expect(phrase).toContain('#0a2540, #ffcc00');
  expect(phrase).toContain('reference picture');
  expect(phrase.split('\n')).toHaveLength(directionFields.length + 3);
});

test('fields of blanks are as good as empty', () => {
  expect(directionPhrase({ ...noDirection, mood: '  \n ' })).toBe('');
});

test.each(['', 'null', '[]', '{"mood": 3}', '{', '"text"'])(
  'a file that holds %j for it has no direction',
  (text) => {
    expect(readDirection(text)).toEqual(noDirection);
  },
);

test('what an older version wrote is taken as far as it goes', () => {
  expect(readDirection('{"mood": "calm", "unknown": 1}')).toEqual({ ...noDirection, mood: 'calm' });
});
