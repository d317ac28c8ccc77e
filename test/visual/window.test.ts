import { afterAll, beforeAll, describe, test } from 'vitest';
import { box, documentOf } from '../support/documents.ts';
import { openProduct, type Product } from '../support/product.ts';
import { expectPicture } from './support/expect-picture.ts';
import { showTheme, themes } from './support/show-theme.ts';
import { takePicture } from './support/take-picture.ts';

let product: Product;
beforeAll(async () => {
  product = await openProduct({ model: 'sketch', isSteady: true });
});
afterAll(() => product.close());

const scene = documentOf(
  box('1:1', 'Hero / market', 0, 0, 640, 360),
  box('1:2', 'Avatar', 700, 200, 64, 64),
);

describe.each(themes)('in the %s theme', (theme) => {
  test('nothing is selected', async () => {
    await product.open(scene);
    await showTheme(product, theme);
    await expectPicture(`empty-${theme}`, await takePicture(product));
  });

  test('boxes are filled', async () => {
    await product.open(scene);
    await showTheme(product, theme);
    await product.select('1:1', '1:2');
    await product.run('a market in the morning');
    await expectPicture(`filled-${theme}`, await takePicture(product));
  });
});
