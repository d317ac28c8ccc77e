import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { box, documentOf } from '../support/documents.ts';
import { openProduct, type Product } from '../support/product.ts';

let product: Product;
beforeAll(async () => {
  product = await openProduct({ model: 'sketch' });
});
afterAll(() => product.close());

beforeEach(() =>
  product.open(
    documentOf(
      box('1:1', 'Hero / market', 0, 0, 640, 360),
      box('1:2', 'Rectangle 2', 700, 0, 120, 120),
      box('1:3', 'Avatar', 700, 200, 64, 64),
    ),
  ),
);

test('an empty box is filled, its old fill stays hidden below, and its recipe with it', async () => {
  await product.select('1:1');
  const end = await product.run('morning market in Jakarta, fruit, orange light');
  expect(end).toEqual({ state: 'done', sentence: 'Filled 1 layer.' });

  const node = await product.node('1:1');
  expect(node.fills).toMatchObject([
    { type: 'SOLID', visible: false },
    { type: 'IMAGE', scaleMode: 'FILL', visible: true },
  ]);
  expect(node.relaunchData).toEqual({
    open: 'morning market in Jakarta, fruit, orange light',
    'restore-originals': '',
  });
  expect(JSON.parse(String(sharedData(node).recipe))).toMatchObject({
    version: 1,
    job: 'fill',
    prompt: 'morning market in Jakarta, fruit, orange light',
    model: 'sketch',
    host: null,
  });
  expect(await product.errors()).toEqual([]);
});

test('each of several boxes gets a picture of its own ratio', async () => {
  await product.select('1:1', '1:2', '1:3');
  const end = await product.run('green hills');
  expect(end).toEqual({ state: 'done', sentence: 'Filled 3 layers.' });
  const hashes = new Set<unknown>();
  for (const [id, ratio] of [
    ['1:1', 640 / 360],
    ['1:2', 1],
    ['1:3', 1],
  ] as const) {
    const node = await product.node(id);
    const { answered } = JSON.parse(String(sharedData(node).recipe));
    expect(answered.width / answered.height).toBeCloseTo(ratio, 2);
    hashes.add((node.fills as { imageHash?: string }[])[1]?.imageHash);
  }
  expect(hashes.size).toBe(3);
});

test('without a prompt a telling name serves, and any other layer asks for one', async () => {
  await product.select('1:1');
  expect(await product.run('')).toMatchObject({ state: 'done' });
  const { prompt } = JSON.parse(String(sharedData(await product.node('1:1')).recipe));
  expect(prompt).toBe('Hero market');

  await product.select('1:2');
  expect(await product.run('')).toEqual({
    state: 'failed',
    sentence: 'Write what “Rectangle 2” should show.',
  });
});

test('one undo leaves every layer as it was, property by property', async () => {
  const before = await product.everything();
  await product.select('1:1');
  await product.run('sea');
  expect(await product.everything()).not.toEqual(before);
  await product.undo();
  expect(await product.everything()).toEqual(before);
});

test('a filled layer can be filled again, and the pictures before it stay', async () => {
  await product.select('1:3');
  await product.run('portrait');
  await product.run('portrait, blue');
  expect((await product.node('1:3')).fills).toMatchObject([
    { type: 'SOLID', visible: false },
    { type: 'IMAGE', visible: false },
    { type: 'IMAGE', visible: true },
  ]);
});

test('with no key a part of the picture is drawn anew, and the rest stays to the pixel', async () => {
  await product.select('1:1');
  await product.run('green hills');
  const before = await product.pixels('1:1');
  const mask = await product.add('0:1', {
    type: 'ELLIPSE',
    name: 'Spot',
    x: 220,
    y: 80,
    width: 200,
    height: 200,
    fills: [{ type: 'SOLID', color: { r: 1, g: 0, b: 0 } }],
  });
  await product.select('1:1', mask);
  expect(await product.run('a red apple')).toMatchObject({ state: 'done' });
  const after = await product.pixels('1:1');
  const changed = { inside: 0, outside: 0 };
  for (let offset = 0; offset < after.data.length; offset += 4) {
    if (after.data.readUInt32LE(offset) === before.data.readUInt32LE(offset)) continue;
    const x = (offset / 4) % after.width;
    const y = Math.floor(offset / 4 / after.width);
    const isInside = Math.hypot(x + 0.5 - 320, y + 0.5 - 180) < 101;
    changed[isInside ? 'inside' : 'outside'] += 1;
  }
  expect(changed.outside).toBe(0);
  // An ellipse of 200 by 200 has 31,416 pixels.
  expect(changed.inside).toBeGreaterThan(10_000);
});

function sharedData(node: Awaited<ReturnType<Product['node']>>): Record<string, string> {
  const data = node.sharedPluginData as Record<string, Record<string, string>>;
  return data.greybox ?? {};
}
