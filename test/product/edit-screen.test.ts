import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pictureAnswer } from '../support/answers.ts';
import { clearLog, logged, scriptAnswers } from '../support/image-api.ts';
import { focused, tabTo } from '../support/keyboard.ts';
import { openProduct, type Product } from '../support/product.ts';

const scene: unknown = JSON.parse(
  await readFile(new URL('../../workbench/scenes/masks.json', import.meta.url), 'utf8'),
);
/** A picture, and an ellipse over it. */
const target = '1:4';
const mask = '1:9';

let product: Product;
beforeAll(async () => {
  product = await openProduct({ model: 'image-api' });
});
afterAll(() => product.close());
beforeEach(async () => {
  await product.startAnew();
  await product.open(scene);
  await clearLog(product);
  await product.select(target, mask);
  await radio('Replace').waitFor();
});

const radio = (name: string) => product.window.getByRole('radio', { name, exact: true });
const open = (name: string) => product.window.getByRole('button', { name }).click();
const preview = () => product.window.getByRole('img', { name: 'What is sent' });
const press = (...keys: string[]) =>
  keys.reduce(
    (before, key) => before.then(() => product.page.keyboard.press(key)),
    Promise.resolve(),
  );
const runLabel = () => product.window.getByTestId('run').textContent();
const checked = () => product.window.locator('input[name=verb]:checked').inputValue();

describe('the verb', () => {
  test('is chosen by arrow keys, and the window speaks of it', async () => {
    await product.window.locator('[role=tab][aria-selected=true]').focus();
    await tabTo(product, 'INPUT');
    expect(await checked()).toBe('replace');
    await press('ArrowRight', 'ArrowRight');
    expect(await checked()).toBe('remove');
    expect(await runLabel()).toBe('Remove');
    await product.window.getByLabel('Prompt (optional)').waitFor();
    await press('ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(await checked()).toBe('expand');
    expect(await runLabel()).toBe('Expand');
    await press('ArrowRight');
    expect(await checked()).toBe('replace');
  });

  test('is one stop for Tab, before the prompt', async () => {
    await radio('Replace').focus();
    await press('Tab');
    expect(await focused(product)).toBe('prompt');
  });

  test('with a prompt of its own: what was to be seen is not what is to be removed', async () => {
    const prompt = product.window.locator('#prompt');
    await prompt.fill('a lantern');
    await radio('Remove').check();
    expect(await prompt.inputValue()).toBe('');
    await radio('Add').check();
    expect(await prompt.inputValue()).toBe('a lantern');
  });

  test('needs no mask to expand, and asks for one otherwise', async () => {
    await product.select(target);
    await product.window.getByRole('tab', { name: 'Edit' }).click();
    const hint = product.window.getByText('Draw a shape over the picture');
    await hint.waitFor();
    await radio('Expand').check();
    await hint.waitFor({ state: 'detached' });
  });
});

describe('the instruction', () => {
  const area = () => product.window.getByRole('textbox', { name: 'Instruction' });

  test('is sent as the designer has changed it, with the prompt in its place', async () => {
    await open('Instruction');
    await area().fill('Paint {prompt} in there, and nothing else.');
    await product.run('a lantern');
    const [request] = await logged(product);
    expect(request?.fields.prompt).toBe('Paint a lantern in there, and nothing else.');
  });

  test('is the verb’s own again when it is put back, or emptied', async () => {
    await open('Instruction');
    const own = await area().inputValue();
    expect(own).toContain('{prompt}');
    await area().fill('Something else.');
    await open('Put back');
    expect(await area().inputValue()).toBe(own);
    await area().fill('');
    await area().blur();
    expect(await area().inputValue()).toBe(own);
    expect(await product.window.getByText('Put back').count()).toBe(0);
  });

  test('says when it is the designer’s own, and belongs to its verb', async () => {
    const summary = product.window.locator('.disclosure-summary').first();
    await open('Instruction');
    await area().fill('Something else.');
    await open('Instruction');
    expect(await summary.textContent()).toBe('Changed · Something else.');
    await radio('Remove').check();
    expect(await summary.textContent()).toMatch(/^Remove what is in the marked part/);
  });
});

describe('the preview', () => {
  /** How many pixels of it are bluer than red: the tint. */
  const tinted = () =>
    preview().evaluate((element) => {
      if (!(element instanceof HTMLCanvasElement)) return 0;
      const { width, height } = element;
      const data = element.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        if ((data[at + 2] ?? 0) > (data[at] ?? 0) + 60) count += 1;
      }
      return count / (width * height);
    });

  test('shows what is sent and tints the mask; more of it where the mask is grown', async () => {
    await open('Mask and window');
    await preview().waitFor();
    await product.window
      .getByText(/\d+\s×\s\d+\spx are sent, \d\s% of the layer is masked\./)
      .waitFor();
    await expect.poll(tinted).toBeGreaterThan(0);
    const before = await tinted();
    await product.window.getByLabel('Grow').fill('60');
    await expect.poll(tinted).toBeGreaterThan(before * 1.2);
    await product.window.getByLabel('Grow').fill('');
    await expect.poll(tinted).toBe(before);
    expect(await product.errors()).toEqual([]);
  });

  test('says in its place why there can be no edit', async () => {
    await open('Mask and window');
    await preview().waitFor();
    // Only the corner of its box touches the picture.
    await product.set(mask, { x: 537, y: 401 });
    await product.select(mask, target);
    await product.window.getByText('The mask covers nothing of “Target”.').waitFor();
    expect(await preview().count()).toBe(0);
    expect(await product.window.getByRole('alert').count()).toBe(0);
  });

  test('gives every length back to what suits the mask', async () => {
    await open('Mask and window');
    const lengths = ['Grow', 'Feather', 'Blend'];
    for (const name of lengths) await product.window.getByLabel(name).fill('7');
    await open('All automatic');
    for (const name of lengths) {
      expect(await product.window.getByLabel(name).inputValue()).toBe('');
    }
  });
});

test('the price of all answers is told before the run, and nothing is sent for it', async () => {
  const price = product.window.locator('.price');
  await expect.poll(() => price.textContent()).toMatch(/^1 picture · about \$0\.0\d/);
  await product.window.locator('#answers').selectOption('4');
  await expect.poll(() => price.textContent()).toMatch(/^4 pictures · about \$0\.[1-9]\d/);
  expect(await logged(product)).toEqual([]);
});

test('three answers are three variants of one layer, each with its proof', async () => {
  const { width, height } = await sentSize();
  const answers = ['#d33', '#3a3', '#33d'].map(async (color) => {
    const disc = `<circle cx="50%" cy="50%" r="30%" fill="${color}"/>`;
    const ground = '<rect width="100%" height="100%" fill="#888"/>';
    const box = `width="${width}" height="${height}"`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${box}>${ground}${disc}</svg>`;
    return pictureAnswer(await sharp(Buffer.from(svg)).png().toBuffer());
  });
  await scriptAnswers(product, ...(await Promise.all(answers)));
  await product.window.locator('#answers').selectOption('3');
  const end = await product.run('a lantern');
  expect(end).toEqual({ state: 'done', sentence: '3 variants placed on “Target”.' });
  const results = product.window.getByTestId('results');
  // With the original.
  await expect.poll(() => results.locator('[role=radio]').count()).toBe(4);
  expect(await results.getByText('1 of').count()).toBe(0);
  for (const name of ['Variant 1', 'Variant 2', 'Variant 3']) {
    await results.getByRole('radio', { name }).click();
    await results.locator('[aria-checked=true]').and(results.getByLabel(name)).waitFor();
    await results.getByText('0 pixels changed outside the mask').waitFor();
  }
  await results.getByRole('radio', { name: 'Original' }).click();
  await results.getByTestId('proof').waitFor({ state: 'detached' });
  expect(await product.errors()).toEqual([]);
});

async function sentSize(): Promise<{ width: number; height: number }> {
  const summary = product.window.locator('.disclosure-summary').last();
  await expect.poll(() => summary.textContent()).toMatch(/px/);
  const [, width, height] = /(\d+)\D+(\d+)\D+px/.exec((await summary.textContent()) ?? '') ?? [];
  return { width: Number(width), height: Number(height) };
}

test('the masks of a result are shown and hidden from its menu', async () => {
  await product.run('a lantern');
  expect(await product.node(mask)).toMatchObject({ visible: false });
  const choose = async (name: string) => {
    await open('More');
    await product.window.getByRole('menuitem', { name }).click();
  };
  await choose('Show masks');
  await expect.poll(async () => (await product.node(mask)).visible).toBe(true);
  await choose('Hide masks');
  await expect.poll(async () => (await product.node(mask)).visible).toBe(false);
});

test('a picture gets room and is expanded into it, with nothing leaving the machine', async () => {
  await product.window.locator('#maker').selectOption('sketch');
  await product.select(target);
  await product.run('green hills');
  await product.window.getByRole('tab', { name: 'Edit' }).click();
  await radio('Expand').check();
  const room = product.window.getByRole('toolbar', { name: 'Make room' });
  await room.getByRole('button', { name: '16:9' }).click();
  await room.waitFor({ state: 'detached' });
  const { width, height } = await product.node(target);
  expect(Number(width) / Number(height)).toBeCloseTo(16 / 9);
  await open('Mask and window');
  await preview().waitFor();
  expect(await product.window.getByLabel(/Invert/).count()).toBe(0);
  expect(await product.run('')).toMatchObject({ state: 'done' });
  await product.window.getByText('0 pixels changed outside the mask').waitFor();
  expect((await product.node(target)).fills).toHaveLength(3);
  expect(await logged(product)).toEqual([]);
  expect(await product.errors()).toEqual([]);
}, 120_000);
