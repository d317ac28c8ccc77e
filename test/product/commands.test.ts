import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { box, documentOf } from '../support/documents.ts';
import { clearLog, logged } from '../support/image-api.ts';
import { seenOf } from '../support/paints.ts';
import { openProduct, type Product } from '../support/product.ts';

const document = documentOf(
  box('1:1', 'Hero / market', 0, 0, 640, 360),
  box('1:2', 'Harbour', 700, 0, 120, 120),
);

const panel = (product: Product) => product.page.locator('.plugin-panel');
const notice = (product: Product) => product.page.locator('.toast');

/** Toggles the workbench between a file that is one's own and a viewer's. */
const toggleViewOnly = (product: Product) =>
  product.page.getByRole('button', { name: 'View only' }).click();

describe('with the sketch model', () => {
  let product: Product;
  beforeAll(async () => {
    product = await openProduct({ model: 'sketch' });
  });
  afterAll(() => product.close());
  beforeEach(async () => {
    await product.startAnew();
    await product.open(document);
  });

  test('Fill selection fills at once: it costs nothing', async () => {
    await product.select('1:1', '1:2');
    await product.page.evaluate(() => window.workbench.run('fill-selection'));
    await product.window.locator('[data-testid=status][data-state=done]').waitFor();
    for (const id of ['1:1', '1:2']) expect(await seenOf(product, id)).toEqual([null, 'IMAGE']);
  });

  test('Restore originals shows no window, says what it did and takes it back', async () => {
    await product.select('1:1', '1:2');
    await product.run('green hills');
    await product.page.evaluate(() => window.workbench.run('restore-originals'));
    await notice(product).getByText('Restored 2 originals.').waitFor();
    expect(await panel(product).isVisible()).toBe(false);
    for (const id of ['1:1', '1:2']) expect(await seenOf(product, id)).toEqual(['SOLID', null]);

    await notice(product).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => seenOf(product, '1:2')).toEqual([null, 'IMAGE']);
    expect(await seenOf(product, '1:1')).toEqual([null, 'IMAGE']);
    // The plugin has ended with its notice.
    await panel(product).waitFor({ state: 'detached' });
  });

  test('with nothing to restore it says so, and in a viewer’s file why not', async () => {
    await product.select('1:1');
    await product.page.evaluate(() => window.workbench.run('restore-originals'));
    await notice(product).getByText('Nothing to restore').waitFor();

    await toggleViewOnly(product);
    await product.page.evaluate(() => window.workbench.run('restore-originals'));
    await notice(product).getByText('“Hero / market” cannot be changed').waitFor();
  });

  test('a filled layer has buttons that open the window and that restore', async () => {
    await product.select('1:1');
    await product.run('green hills');
    const section = product.page.getByRole('region', { name: 'Plugin' });
    await section.getByRole('button', { name: 'Open in Greybox' }).click();
    await product.window.getByTestId('results').waitFor();
    await section.getByRole('button', { name: 'Restore originals' }).last().click();
    await expect.poll(() => seenOf(product, '1:1')).toEqual(['SOLID', null]);
  });

  test('who has turned to the canvas is told of the end by a notice that leads back', async () => {
    await product.select('1:1');
    await product.window.getByLabel('Prompt').fill('green hills');
    await product.untilRunEnds(async () => {
      await product.window.getByTestId('run').click();
      await product.page.locator('.canvas').focus();
    });
    await notice(product).getByText('Greybox placed 1 picture.').waitFor();
    await product.select('1:2');
    await notice(product).getByRole('button', { name: 'Show' }).click();
    await expect.poll(() => product.selection()).toEqual(['1:1']);
  });

  test('a viewer can look at pictures and settings, and is told why nothing can be placed', async () => {
    await product.select('1:1');
    await product.run('green hills');
    await toggleViewOnly(product);
    await product.restart();
    await product.window.getByText('You can only view this file.').waitFor();
    await product.window.getByRole('radio', { name: 'Variant 1' }).waitFor();
    expect(await product.window.getByTestId('run').isDisabled()).toBe(true);
    await product.window.getByRole('button', { name: 'Settings' }).click();
    await product.window.getByLabel('Language').selectOption('Bahasa Indonesia');
    await product.window.getByRole('tab', { name: 'Isi' }).click();
    await product.window.getByText('File ini hanya bisa dilihat.').waitFor();
    expect(await product.errors()).toEqual([]);
  });
});

test('with a host Fill selection opens and waits: its price has not been seen', async () => {
  const product = await openProduct({ model: 'image-api' });
  try {
    await product.open(document);
    await product.select('1:1');
    await clearLog(product);
    await product.restart('fill-selection');
    await product.window.getByText('1 picture').waitFor();
    expect(await logged(product)).toEqual([]);
    expect(await product.window.getByTestId('status').getAttribute('data-state')).toBe('idle');
  } finally {
    await product.close();
  }
});
