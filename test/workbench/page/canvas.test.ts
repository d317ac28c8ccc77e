import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Point } from '../../../src/core/geometry.ts';
import { box, documentOf } from '../../support/documents.ts';
import { type OpenPage, openPage } from './open-page.ts';

let opened: OpenPage;
beforeAll(async () => {
  opened = await openPage();
});
afterAll(() => opened.close());

/** A frame with a box and a group of two in it, and a box beside it. */
const frame = {
  ...box('1:1', 'Screen', 0, 0, 300, 400),
  type: 'FRAME',
  children: [
    box('1:2', 'Cover', 20, 20, 260, 160),
    {
      ...box('1:3', 'Card', 20, 200, 260, 100),
      type: 'GROUP',
      children: [
        { ...box('1:4', 'Left', 20, 200, 100, 100) },
        { ...box('1:5', 'Right', 180, 200, 100, 100) },
      ],
    },
  ],
};

beforeEach(async () => {
  const document = documentOf(frame, box('1:6', 'Beside', 340, 0, 60, 60));
  await opened.page.evaluate((rest) => window.workbench.open(rest), document);
  // The whole page at 100 %: its points are then the canvas's, but for an offset.
  await opened.page.evaluate(() => window.workbench.close());
  await opened.page.getByRole('application').focus();
  await opened.page.keyboard.press('Shift+Digit1');
});

/** Where a point of the page is on the screen: the page's 400 x 400 stand in the canvas's middle. */
async function onScreen({ x, y }: Point): Promise<Point> {
  const canvas = await opened.page.getByRole('application').boundingBox();
  if (!canvas) throw new Error('There is no canvas.');
  return {
    x: canvas.x + canvas.width / 2 - 200 + x,
    y: canvas.y + canvas.height / 2 - 200 + y,
  };
}

async function click(onPage: Point, held: ('Shift' | 'Control')[] = [], clickCount = 1) {
  const { x, y } = await onScreen(onPage);
  for (const key of held) await opened.page.keyboard.down(key);
  await opened.page.mouse.click(x, y, { clickCount });
  for (const key of held) await opened.page.keyboard.up(key);
}

async function drag(points: readonly Point[]) {
  const [first, ...others] = await Promise.all(points.map(onScreen));
  if (!first) return;
  await opened.page.mouse.move(first.x, first.y);
  await opened.page.mouse.down();
  for (const { x, y } of others) await opened.page.mouse.move(x, y);
  await opened.page.mouse.up();
}

const selection = () => opened.page.evaluate(() => window.workbench.selection());
const node = (id: string) => opened.page.evaluate((layer) => window.workbench.node(layer), id);
const undoDepth = () => opened.page.evaluate(() => window.workbench.undoDepth());

const inCover = { x: 100, y: 100 };
const inLeft = { x: 60, y: 250 };

test('a click selects what lies directly in the frame, a double click goes deeper', async () => {
  await click(inLeft);
  expect(await selection()).toEqual(['1:3']);
  await click(inLeft, [], 2);
  expect(await selection()).toEqual(['1:4']);
});

test('with Ctrl a click selects the deepest layer, with Shift one more or one less', async () => {
  await click(inLeft, ['Control']);
  expect(await selection()).toEqual(['1:4']);
  await click(inCover, ['Shift']);
  expect(await selection()).toEqual(['1:4', '1:2']);
  await click(inCover, ['Shift']);
  expect(await selection()).toEqual(['1:4']);
});

test('a click on empty ground selects nothing', async () => {
  await click(inCover);
  await click({ x: 380, y: 300 });
  expect(await selection()).toEqual([]);
});

test('a line drawn over a selected layer becomes a closed vector above it, selected too', async () => {
  await click(inCover);
  await opened.page.getByRole('button', { name: /^Draw a vector/ }).click();
  await drag([
    { x: 60, y: 60 },
    { x: 160, y: 50 },
    { x: 170, y: 140 },
    { x: 70, y: 150 },
  ]);
  const [cover, vector = ''] = await selection();
  expect(cover).toBe('1:2');
  expect(await node(vector)).toMatchObject({ type: 'VECTOR', name: 'Vector 1', parent: '1:1' });
  expect((await node('1:1'))?.children).toEqual(['1:2', vector, '1:3']);
  const { vectorPaths } = (await node(vector)) as { vectorPaths: { data: string }[] };
  expect(vectorPaths[0]?.data).toMatch(/^M .* Z$/);

  await opened.page.keyboard.press('Control+KeyZ');
  expect(await node(vector)).toBeNull();
  expect(await selection()).toEqual(['1:2']);
});

test('drawn shapes go into the frame that they are drawn in', async () => {
  await opened.page.keyboard.press('KeyR');
  await drag([
    { x: 30, y: 320 },
    { x: 110, y: 380 },
  ]);
  const [rectangle = ''] = await selection();
  expect(await node(rectangle)).toMatchObject({
    type: 'RECTANGLE',
    parent: '1:1',
    x: 30,
    y: 320,
    width: 80,
    height: 60,
  });
});

test('a drag moves the selected layers as one undo step', async () => {
  const before = await undoDepth();
  await drag([inLeft, { x: 70, y: 260 }, { x: 80, y: 280 }]);
  expect(await selection()).toEqual(['1:3']);
  expect(await node('1:4')).toMatchObject({ x: 40, y: 230 });
  expect(await undoDepth()).toBe(before + 1);
  await opened.page.keyboard.press('Control+KeyZ');
  expect(await node('1:4')).toMatchObject({ x: 20, y: 200 });
});

test('keys move, remove and step back', async () => {
  await click(inCover);
  await opened.page.keyboard.press('Shift+ArrowRight');
  expect(await node('1:2')).toMatchObject({ x: 30 });
  await opened.page.keyboard.press('Delete');
  expect(await node('1:2')).toBeNull();
  await opened.page.keyboard.press('Control+KeyZ');
  await opened.page.keyboard.press('Control+KeyZ');
  expect(await node('1:2')).toMatchObject({ x: 20 });
});

test("in a viewer's file the hand changes nothing", async () => {
  const viewOnly = opened.page.getByRole('button', { name: 'View only' });
  await viewOnly.click();
  const depth = await undoDepth();
  await drag([inCover, { x: 200, y: 200 }]);
  await opened.page.keyboard.press('Delete');
  expect(await selection()).toEqual(['1:2']);
  expect(await node('1:2')).toMatchObject({ x: 20, y: 20 });
  expect(await undoDepth()).toBe(depth);
  await expect(opened.page.getByRole('button', { name: 'Rectangle' }).isDisabled()).resolves.toBe(
    true,
  );
  await viewOnly.click();
});

test('the layer list shows what lies in front first, and selects as it is clicked', async () => {
  const rows = opened.page.getByRole('treeitem');
  expect(await rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label')))).toEqual(
    ['Beside', 'Screen', 'Card', 'Cover'],
  );
  await opened.page.getByRole('treeitem', { name: 'Cover' }).click();
  await opened.page.getByRole('treeitem', { name: 'Card' }).click({ modifiers: ['Control'] });
  expect(await selection()).toEqual(['1:2', '1:3']);
  await opened.page.evaluate(() => window.workbench.select(['1:5']));
  await opened.page.getByRole('treeitem', { name: 'Right', selected: true }).waitFor();
});
