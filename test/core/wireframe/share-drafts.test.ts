import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Size } from '../../../src/core/geometry.ts';
import type { InstanceRule } from '../../../src/core/wireframe/plan.ts';
import { shareDrafts } from '../../../src/core/wireframe/share-drafts.ts';
import { row } from './rows.ts';

const asIs = (size: Size) => size;
const home = { id: '1:1', name: 'Home' };
const search = { id: '1:2', name: 'Search' };

test('equal words on different screens are asked for once', () => {
  const rows = [row({ screen: home }), row({ screen: search })];
  const wanted = shareDrafts(rows, {}, asIs);
  expect(wanted).toMatchObject([{ prompt: 'A cup.', rows, draft: null }]);
});

test('equal words on one screen get pictures of their own', () => {
  expect(shareDrafts([row(), row(), row()], {}, asIs)).toHaveLength(3);
});

test('a list that stands on two screens is asked for once for both', () => {
  const rows = [home, home, home, search, search].map((screen) => row({ screen }));
  const wanted = shareDrafts(rows, {}, asIs);
  expect(wanted.map((picture) => picture.rows.length)).toEqual([2, 2, 1]);
});

test.each([
  ['words', { prompt: 'A jar.' }],
  ['role', { role: 'food' as const }],
  ['size asked for', { width: 300 }],
])('another %s is another picture', (_what, more) => {
  expect(
    shareDrafts([row({ screen: home }), row({ screen: search, ...more })], {}, asIs),
  ).toHaveLength(2);
});

function counted(rule: InstanceRule) {
  const rows = ['Ana', 'Budi', 'Citra', 'Dewi', 'Eka'].map((prompt) =>
    row({ prompt, group: '3:4' }),
  );
  return shareDrafts(rows, { '3:4': rule }, asIs);
}

test('instances with one picture for all take the words of the first', () => {
  expect(counted({ kind: 'same' })).toMatchObject([{ prompt: 'Ana' }]);
  expect(counted({ kind: 'same' })[0]?.rows).toHaveLength(5);
});

test('instances that cycle take turns', () => {
  const wanted = counted({ kind: 'cycle', count: 2 });
  expect(wanted.map(({ prompt, rows }) => [prompt, rows.length])).toEqual([
    ['Ana', 3],
    ['Budi', 2],
  ]);
});

test('instances that are all different share nothing, even with equal words', () => {
  const rows = [home, search].map((screen) => row({ screen, group: '3:4' }));
  expect(shareDrafts(rows, {}, asIs)).toHaveLength(1);
  expect(shareDrafts(rows, { '3:4': { kind: 'different' } }, asIs)).toHaveLength(2);
});

test('a rule is about its own component alone', () => {
  const rows = [row({ group: '3:4' }), row({ group: '3:4' }), row({ group: '5:6' }), row()];
  expect(shareDrafts(rows, { '3:4': { kind: 'same' } }, asIs)).toHaveLength(3);
});

test('whatever the rules, each row is in exactly one request, and no request is empty', () => {
  const anyRow = fc
    .record({
      prompt: fc.constantFrom('a', 'b'),
      group: fc.constantFrom(null, '3:4', '5:6'),
      screen: fc.constantFrom(home, search),
      width: fc.constantFrom(100, 200),
    })
    .map((more) => row(more));
  const anyRule: fc.Arbitrary<InstanceRule> = fc.oneof(
    fc.constantFrom(
      { kind: 'auto' } as const,
      { kind: 'same' } as const,
      { kind: 'different' } as const,
    ),
    fc.integer({ min: 2, max: 4 }).map((count) => ({ kind: 'cycle', count }) as const),
  );
  fc.assert(
    fc.property(fc.array(anyRow), anyRule, (rows, rule) => {
      const wanted = shareDrafts(rows, { '3:4': rule }, asIs);
      const ids = wanted.flatMap((picture) => picture.rows.map(({ slot }) => slot.id));
      expect(ids.toSorted()).toEqual(rows.map(({ slot }) => slot.id).toSorted());
      expect(wanted.every((picture) => picture.rows.length > 0)).toBe(true);
    }),
  );
});
