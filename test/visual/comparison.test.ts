import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { documentOf } from '../support/documents.ts';
import { openProduct, type Product } from '../support/product.ts';
import { comparePictures } from './support/compare-pictures.ts';
import { mostDiffering } from './support/expect-picture.ts';
import { takePicture } from './support/take-picture.ts';

let product: Product;
beforeAll(async () => {
  product = await openProduct({ model: 'sketch', isSteady: true });
});
afterAll(() => product.close());
beforeEach(() => product.open(documentOf()));

/** Puts another text in the place of the first text of the window that holds `from`. */
async function replaceText(from: string, to: string): Promise<void> {
  await product.window.locator('body').evaluate(
    (body, [wanted, other]) => {
      const texts = document.createNodeIterator(body, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        if (!text.nodeValue?.includes(wanted)) continue;
        text.nodeValue = text.nodeValue.replace(wanted, other);
        return;
      }
      throw new Error(`The window does not say “${wanted}”.`);
    },
    [from, to] as const,
  );
}

test('two pictures of one state are alike, also of a plugin started anew', async () => {
  const before = await takePicture(product);
  expect(await comparePictures(await takePicture(product), before)).toMatchObject({ differing: 0 });
  await product.page.evaluate(() => window.workbench.run());
  await product.window.locator('[data-testid=run]:enabled').waitFor();
  expect(await comparePictures(await takePicture(product), before)).toMatchObject({ differing: 0 });
});

test.each([
  ['grey', 'blue'],
  ['One', 'Any'],
  ['None', 'Noon'],
])('one word for another of the same length is told apart: %s, %s', async (from, to) => {
  const before = await takePicture(product);
  await replaceText(from, to);
  const { differing } = await comparePictures(await takePicture(product), before);
  expect(differing).toBeGreaterThan(mostDiffering);
});

test('pictures of different sizes are not compared', async () => {
  const whole = await takePicture(product);
  const part = await product.window.getByTestId('run').screenshot();
  expect(await comparePictures(part, whole)).toMatchObject({ differing: null });
});
