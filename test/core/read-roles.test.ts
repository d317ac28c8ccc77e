import { expect, test } from 'vitest';
import type { LayerFacts } from '../../src/core/layer-facts.ts';
import { type RoleChoices, readRoles } from '../../src/core/read-roles.ts';

function layer(facts: Partial<LayerFacts> & { id: string }): LayerFacts {
  return {
    name: facts.id,
    type: 'RECTANGLE',
    size: { width: 100, height: 100 },
    boundsOnPage: { x: 0, y: 0, width: 100, height: 100 },
    fills: 'plain',
    hidden: false,
    hasVariants: false,
    ...facts,
  };
}

const away = { x: 500, y: 0, width: 100, height: 100 };
const photo = layer({ id: 'photo', fills: 'picture' });
const shape = layer({ id: 'shape', type: 'VECTOR' });

/** The roles as `id role`, refused ones with their reason. */
function roles(layers: LayerFacts[], choices: RoleChoices = {}): string[] {
  const { targets, masks, references, refused } = readRoles(layers, choices);
  return [
    ...[...targets, ...masks, ...references].map(({ id, role }) => `${id} ${role}`),
    ...refused.map(({ id, reason }) => `${id} ${reason}`),
  ];
}

test('boxes alone are targets, each for itself', () => {
  const boxes = [layer({ id: 'a' }), layer({ id: 'b', type: 'FRAME' })];
  expect(roles(boxes)).toEqual(['a target', 'b target']);
});

test('a shape over a picture is its mask, in whatever order they come', () => {
  expect(roles([photo, shape])).toEqual(['photo target', 'shape mask']);
  expect(roles([shape, photo])).toEqual(['photo target', 'shape mask']);
});

test('a rectangle over a picture is a mask, over a box it is a target', () => {
  const box = layer({ id: 'box', type: 'FRAME' });
  const rectangle = layer({ id: 'rectangle' });
  expect(roles([photo, rectangle])).toEqual(['photo target', 'rectangle mask']);
  expect(roles([box, rectangle])).toEqual(['box target', 'rectangle target']);
});

test('a drawn vector over a frame without a picture is its mask', () => {
  const frame = layer({ id: 'frame', type: 'FRAME' });
  expect(roles([frame, shape])).toEqual(['frame target', 'shape mask']);
});

test('a group is a mask over a picture and refused as a target', () => {
  const boundsOnPage = { x: 20, y: 20, width: 40, height: 40 };
  const group = layer({ id: 'group', type: 'GROUP', fills: 'none-possible', boundsOnPage });
  expect(roles([photo, group])).toEqual(['photo target', 'group mask']);
  expect(roles([group])).toEqual(['group group']);
});

test('what holds the picture is no mask of it, unless the designer says so', () => {
  const card = layer({ id: 'card', type: 'GROUP', fills: 'none-possible' });
  expect(roles([photo, card])).toEqual(['photo target', 'card group']);
  expect(roles([photo, card], { card: 'mask' })).toEqual(['photo target', 'card mask']);
});

test('to fill, everything that can be a target is one', () => {
  const { targets, masks, refused } = readRoles([photo, shape], {}, true);
  expect([targets.length, masks.length, refused.length]).toEqual([2, 0, 0]);
});

test('a shape that does not touch the picture is refused beside masks', () => {
  const stray = layer({ id: 'stray', type: 'VECTOR', boundsOnPage: away });
  expect(roles([photo, shape, stray])).toEqual(['photo target', 'shape mask', 'stray mask-misses']);
});

test('a line without height can touch a picture', () => {
  const line = layer({
    id: 'line',
    type: 'LINE',
    size: { width: 80, height: 0 },
    boundsOnPage: { x: 10, y: 50, width: 80, height: 0 },
    fills: 'plain',
  });
  expect(roles([photo, line])).toEqual(['photo target', 'line mask']);
});

test('a second picture beside a masked one is a reference', () => {
  const other = layer({ id: 'other', fills: 'picture', boundsOnPage: away });
  expect(roles([photo, shape, other])).toEqual(['photo target', 'shape mask', 'other reference']);
});

test('the masked picture is the one that is covered, not the first one', () => {
  const other = layer({ id: 'other', fills: 'picture', boundsOnPage: away });
  expect(roles([other, photo, shape])).toEqual(['photo target', 'shape mask', 'other reference']);
});

test("the designer's choice comes before the proposal", () => {
  expect(roles([photo, shape], { shape: 'target' })).toEqual(['photo target', 'shape target']);
  const rectangle = layer({ id: 'rectangle', fills: 'picture' });
  expect(roles([photo, rectangle], { rectangle: 'mask' })).toEqual([
    'photo target',
    'rectangle mask',
  ]);
  expect(roles([photo, rectangle, shape], { rectangle: 'target' })).toEqual([
    'rectangle target',
    'shape mask',
    'photo reference',
  ]);
});

test('a choice that the layer cannot take is left aside', () => {
  expect(roles([photo, shape], { shape: 'reference' })).toEqual(['photo target', 'shape mask']);
});

test('a choice that would leave a layer without use is left aside', () => {
  expect(roles([layer({ id: 'a' })], { a: 'mask' })).toEqual(['a target']);
  expect(roles([photo], { photo: 'reference' })).toEqual(['photo target']);
});

test('only roles that make sense here are offered', () => {
  const offered = (layers: LayerFacts[]) =>
    readRoles(layers, {}).targets.map(({ couldBe }) => couldBe);
  expect(offered([photo])).toEqual([['target']]);
  expect(offered([photo, shape])).toEqual([['target', 'mask']]);
  const other = layer({ id: 'other', fills: 'picture', boundsOnPage: away });
  expect(offered([photo, shape, other])).toEqual([['target', 'mask', 'reference']]);
});

test.each([
  ['hidden', { hidden: true }],
  ['empty', { size: { width: 0.01, height: 0.01 } }],
  ['section', { type: 'SECTION' }],
  ['slice', { type: 'SLICE', fills: 'none-possible' }],
  ['line', { type: 'LINE', size: { width: 80, height: 0 } }],
  ['mixed-fills', { type: 'TEXT', fills: 'mixed' }],
  ['video', { fills: 'video' }],
  ['unknown-paint', { fills: 'unknown-paint' }],
  ['read-only', { fills: 'read-only' }],
] as const)('%s layers are refused with that reason', (reason, facts) => {
  expect(roles([layer({ id: 'a', ...facts })])).toEqual([`a ${reason}`]);
});
