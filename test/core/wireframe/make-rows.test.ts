import { expect, test } from 'vitest';
import { makeRows } from '../../../src/core/wireframe/make-rows.ts';
import { emptyPlan, readPlan } from '../../../src/core/wireframe/plan.ts';
import { shareFinals } from '../../../src/core/wireframe/share-finals.ts';
import { picture, recipe, row, slot } from './rows.ts';

test('without decisions a row is what was found', () => {
  const [made] = makeRows([slot({ id: '1:5', isRefill: true })], emptyPlan, new Map());
  expect(made).toMatchObject({
    prompt: 'A cup.',
    role: 'photo',
    isSkipped: false,
    state: 'refill',
  });
});

test('a decision counts more than what was found', () => {
  const decisions = { '1:5': { prompt: 'A jar.', role: 'food', isSkipped: true } };
  const [made] = makeRows([slot({ id: '1:5' })], { decisions, rules: {} }, new Map());
  expect(made).toMatchObject({ prompt: 'A jar.', role: 'food', isSkipped: true });
});

test('a role that there is no more is as if none was chosen', () => {
  const decisions = { '1:5': { role: 'wallpaper' } };
  const [made] = makeRows([slot({ id: '1:5' })], { decisions, rules: {} }, new Map());
  expect(made?.role).toBe('photo');
});

test.each([
  ['draft', 'draft'],
  ['final', 'final'],
  [undefined, 'final'],
] as const)('a picture of the stage %s makes a row a %s', (stage, state) => {
  const made = picture('1:5', { recipe: recipe(stage && { stage }) });
  expect(makeRows([slot({ id: '1:5' })], emptyPlan, new Map([['1:5', made]]))[0]?.state).toBe(
    state,
  );
});

test('a layer that shows its original again waits for a picture', () => {
  const original = picture('1:5', { hash: null, recipe: null });
  const rows = makeRows([slot({ id: '1:5' })], emptyPlan, new Map([['1:5', original]]));
  expect(rows[0]).toMatchObject({ picture: null, state: 'empty' });
});

test('what is approved is a picture: another one of the same layer is not', () => {
  const plan = { decisions: { '1:5': { approved: 'h1' } }, rules: {} };
  const rowWith = (hash: string) =>
    makeRows([slot({ id: '1:5' })], plan, new Map([['1:5', picture('1:5', { hash })]]))[0];
  expect(rowWith('h1')?.isApproved).toBe(true);
  expect(rowWith('h2')?.isApproved).toBe(false);
});

test('a shared final is as large as the largest layer that shows it', () => {
  const shown = (id: string, side: number) =>
    row({ id, width: side, height: side }, { picture: picture(id) });
  const [wanted] = shareFinals([shown('1:1', 80), shown('1:2', 900), shown('1:3', 100)]);
  expect(wanted?.size).toEqual({ width: 900, height: 900 });
});

test('finals are asked for once for each draft, whoever shows it', () => {
  const shown = (id: string, hash: string) => row({ id }, { picture: picture(id, { hash }) });
  const rows = [shown('1:1', 'a'), shown('1:2', 'b'), shown('1:3', 'a'), row()];
  const wanted = shareFinals(rows);
  expect(wanted.map(({ draft, rows: of }) => [draft, of.length])).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
});

test('a plan that nobody can read is empty', () => {
  expect(readPlan('{"decisions": []}')).toEqual(emptyPlan);
  expect(readPlan(JSON.stringify({ decisions: { a: { isSkipped: true } }, rules: {} }))).toEqual({
    decisions: { a: { isSkipped: true } },
    rules: {},
  });
});
