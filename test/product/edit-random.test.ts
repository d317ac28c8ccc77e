import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openProduct, type Product } from '../support/product.ts';
import { lightPicture, openWithPicture } from '../support/put-picture.ts';
import { randomEdit } from '../support/random-edits.ts';
import { runRandomEdit } from '../support/run-random-edit.ts';

let product: Product;
let hash: string;
beforeAll(async () => {
  product = await openProduct({ model: 'hostile-image-api' });
  hash = await openWithPicture(product, await lightPicture());
});
afterAll(() => product.close());

const edits = fc.sample(randomEdit, { numRuns: 12, seed: 5 });

test.each(edits.map((edit, index) => [index, edit] as const))(
  'nothing outside the masks changes, however picture and masks lie: %i',
  async (_, edit) => {
    const end = await runRandomEdit(product, edit, hash);
    expect(end.sentence).toBe('Edited “Target” inside its mask.');
    for (const { outside, inside } of end.changed) {
      expect(outside, JSON.stringify(edit)).toBe(0);
      expect(inside).toBeGreaterThan(0);
    }
    expect(await product.errors()).toEqual([]);
  },
);
