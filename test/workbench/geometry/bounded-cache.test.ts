import { expect, test } from 'vitest';
import { BoundedCache } from '../../../workbench/figma/geometry/bounded-cache.ts';

test('what was not used for longest goes first', () => {
  const cache = new BoundedCache<string, string>(2);
  cache.set('a', 'first');
  cache.set('b', 'second');
  cache.get('a');
  cache.set('c', 'third');
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual(['first', undefined, 'third']);
});

test('heavy values push out several light ones, and the newest always stays', () => {
  const cache = new BoundedCache<string, number>(10, (weight) => weight);
  for (const key of ['a', 'b', 'c']) cache.set(key, 3);
  cache.set('heavy', 8);
  expect([cache.size, cache.get('heavy')]).toEqual([1, 8]);
  cache.set('heavier', 50);
  expect([cache.size, cache.get('heavier')]).toEqual([1, 50]);
});

test('replacing a value gives its weight back', () => {
  const cache = new BoundedCache<string, number>(10, (weight) => weight);
  cache.set('a', 9);
  cache.set('a', 1);
  cache.set('b', 9);
  expect([cache.get('a'), cache.get('b')]).toEqual([1, 9]);
});

test('a value is made only when it is not there', () => {
  const cache = new BoundedCache<string, number>(2);
  let made = 0;
  const make = () => (made += 1);
  expect([cache.getOrMake('a', make), cache.getOrMake('a', make), made]).toEqual([1, 1, 1]);
});
