import { afterAll, beforeAll, expect, test } from 'vitest';
import { runAxe } from '../support/axe.ts';
import { box, documentOf } from '../support/documents.ts';
import { pluginFrame } from '../support/plugin-frame.ts';
import { openProduct, type Product } from '../support/product.ts';

let product: Product;
beforeAll(async () => {
  product = await openProduct({ model: 'sketch' });
});
afterAll(() => product.close());

test('axe goes through the window and tells of a barrier where there is one', async () => {
  await product.open(documentOf(box('1:1', 'Hero', 0, 0, 640, 360)));
  await product.select('1:1');
  const before = await runAxe(pluginFrame(product.page));
  expect(before.passes).toBeGreaterThan(0);

  await product.window.getByTestId('run').evaluate((button) => {
    button.textContent = '';
  });
  const { violations } = await runAxe(pluginFrame(product.page));
  expect(violations.filter((line) => !before.violations.includes(line))).toEqual([
    expect.stringMatching(/^button-name at .*button/),
  ]);
});
