import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAxe } from '../support/axe.ts';
import { pluginFrame } from '../support/plugin-frame.ts';
import { openProduct, type Product } from '../support/product.ts';
import { chooseLanguage, languages, showState, windowStates } from '../support/window-states.ts';
import { showTheme, themes } from '../visual/support/show-theme.ts';

let product: Product;
beforeAll(async () => {
  product = await openProduct({ model: 'image-api' });
});
afterAll(() => product.close());

describe.each(languages)('in the language %s', (language) => {
  describe.each(themes)('and the %s theme', (theme) => {
    test.each(windowStates)('there is no barrier: %s', async (state) => {
      await product.startAnew();
      await showTheme(product, theme);
      await chooseLanguage(product, language);
      await showState(product, state);
      const { violations, passes } = await runAxe(pluginFrame(product.page));
      expect(violations).toEqual([]);
      expect(passes).toBeGreaterThan(10);
    });
  });
});

test('axe tells of a barrier where there is one', async () => {
  await product.startAnew();
  await showState(product, 'Fill, one box');
  await product.window.getByTestId('run').evaluate((button) => {
    button.textContent = '';
  });
  const { violations } = await runAxe(pluginFrame(product.page));
  expect(violations).toEqual([expect.stringMatching(/^button-name at .*button/)]);
});
