import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { box, documentOf } from '../support/documents.ts';
import { openProduct, type Product } from '../support/product.ts';

let product: Product;
beforeAll(async () => {
  product = await openProduct({ model: 'image-api' });
});
afterAll(() => product.close());

const photo = { type: 'IMAGE', scaleMode: 'FILL', imageRef: 'a'.repeat(40), blendMode: 'NORMAL' };

const scene = documentOf(
  box('1:1', 'Hero', 0, 0, 400, 300),
  { ...box('1:2', 'Photo', 500, 0, 400, 300), fills: [photo] },
  { ...box('1:3', 'Blob', 560, 60, 80, 80), type: 'ELLIPSE' },
  { ...box('1:4', 'Shirt', 1000, 0, 300, 300), fills: [photo] },
  { ...box('1:5', 'Strip', 0, 400, 1000, 100), fills: [photo] },
  { ...box('1:6', 'Middle', 300, 300, 400, 300), type: 'ELLIPSE' },
);
beforeEach(async () => {
  await product.open(scene);
  await fetch(`${product.api}/__log`, { method: 'DELETE' });
});

type Logged = {
  path: string;
  cancelled: boolean;
  files: { field: string; width: number; height: number }[];
};

async function log(): Promise<Logged[]> {
  const response = await fetch(`${product.api}/__log`);
  return (await response.json()) as Logged[];
}

async function delayNext(delayMs: number): Promise<void> {
  const body = JSON.stringify([{ delayMs }]);
  const headers = { 'content-type': 'application/json' };
  await fetch(`${product.api}/__next`, { method: 'POST', headers, body });
}

test('Stop ends the run at once, leaves the layer alone and says what may be billed', async () => {
  await delayNext(20_000);
  await product.select('1:1');
  const before = await product.everything();
  const ended = product.run('a lantern');
  await expect.poll(async () => (await log()).length).toBe(1);
  await product.window.getByTestId('stop').click();
  expect(await ended).toEqual({
    state: 'stopped',
    sentence: expect.stringMatching(/^Stopped\. Pictures that .* had begun may still be billed\.$/),
  });
  await expect.poll(async () => (await log())[0]?.cancelled).toBe(true);
  expect(await product.everything()).toEqual(before);
});

test('a role can be switched: a mask becomes a target, and the run a fill of both', async () => {
  await product.select('1:2', '1:3');
  await product.window.getByLabel('Role of Blob').selectOption('Target');
  expect(await product.window.getByTestId('run').textContent()).toBe('Fill');
  expect(await product.run('a lantern')).toEqual({ state: 'done', sentence: 'Filled 2 layers.' });
});

test('a second picture goes along as a reference', async () => {
  await product.select('1:2', '1:3', '1:4');
  expect(await product.run('the shirt')).toMatchObject({ state: 'done' });
  const [request] = await log();
  expect(request?.files.map(({ field }) => field)).toEqual(['image[]', 'image[]', 'mask']);
  expect(request?.files[1]).toMatchObject({ width: 1024, height: 1024 });
});

test('a mask over the middle of a strip beyond 3:1 does not count as covering all of it', async () => {
  await product.select('1:5', '1:6');
  expect(await product.run('a lantern')).toEqual({
    state: 'done',
    sentence: 'Edited “Strip” inside its mask.',
  });
});

test('a layer that changed behind the window is looked at again before anything is sent', async () => {
  await product.select('1:2', '1:3');
  await product.window.getByRole('tab', { name: 'Edit', selected: true }).waitFor();
  await product.set('1:3', { x: 2000 });
  expect(await product.run('a lantern')).toEqual({
    state: 'failed',
    sentence: 'The layers changed since you selected them. Check the list, then run again.',
  });
  expect(await log()).toEqual([]);
});

test('a see-through layer is edited at full strength and stays see-through', async () => {
  await product.set('1:2', { opacity: 0.5 });
  await product.select('1:2', '1:3');
  expect(await product.run('a lantern')).toMatchObject({ state: 'done' });
  expect(await product.node('1:2')).toMatchObject({ opacity: 0.5 });
  const [request] = await log();
  expect(request?.files[0]?.field).toBe('image[]');
});

test('Ctrl and Enter run from the prompt', async () => {
  await product.select('1:1');
  const prompt = product.window.getByLabel('Prompt');
  await prompt.fill('a lantern');
  await prompt.press('Control+Enter');
  await product.window.locator('[data-testid=status][data-state=done]').waitFor();
  expect((await product.node('1:1')).fills).toHaveLength(2);
});
