import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { box, documentOf } from '../support/documents.ts';
import { clearLog, logged, scriptAnswers } from '../support/image-api.ts';
import { seenOf } from '../support/paints.ts';
import { openProduct, type Product } from '../support/product.ts';

let product: Product;
beforeAll(async () => {
  product = await openProduct({ model: 'image-api' });
});
afterAll(() => product.close());

beforeEach(async () => {
  await product.startAnew();
  await product.open(
    documentOf(
      box('1:1', 'Rectangle 1', 0, 0, 400, 300),
      box('1:2', 'Rectangle 2', 500, 0, 300, 300),
      box('1:3', 'Rectangle 3', 900, 0, 300, 400),
    ),
  );
  await clearLog(product);
});

const prompt = () => product.window.getByLabel('Prompt');
const button = (name: string) => product.window.getByRole('button', { name, exact: true });
const openTab = (name: string) => product.window.getByRole('tab', { name }).click();
const closed = () => product.page.locator('iframe').waitFor({ state: 'detached' });

/** Closes the window by Escape, which keeps first what is to be kept, and opens it again. */
async function closeAndOpen(): Promise<void> {
  await button('Settings').focus();
  await product.page.keyboard.press('Escape');
  await closed();
  await product.restart();
}

/** What the plugin has kept under `key`. */
async function kept(key: string): Promise<unknown> {
  const storage = await product.page.evaluate(() => window.workbench.storage());
  return storage[key];
}

test('unsent prompts of both jobs and the style survive closing', async () => {
  await prompt().fill('a lamp');
  await openTab('Edit');
  await prompt().fill('a red lamp');
  await product.window.getByLabel('Style').selectOption('Watercolour');
  await closeAndOpen();
  expect(await prompt().inputValue()).toBe('a lamp');
  expect(await product.window.getByLabel('Style').inputValue()).toBe('watercolour');
  await openTab('Edit');
  expect(await prompt().inputValue()).toBe('a red lamp');
});

test('they survive the cross of the window too', async () => {
  await prompt().fill('a lamp');
  const cross = product.page.getByRole('button', { name: 'Close plugin' });
  await cross.hover();
  await product.page.mouse.down();
  await expect.poll(() => kept('window')).toMatchObject({ prompts: { fill: 'a lamp' } });
  await product.page.mouse.up();
  await closed();
  await product.restart();
  expect(await prompt().inputValue()).toBe('a lamp');
});

test('the size survives closing', async () => {
  const sizeNow = async () => {
    const { width, height } = (await product.page.locator('iframe').boundingBox()) ?? {};
    return { width, height };
  };
  const { width = 0, height = 0 } = await sizeNow();
  await product.window.getByLabel('Resize the window').focus();
  await product.page.keyboard.press('ArrowRight');
  await product.page.keyboard.press('ArrowRight');
  await product.page.keyboard.press('ArrowUp');
  const wanted = { width: width + 32, height: height - 16 };
  await expect.poll(sizeNow).toEqual(wanted);
  await closeAndOpen();
  expect(await sizeNow()).toEqual(wanted);
});

test('a sent prompt is no longer unsent, and is offered as a completion', async () => {
  await product.select('1:1');
  await product.run('a lantern in the rain');
  await product.select();
  await closeAndOpen();
  expect(await prompt().inputValue()).toBe('');
  await prompt().pressSequentially('a l');
  await product.window.getByRole('option', { name: 'a lantern in the rain' }).click();
  expect(await prompt().inputValue()).toBe('a lantern in the rain');
});

test('language and model survive closing', async () => {
  await button('Settings').click();
  await product.window.getByLabel('Make pictures with').selectOption('Sketch (offline, free)');
  await product.window.getByLabel('Language').selectOption('Bahasa Indonesia');
  await expect.poll(() => kept('settings')).toMatchObject({ language: 'id', maker: 'sketch' });
  await product.restart();
  await product.window.getByRole('tab', { name: 'Isi' }).waitFor();
  expect(await product.window.locator('#maker').inputValue()).toBe('sketch');
});

test('closed in the middle of a run: the next start names how many layers went without', async () => {
  const hang = { delayMs: 60_000 };
  await scriptAnswers(product, hang, hang);
  await product.select('1:1', '1:3');
  await prompt().fill('a lantern');
  await product.window.getByTestId('run').click();
  await expect.poll(async () => (await logged(product)).length).toBe(2);
  await product.select();
  await product.page.getByRole('button', { name: 'Close plugin' }).click();
  await closed();
  await product.restart();
  const sentence =
    'Greybox was closed during a run: 0 pictures placed, 2 missing, 2 of those may have been billed.';
  await product.window.getByText(sentence).waitFor();
  expect(await prompt().inputValue()).toBe('a lantern');
  await button('Select them').click();
  await expect.poll(() => product.selection()).toEqual(['1:1', '1:3']);

  // It is told until the designer has heard it.
  await button('Dismiss').click();
  await product.window.getByText(sentence).waitFor({ state: 'detached' });
  await product.restart();
  expect(await product.window.getByText(sentence).count()).toBe(0);
  for (const id of ['1:1', '1:3']) expect(await seenOf(product, id)).toEqual(['SOLID']);
});

describe('a picture that was not placed', () => {
  const answer = (picture: Buffer) => ({
    status: 200,
    body: { created: 1, data: [{ b64_json: picture.toString('base64') }] },
  });
  const tray = () => product.window.getByTestId('tray');

  test('survives closing, and can be placed afterwards', async () => {
    const grey = sharp({ create: { width: 1184, height: 880, channels: 3, background: '#888' } });
    await scriptAnswers(product, answer(await grey.webp().toBuffer()));
    await product.select('1:1');
    expect((await product.run('a lantern')).sentence).toMatch(/is a WebP/);
    await expect.poll(() => kept('tray')).toHaveLength(1);
    await closeAndOpen();
    await tray().getByText('Rectangle 1 · Fitting').waitFor();
    await tray()
      .getByText(/is a WebP, which Figma does not take/)
      .waitFor();
    await button('Place anyway').click();
    await tray().waitFor({ state: 'detached' });
    expect(await seenOf(product, '1:1')).toEqual([null, 'IMAGE']);
    await expect.poll(() => kept('tray')).toEqual([]);
    await closeAndOpen();
    expect(await tray().count()).toBe(0);
  });

  test('that Figma has no room for is told of, and closing asks first', async () => {
    // Noise cannot be packed: seven megabytes.
    const raw = { width: 1520, height: 1520, channels: 3 as const };
    const noise = sharp(randomBytes(raw.width * raw.height * 3), { raw });
    await scriptAnswers(product, answer(await noise.png().toBuffer()));
    await product.select('1:1');
    expect((await product.run('a lantern')).sentence).toMatch(/the host sent 1520 × 1520/);
    const alert = product.window.getByRole('alert');
    await alert.getByText(/^Figma has no room left to keep this on your computer/).waitFor();

    const question = product.window.getByRole('dialog', { name: '1 picture not placed yet' });
    await button('Settings').focus();
    await product.page.keyboard.press('Escape');
    await question.waitFor();
    await product.page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(await tray().count()).toBe(1);

    await product.page.keyboard.press('Escape');
    await question.getByRole('button', { name: 'Close anyway' }).click();
    await closed();
    await product.restart();
    expect(await tray().count()).toBe(0);
  });
});
