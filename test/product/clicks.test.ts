import { afterAll, beforeAll, expect, test } from 'vitest';
import { box, documentOf } from '../support/documents.ts';
import { seenOf } from '../support/paints.ts';
import { pluginFrame } from '../support/plugin-frame.ts';
import { openProduct, type Product } from '../support/product.ts';
import { wireframe } from '../support/wireframe.ts';

let product: Product;
beforeAll(async () => {
  product = await openProduct({ model: 'sketch' });
  await product.open(
    documentOf(box('1:1', 'Rectangle 1', 0, 0, 400, 300), {
      ...box('1:2', 'Blob', 150, 100, 100, 100),
      type: 'ELLIPSE',
    }),
  );
});
afterAll(() => product.close());

declare global {
  interface Window {
    clicks: number;
  }
}

/** Counts the clicks of a person, on the page and in the plugin's window. */
async function countClicks(): Promise<() => Promise<number>> {
  const places = [product.page.mainFrame(), pluginFrame(product.page)];
  for (const place of places) {
    await place.evaluate(() => {
      window.clicks = 0;
      const count = ({ isTrusted }: Event) => {
        if (isTrusted) window.clicks += 1;
      };
      window.addEventListener('click', count, true);
    });
  }
  return async () => {
    const counts = await Promise.all(places.map((place) => place.evaluate(() => window.clicks)));
    return counts.reduce((sum, count) => sum + count);
  };
}

test.each([
  { job: 'Fill', layers: ['1:1'], most: 3, seen: [null, 'IMAGE'] },
  { job: 'Edit', layers: ['1:1', '1:2'], most: 4, seen: [null, 'IMAGE', 'IMAGE'] },
])('$job takes at most $most clicks from opening to a placed picture', async (given) => {
  const { layers, most, seen } = given;
  await product.select(...layers);
  await product.restart();
  const clicks = await countClicks();
  const end = await product.untilRunEnds(async () => {
    await product.window.getByLabel('Prompt').click();
    await product.page.keyboard.type('a lantern');
    await product.window.getByTestId('run').click();
  });
  expect(end.state).toBe('done');
  expect(await seenOf(product, '1:1')).toEqual(seen);
  const counted = await clicks();
  // Fewer than the two above would mean that they were not seen.
  expect(counted).toBeGreaterThanOrEqual(2);
  expect(counted).toBeLessThanOrEqual(most);
});

test('a whole wireframe takes at most 4 clicks from opening to pictures', async () => {
  await product.open(wireframe);
  await product.restart();
  const clicks = await countClicks();
  const end = await product.untilRunEnds(async () => {
    await product.window.getByRole('tab', { name: 'Wireframe' }).click();
    await product.window.getByRole('button', { name: 'Make drafts' }).click();
  });
  expect(end).toEqual({ state: 'done', sentence: 'Drafted 8 layers.' });
  for (const id of ['1:1', '1:10', '1:11', '2:1', '2:3', '2:10', '2:11', '9:2']) {
    expect(await seenOf(product, id), id).toContain('IMAGE');
  }
  const counted = await clicks();
  expect(counted).toBeGreaterThanOrEqual(2);
  expect(counted).toBeLessThanOrEqual(4);
});
