import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { box, documentOf } from '../support/documents.ts';
import { paintsOf, recipeOf } from '../support/paints.ts';
import { openProduct, type Pixels, type Product } from '../support/product.ts';
import { solid } from '../support/solid.ts';

let product: Product;
let mask: string;
beforeAll(async () => {
  product = await openProduct({ model: 'hostile-image-api' });
});
afterAll(() => product.close());
beforeEach(async () => {
  await product.open(documentOf(box('1:2', 'Picture', 0, 0, 600, 400)));
  await product.select('1:2');
  await product.run('a harbour in the evening');
  mask = await product.add('0:1', {
    type: 'RECTANGLE',
    name: 'Mask',
    width: 120,
    height: 100,
    ...at(60, 60),
    fills: [solid(0)],
  });
  await product.select('1:2', mask);
});

function at(x: number, y: number) {
  return { relativeTransform: [[1, 0, x] as const, [0, 1, y] as const] as const };
}

/** Pixels in a box of the layer that differ between two pictures of it. */
function differing(one: Pixels, other: Pixels, left: number, top: number, width: number) {
  let count = 0;
  for (let y = top; y < top + 100; y += 1) {
    for (let x = left; x < left + width; x += 1) {
      const offset = (y * one.width + x) * 4;
      if (one.data.readUInt32LE(offset) !== other.data.readUInt32LE(offset)) count += 1;
    }
  }
  return count;
}

test('run again reads the mask where it is now, and starts from the original', async () => {
  const before = await product.pixels('1:2');
  await product.run('a red lantern');
  expect(differing(before, await product.pixels('1:2'), 60, 60, 120)).toBeGreaterThan(6000);
  await product.set(mask, at(400, 250));
  await product.untilRunEnds(() => product.window.getByLabel('Run again').click());
  const after = await product.pixels('1:2');
  // Where the mask was there is the original again.
  expect(differing(before, after, 60, 60, 120)).toBe(0);
  expect(differing(before, after, 400, 250, 120)).toBeGreaterThan(6000);
  const shown = (await paintsOf(product, '1:2')).map(({ visible }) => visible);
  // The grey box, its picture, the first patch and the second.
  expect(shown).toEqual([false, true, false, true]);
});

test('an edit of an edit lies over it, and its recipe says so', async () => {
  await product.run('a red lantern');
  const first = (await paintsOf(product, '1:2'))[2];
  await product.set(mask, at(400, 250));
  await product.run('a blue boat');
  const shown = (await paintsOf(product, '1:2')).map(({ visible }) => visible);
  expect(shown).toEqual([false, true, true, true]);
  expect(await recipeOf(product, '1:2')).toMatchObject({
    edit: { verb: 'replace', base: first?.imageHash },
    proof: { changedOutside: 0, toned: true },
  });
});

test('masks are hidden while the result is seen, mask again all the same, and come back with the original', async () => {
  await product.run('a red lantern');
  expect((await product.node(mask)).visible).toBe(false);
  const again = await product.run('a blue boat');
  expect(again.state).toBe('done');
  await product.window.getByRole('radio', { name: 'Original' }).click();
  await expect.poll(async () => (await product.node(mask)).visible).toBe(true);
});

test('an answer is moved, scaled and toned until it fits, and the recipe keeps by how much', async () => {
  await product.run('a red lantern');
  const { proof } = (await recipeOf(product, '1:2')) as {
    proof: { aligned: { dx: number; scale: number }; seam: { before: number; after: number } };
  };
  // The host moves each answer by 3 px and scales it by 1 %.
  expect(proof.aligned.dx).toBeCloseTo(-3 / 1.01, 0);
  expect(proof.aligned.scale).toBeCloseTo(1 / 1.01, 2);
  expect(proof.seam.after).toBeLessThan(proof.seam.before / 4);
});
