import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { box, documentOf } from '../support/documents.ts';
import { clearLog, logged, scriptAnswers } from '../support/image-api.ts';
import { seenOf } from '../support/paints.ts';
import { openProduct, type Product } from '../support/product.ts';

const scene = documentOf(
  box('1:1', 'Hero / market', 0, 0, 640, 360),
  box('1:2', 'Avatar', 700, 200, 120, 120),
);

let product: Product;

const button = (name: string) => product.window.getByRole('button', { name, exact: true });
const panel = () => product.page.locator('section.plugin-panel');
const toasts = () => product.page.locator('.toasts');
const closed = () => product.page.locator('iframe').waitFor({ state: 'detached' });

/** Runs a command as a menu does, without waiting for the plugin's window. */
const command = (name: string) =>
  product.page.evaluate((asked) => window.workbench.run(asked), name);

describe('with the sketch model', () => {
  beforeAll(async () => {
    product = await openProduct({ model: 'sketch' });
  });
  afterAll(() => product.close());
  beforeEach(async () => {
    await product.startAnew();
    await product.open(scene);
  });

  async function fillBoth(): Promise<void> {
    await product.select('1:1', '1:2');
    await product.run('green hills');
  }

  test('Open shows the window and does nothing', async () => {
    await product.select('1:1');
    const before = await product.everything();
    await product.restart('open');
    expect(await panel().isVisible()).toBe(true);
    expect(await product.window.getByTestId('status').getAttribute('data-state')).toBe('idle');
    expect(await product.everything()).toEqual(before);
  });

  test('Fill selection fills at once', async () => {
    await product.select('1:1');
    await command('fill-selection');
    await product.window.locator('[data-testid=status][data-state=done]').waitFor();
    expect(await seenOf(product, '1:1')).toEqual([null, 'IMAGE']);
    expect(await seenOf(product, '1:2')).toEqual(['SOLID']);
  });

  test('Restore originals needs no window; Undo in its notice brings the pictures back', async () => {
    await fillBoth();
    const filled = await product.everything();
    const fills = filled.map((layer) => layer.fills);
    await command('restore-originals');
    await toasts().getByText('Restored 2 originals.').waitFor();
    expect(await panel().isVisible()).toBe(false);
    for (const id of ['1:1', '1:2']) expect(await seenOf(product, id)).toEqual(['SOLID', null]);
    await toasts().getByRole('button', { name: 'Undo' }).click();
    await closed();
    for (const id of ['1:1', '1:2']) expect(await seenOf(product, id)).toEqual([null, 'IMAGE']);
    expect((await product.everything()).map((layer) => layer.fills)).toEqual(fills);
    // Bringing them back was a step of its own, and restoring them another.
    await product.undo();
    expect(await seenOf(product, '1:1')).toEqual(['SOLID', null]);
    await product.undo();
    expect(await product.everything()).toEqual(filled);
    expect(await product.errors()).toEqual([]);
  });

  test.each([
    ['nothing is selected', []],
    ['what is selected was never filled', ['1:2']],
  ])('Restore originals says so when %s', async (_name, ids) => {
    await product.select('1:1');
    await product.run('green hills');
    await product.select(...ids);
    const before = await product.everything();
    await command('restore-originals');
    await toasts()
      .getByText(/^Nothing to restore: /)
      .waitFor();
    expect(await toasts().getByRole('button', { name: 'Undo' }).count()).toBe(0);
    expect(await product.everything()).toEqual(before);
    await toasts().getByRole('button', { name: 'Dismiss' }).click();
    await closed();
  });

  test("Restore originals says so in a viewer's file", async () => {
    await fillBoth();
    const before = await product.everything();
    await product.page.getByRole('button', { name: 'View only' }).click();
    await command('restore-originals');
    await toasts().locator('[data-error=true]').waitFor();
    expect(await toasts().textContent()).toContain(
      '“Hero / market” cannot be changed: you can only view this file.',
    );
    expect(await product.everything()).toEqual(before);
  });

  test('the buttons that a filled layer bears run', async () => {
    await product.select('1:1');
    await product.run('green hills');
    const press = (name: string) =>
      product.page.locator('.relaunch').getByRole('button', { name }).click();
    await product.page.evaluate(() => window.workbench.close());
    await press('Open in Greybox');
    await product.window.getByTestId('results').waitFor();
    expect(await product.window.getByLabel('Prompt').inputValue()).toBe('green hills');
    await press('Restore originals');
    await toasts().getByText('Restored 1 original.').waitFor();
    expect(await seenOf(product, '1:1')).toEqual(['SOLID', null]);
    // There is nothing left to restore.
    const names = product.page.locator('.relaunch').getByRole('button');
    expect(await names.allTextContents()).toEqual(['Open in Greybox']);
  });

  test("in a viewer's file everything can be looked at and nothing placed", async () => {
    await fillBoth();
    const before = await product.everything();
    await product.page.getByRole('button', { name: 'View only' }).click();
    await product.select('1:1');
    await product.restart();
    await product.window.getByText(/^You can only view this file\./).waitFor();
    expect(await product.window.getByTestId('run').isDisabled()).toBe(true);

    await product.window.locator('.compare-stage canvas').waitFor();
    await button('Actual pixels').click();
    expect(await button('Actual pixels').getAttribute('aria-pressed')).toBe('true');
    const original = product.window.getByRole('radio', { name: 'Original' });
    expect(await original.getAttribute('aria-disabled')).toBe('true');
    // A person's click does not wait for a button to work.
    await original.click({ force: true });
    await product.window.getByRole('tab', { name: 'Edit' }).click();
    expect(await product.window.getByTestId('run').isDisabled()).toBe(true);
    await button('Settings').click();
    await product.window.getByLabel('Language').selectOption('Bahasa Indonesia');
    await product.window.getByRole('tab', { name: 'Isi' }).click();
    await product.window.getByText(/^File ini hanya bisa dilihat\./).waitFor();
    expect(await product.everything()).toEqual(before);
    expect(await product.errors()).toEqual([]);
  });
});

describe('with an image API', () => {
  beforeAll(async () => {
    product = await openProduct({ model: 'image-api' });
  });
  afterAll(() => product.close());
  beforeEach(async () => {
    await product.startAnew();
    await product.open(scene);
    await clearLog(product);
  });

  test('Fill selection opens, and sends nothing before its price was seen', async () => {
    await product.select('1:1');
    const before = await product.everything();
    await product.restart('fill-selection');
    await product.window.getByText('1 picture · Made on this computer').waitFor();
    expect(await product.window.getByTestId('status').getAttribute('data-ended-runs')).toBe('0');
    // The picture that is asked for now is the first.
    await product.run('a lantern');
    expect(await logged(product)).toHaveLength(1);
    await product.undo();
    expect(await product.everything()).toEqual(before);
  });

  test('a designer on the canvas is told of the end, and shown the layers', async () => {
    await scriptAnswers(product, { delayMs: 2500 }, { delayMs: 2500 });
    await product.select('1:1', '1:2');
    const end = product.run('a lantern');
    await expect.poll(async () => (await logged(product)).length).toBe(2);
    await product.page.locator('.canvas').focus();
    await product.select();
    expect((await end).state).toBe('done');
    await toasts().getByText('Greybox placed 2 pictures.').waitFor();
    await toasts().getByRole('button', { name: 'Show' }).click();
    await expect.poll(() => product.selection()).toEqual(['1:1', '1:2']);
    expect(await panel().isVisible()).toBe(true);
  });

  test('a designer in the window sees the end there', async () => {
    await product.select('1:1');
    const told = () => product.page.evaluate(() => window.workbench.notices());
    const before = (await told()).length;
    expect((await product.run('a lantern')).state).toBe('done');
    // A notice would have been asked for before the pictures were read again.
    await product.window.locator('.compare-stage canvas').first().waitFor();
    await product.restart();
    expect(await told()).toHaveLength(before);
  });
});
