import { afterAll, beforeAll, beforeEach, describe, test } from 'vitest';
import { openProduct, type Product } from '../support/product.ts';
import { scene } from './scene.ts';
import { expectPicture } from './support/expect-picture.ts';
import { showTheme, themes } from './support/show-theme.ts';
import { takePicture } from './support/take-picture.ts';

let product: Product;
beforeAll(async () => {
  product = await openProduct({ model: 'sketch', isSteady: true });
});
afterAll(() => product.close());

describe.each(themes)('in the %s theme', (theme) => {
  beforeEach(async () => {
    await product.startAnew();
    await product.open(scene);
    await showTheme(product, theme);
  });
  const expectWindow = async (name: string) =>
    expectPicture(`${name}-${theme}`, await takePicture(product));
  const press = (name: string) => product.window.getByRole('button', { name }).click();
  const openTab = (name: string) => product.window.getByRole('tab', { name }).click();

  test('Fill: nothing is selected', () => expectWindow('fill-empty'));

  test('Fill: a box, with what the layers around it say', async () => {
    await product.select('1:1');
    await product.window.getByRole('toolbar').waitFor();
    await expectWindow('fill-one');
  });

  test('Fill: many layers, some of them refused', async () => {
    await product.select('1:1', '1:2', '1:6', '1:7', '1:8', '1:9');
    await product.window.getByRole('button', { name: 'Show all 6' }).click();
    await expectWindow('fill-many');
  });

  test('Fill: pictures are placed, and one of them was made twice', async () => {
    await product.select('1:1', '1:2');
    await product.run('a market in the morning');
    await product.select('1:1');
    await product.run('a market at night');
    await expectWindow('fill-results');
  });

  test('Edit: nothing is selected', async () => {
    await openTab('Edit');
    await expectWindow('edit-empty');
  });

  test('Edit: a picture without a mask', async () => {
    await product.select('1:3');
    await openTab('Edit');
    await expectWindow('edit-no-mask');
  });

  test('Edit: a picture, its mask and a reference', async () => {
    await product.select('1:3', '1:4', '1:5');
    await expectWindow('edit-masked');
  });

  test('Edit: before and after', async () => {
    await product.select('1:1');
    await product.run('green hills');
    await product.set('1:4', { x: 250, y: 120 });
    await product.select('1:1', '1:4');
    await product.run('a red apple');
    await product.window.getByLabel('Before and after').fill('50');
    await expectWindow('edit-results');
  });

  test('the menu of a result', async () => {
    await product.select('1:1');
    await product.run('green hills');
    await press('More');
    await expectWindow('menu');
  });

  test('Settings: the sketch model', async () => {
    await press('Settings');
    await expectWindow('settings-sketch');
  });

  test('Settings: GPT Image', async () => {
    await press('Settings');
    await product.window.getByLabel('Make pictures with').selectOption('GPT Image');
    // The local image API has another port each time.
    await product.window.getByLabel('Address').fill('https://api.openai.com/v1');
    await expectWindow('settings-gpt-image');
  });

  test('what is written is completed', async () => {
    await product.select('1:1');
    await product.window.getByRole('toolbar').waitFor();
    await product.window.getByLabel('Prompt').pressSequentially('fre');
    await product.window.getByLabel('Prompt').press('ArrowDown');
    await expectWindow('completion');
  });

  test('in Bahasa Indonesia', async () => {
    await press('Settings');
    await product.window.getByLabel('Language').selectOption('Bahasa Indonesia');
    await expectWindow('settings-id');
    await openTab('Isi');
    await expectWindow('fill-empty-id');
    await product.select('1:1', '1:7');
    await product.run('pasar pagi');
    await expectWindow('fill-results-id');
  });

  test('as small as it goes', async () => {
    await product.window.getByLabel('Resize the window').focus();
    for (let press = 0; press < 16; press += 1) {
      await product.page.keyboard.press('ArrowUp');
      await product.page.keyboard.press('ArrowLeft');
    }
    await product.select('1:3', '1:4', '1:6');
    await expectWindow('smallest');
  });
});
