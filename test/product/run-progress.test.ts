import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { box, documentOf } from '../support/documents.ts';
import { clearLog, logged, scriptAnswers } from '../support/image-api.ts';
import { paintsOf, recipeOf, seenOf } from '../support/paints.ts';
import { pluginFrame } from '../support/plugin-frame.ts';
import { openProduct, type Product } from '../support/product.ts';

let product: Product;
beforeAll(async () => {
  product = await openProduct({ model: 'image-api' });
});
afterAll(() => product.close());

const boxes = ['1:1', '1:2', '1:3'];

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

declare global {
  interface Window {
    told: { status: string[]; rows: Record<string, string[]>; parts: number[] };
  }
}

/** Notes from now on what the footer and the layers' rows tell, each text once in a row. */
function noteProgress(): Promise<void> {
  return pluginFrame(product.page).evaluate(() => {
    const told: typeof window.told = { status: [], rows: {}, parts: [] };
    window.told = told;
    const note = <Value>(list: Value[], value: Value) => {
      if (list.at(-1) !== value) list.push(value);
    };
    const look = () => {
      note(told.status, document.querySelector('.status')?.textContent ?? '');
      for (const step of document.querySelectorAll('.layer-step')) {
        const name = step.closest('li')?.textContent?.match(/Rectangle \d/)?.[0] ?? '';
        told.rows[name] ??= [];
        note(told.rows[name], step.textContent ?? '');
      }
      const bar = document.querySelector('[role=progressbar]');
      if (bar?.hasAttribute('aria-valuenow')) {
        note(told.parts, Number(bar.getAttribute('aria-valuenow')));
      }
    };
    const everything = { subtree: true, childList: true, characterData: true, attributes: true };
    new MutationObserver(look).observe(document.body, everything);
  });
}

const told = () => pluginFrame(product.page).evaluate(() => window.told);

/** Presses the run button without waiting for the end. */
async function begin(prompt: string): Promise<void> {
  await product.window.getByLabel('Prompt').fill(prompt);
  await product.window.getByTestId('run').click();
}

/** Resolves when the image API has so many requests. */
async function untilAsked(count: number): Promise<void> {
  await expect.poll(async () => (await logged(product)).length).toBe(count);
}

const looksPending = async (id: string) =>
  (await paintsOf(product, id)).some(({ type }) => type === 'GRADIENT_LINEAR');

const steps = ['Preparing…', 'Sending…', 'Making…', 'Fitting…', 'Placing…'];

describe('what is told of a run', () => {
  test('the steps in order, in the row and in the footer', async () => {
    await scriptAnswers(product, { delayMs: 500 });
    await product.select('1:1');
    await noteProgress();
    await product.run('a lantern');
    const { rows, status, parts } = await told();
    expect(rows).toEqual({ 'Rectangle 1': steps });
    expect(status.filter((text) => text !== '')).toEqual([...steps, 'Filled 1 layer.']);
    // One picture gives no measure.
    expect(parts).toEqual([]);
  });

  test('of several layers: each its own steps, and a bar that only grows', async () => {
    await scriptAnswers(product, { delayMs: 200 }, { delayMs: 500 }, { delayMs: 800 });
    await product.select(...boxes);
    await noteProgress();
    await product.run('a lantern');
    const { rows, status, parts } = await told();
    expect(Object.keys(rows).sort()).toEqual(['Rectangle 1', 'Rectangle 2', 'Rectangle 3']);
    for (const row of Object.values(rows)) expect(row).toEqual(steps);
    expect(parts.length).toBeGreaterThan(5);
    expect(parts).toEqual([...parts].sort((one, other) => one - other));
    expect(parts.at(-1)).toBeGreaterThan(90);
    expect(status).toContain('Making · 1 of 3');
    expect(status).toContain('Making · 2 of 3');
    expect(status.slice(-2)).toEqual(['Placing · 3 of 3', 'Filled 3 layers.']);
  });

  test('the time left, from the second run on, also after the plugin was closed', async () => {
    const left = product.window.getByText(/^about \d+ s left$/);
    await product.select('1:1');
    await scriptAnswers(product, { delayMs: 400 }, { delayMs: 2000 }, { delayMs: 2000 });
    const first = product.run('a lantern');
    await untilAsked(1);
    expect(await product.window.getByRole('progressbar').count()).toBe(1);
    expect(await left.count()).toBe(0);
    await first;
    expect(await left.count()).toBe(0);

    const second = product.run('a lamp');
    await left.waitFor();
    await second;

    const storage = () => product.page.evaluate(() => window.workbench.storage());
    await expect.poll(async () => JSON.stringify(await storage())).toMatch(/medium fill":\d/);
    await product.restart();
    const third = product.run('a candle');
    await left.waitFor();
    await third;
  });
});

test('the window stays usable meanwhile: what is changed is about the next run', async () => {
  await scriptAnswers(product, { delayMs: 2500 });
  await product.select('1:1');
  const first = product.run('a lantern');
  await untilAsked(1);
  await product.select('1:2');
  await product.window.getByRole('tab', { name: 'Edit' }).click();
  await product.window.getByRole('tab', { name: 'Fill' }).click();
  await product.window.getByLabel('Prompt').fill('a lamp');
  await product.window.getByLabel('Style').selectOption('Photo');
  await product.window.getByRole('button', { name: 'Settings' }).click();
  await product.window.getByLabel('Language').waitFor();
  await product.window.getByRole('tab', { name: 'Fill' }).click();
  // All of this happened while it was under way.
  expect(await product.window.getByTestId('stop').count()).toBe(1);
  expect((await first).state).toBe('done');
  expect(await recipeOf(product, '1:1')).toMatchObject({ prompt: 'a lantern', style: 'none' });
  expect(await seenOf(product, '1:2')).toEqual(['SOLID']);
  expect(await product.window.getByLabel('Prompt').inputValue()).toBe('a lamp');

  await product.untilRunEnds(() => product.window.getByTestId('run').click());
  expect(await recipeOf(product, '1:2')).toMatchObject({ prompt: 'a lamp', style: 'photo' });
  expect((await logged(product)).map(({ fields }) => fields.prompt)).toEqual([
    'a lantern',
    expect.stringMatching(/^a lamp\n\nNatural photograph/),
  ]);
});

describe('layers under way look pending', () => {
  const whileAway = async () => {
    await untilAsked(1);
    expect(await seenOf(product, '1:1')).toEqual(['SOLID', 'GRADIENT_LINEAR']);
    expect(await seenOf(product, '1:2')).toEqual(['SOLID']);
  };
  beforeEach(() => product.select('1:1'));

  test('until the picture is placed', async () => {
    await scriptAnswers(product, { delayMs: 2500 });
    const end = product.run('a lantern');
    await whileAway();
    expect((await end).state).toBe('done');
    expect(await seenOf(product, '1:1')).toEqual([null, 'IMAGE']);
  });

  test('until it fails', async () => {
    const before = await product.everything();
    await scriptAnswers(product, { delayMs: 2500, status: 400, message: 'No.' });
    const end = product.run('a lantern');
    await whileAway();
    expect((await end).state).toBe('failed');
    expect(await product.everything()).toEqual(before);
  });

  test('until it fails, while others go on', async () => {
    const refused = { status: 400, message: 'No.' };
    await scriptAnswers(product, refused, { delayMs: 2500 }, { delayMs: 2500 });
    await product.select(...boxes);
    const end = product.run('a lantern');
    await untilAsked(3);
    const pending = async () => (await Promise.all(boxes.map(looksPending))).filter(Boolean).length;
    await expect.poll(pending).toBe(2);
    expect(await product.window.getByTestId('stop').count()).toBe(1);
    expect((await end).state).toBe('failed');
    expect(await pending()).toBe(0);
  });

  test('until it is stopped', async () => {
    const before = await product.everything();
    await scriptAnswers(product, { delayMs: 60_000 });
    const end = product.run('a lantern');
    await whileAway();
    await product.window.getByTestId('stop').click();
    expect((await end).state).toBe('stopped');
    expect(await product.everything()).toEqual(before);
  });

  test('until the plugin is closed', async () => {
    await scriptAnswers(product, { delayMs: 60_000 });
    await begin('a lantern');
    await whileAway();
    await product.page.getByRole('button', { name: 'Close plugin' }).click();
    await expect.poll(() => seenOf(product, '1:1')).toEqual(['SOLID']);
  });
});

test('one undo takes back a run over three layers', async () => {
  const before = await product.everything();
  await product.select(...boxes);
  expect((await product.run('a lantern')).state).toBe('done');
  for (const id of boxes) expect(await seenOf(product, id)).toEqual([null, 'IMAGE']);
  await product.undo();
  expect(await product.everything()).toEqual(before);
});

test('one of three is refused: its row says where, and Try again repeats that one alone', async () => {
  await scriptAnswers(
    product,
    { delayMs: 300 },
    { status: 400, message: 'Not this one.' },
    { delayMs: 300 },
  );
  await product.window.getByLabel('Style').selectOption('Photo');
  await product.select(...boxes);
  expect(await product.run('a lantern')).toEqual({
    state: 'failed',
    sentence: '1 of 3 did not work. Filled 2 layers.',
  });
  const left: string[] = [];
  for (const id of boxes) if ((await paintsOf(product, id)).length === 1) left.push(id);
  expect(left).toHaveLength(1);
  const [refused = ''] = left;
  const { name } = await product.node(refused);
  const failures = product.window.getByRole('region', { name: 'What did not work' });
  expect(await failures.locator('.banner-title').allTextContents()).toEqual([`${name} · Making`]);
  expect(await failures.getByText('The host refused: Not this one.').count()).toBe(1);
  expect(await looksPending(refused)).toBe(false);

  await clearLog(product);
  await product.window.getByLabel('Prompt').fill('something else');
  await product.window.getByLabel('Style').selectOption('None');
  const other = boxes.find((id) => id !== refused) ?? '';
  await product.select(other);
  const again = failures.getByRole('button', { name: 'Try again' });
  expect(await product.untilRunEnds(() => again.click())).toMatchObject({ state: 'done' });
  expect(await recipeOf(product, refused)).toMatchObject({ prompt: 'a lantern', style: 'photo' });
  expect((await logged(product)).map(({ fields }) => fields.prompt)).toEqual([
    expect.stringMatching(/^a lantern\n\nNatural photograph/),
  ]);
  for (const id of boxes) expect(await seenOf(product, id)).toEqual([null, 'IMAGE']);
  expect(await failures.count()).toBe(0);
});
