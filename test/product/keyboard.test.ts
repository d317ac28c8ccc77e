import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { webpAnswer } from '../support/answers.ts';
import { countRequests, scriptAnswers } from '../support/image-api.ts';
import { focused, tabTo } from '../support/keyboard.ts';
import { openProduct, type Product } from '../support/product.ts';
import { showState } from '../support/window-states.ts';

let product: Product;
beforeAll(async () => {
  product = await openProduct({ model: 'image-api' });
});
afterAll(() => product.close());
beforeEach(async () => {
  await product.startAnew();
  await showState(product, 'Fill, empty');
});

const press = async (...keys: string[]) => {
  for (const key of keys) await product.page.keyboard.press(key);
};
const find = (selector: string) => product.window.locator(selector);
const ended = (state: string) => find(`[data-testid=status][data-state=${state}]`).waitFor();
/** Keys go into the window from now on. */
const begin = () => find('[role=tab][aria-selected=true]').focus();

const never = { delayMs: 300_000 };
const refused = { status: 400, message: 'Not this one.' };

async function fillTwice(): Promise<void> {
  await product.select('1:1');
  await product.run('a market in the morning');
  await product.run('a market at night');
  await expect.poll(() => find('[role=radio]').count()).toBe(3);
}

async function keepOne(): Promise<void> {
  await scriptAnswers(product, await webpAnswer());
  await product.select('1:2');
  await product.run('a lantern');
  await find('[data-testid=tray]').waitFor();
}

/** Begins a run that does not end, from where the focus is. */
async function beginRun(...keys: string[]): Promise<void> {
  const before = await countRequests(product);
  await scriptAnswers(product, never);
  await press(...keys);
  await expect.poll(() => countRequests(product)).toBe(before + 1);
}

describe('the whole job', () => {
  test('is done from the prompt', async () => {
    await product.select('1:1');
    await begin();
    await tabTo(product, 'prompt');
    await product.page.keyboard.type('a lantern');
    await press('Control+Enter');
    await ended('done');
    expect((await product.node('1:1')).fills).toHaveLength(2);
    expect(await focused(product)).toBe('prompt');
  });

  test('Escape stops the run, then leaves the text, then closes the window', async () => {
    await product.select('1:1');
    await begin();
    await tabTo(product, 'prompt');
    await product.page.keyboard.type('a lantern');
    await beginRun('Control+Enter');
    await press('Escape');
    await ended('stopped');
    expect(await focused(product)).toBe('prompt');
    await press('Escape');
    await expect.poll(() => focused(product)).not.toBe('prompt');
    expect(await product.page.locator('iframe').count()).toBe(1);
    await press('Escape');
    await product.page.locator('iframe').waitFor({ state: 'detached' });
    expect(await product.errors()).toEqual([]);
  });

  test('Ctrl and Z undo in Figma, and the results follow', async () => {
    await fillTwice();
    await begin();
    await press('Control+z');
    await expect.poll(() => find('[role=radio]').count()).toBe(2);
    expect((await product.node('1:1')).fills).toHaveLength(2);
    await press('Control+z');
    await find('[data-testid=results]').waitFor({ state: 'detached' });
    expect((await product.node('1:1')).fills).toHaveLength(1);
    expect(await focused(product)).toBe('tab-fill');
  });

  test('Ctrl and Z in a text take back the text alone', async () => {
    await product.select('1:1');
    await product.run('a lantern');
    const fills = (await product.node('1:1')).fills;
    const depth = await product.page.evaluate(() => window.workbench.undoDepth());
    await find('#prompt').focus();
    await press('End');
    await product.page.keyboard.type('s');
    await expect.poll(() => find('#prompt').inputValue()).toBe('a lanterns');
    await press('Control+z');
    await expect.poll(() => find('#prompt').inputValue()).toBe('a lantern');
    expect(await product.page.evaluate(() => window.workbench.undoDepth())).toBe(depth);
    expect((await product.node('1:1')).fills).toEqual(fills);
  });
});

test('Tab goes from top to bottom', async () => {
  await scriptAnswers(product, await webpAnswer(), refused);
  await product.select('1:1', '1:2', '1:6');
  await find('[role=toolbar]').waitFor();
  await product.run('a lantern');
  await find('[data-testid=results]').waitFor();
  await begin();
  const order = await tabTo(product, 'Resize the window');
  expect(order.map((name) => name.replace(/^.*: (?=select)|(?<=Role of ).*/, ''))).toEqual([
    ...['tab-fill', 'Pictures by Greybox', 'Settings'],
    ...[
      'select in Figma',
      'Role of ',
      'select in Figma',
      'Role of ',
      'select in Figma',
      'Role of ',
    ],
    ...['prompt', 'Hero market', 'style', 'quality', 'maker'],
    'Try again',
    ...['Place anyway', 'Place on a new layer', 'Discard'],
    ...['Run again', 'Change its wording', 'More'],
    ...['Before and after', 'Hold to see before', 'Actual pixels', 'Variant 1'],
    ...['Fill', 'Resize the window'],
  ]);
});

describe('arrows', () => {
  test('move among the tabs and open them', async () => {
    await begin();
    await press('ArrowRight');
    expect(await focused(product)).toBe('tab-edit');
    await find('#tab-edit[aria-selected=true]').waitFor();
    await press('ArrowRight');
    expect(await focused(product)).toBe('tab-wireframe');
    await find('#tab-wireframe[aria-selected=true]').waitFor();
    await press('ArrowRight');
    expect(await focused(product)).toBe('tab-fill');
    await find('#tab-fill[aria-selected=true]').waitFor();
  });

  test('move among the chips; Enter takes one into the prompt', async () => {
    await product.select('1:1');
    await find('[role=toolbar]').waitFor();
    const chips = await find('.chip').allTextContents();
    expect(chips.length).toBeGreaterThan(1);
    await find('.chip').first().focus();
    await press('ArrowRight');
    expect(await focused(product)).toBe(chips[1]);
    await press('ArrowLeft', 'ArrowLeft');
    expect(await focused(product)).toBe(chips.at(-1));
    await press('Enter');
    await expect.poll(() => find('#prompt').inputValue()).toBe(chips.at(-1));
    expect(await focused(product)).toBe('prompt');
  });

  test('move among the variants without showing them; Space does', async () => {
    await fillTwice();
    await find('[role=radio][aria-checked=true]').focus();
    expect(await focused(product)).toBe('Variant 2');
    const fills = (await product.node('1:1')).fills;
    await press('ArrowLeft');
    expect(await focused(product)).toBe('Variant 1');
    expect(await find('[aria-checked=true]').getAttribute('aria-label')).toBe('Variant 2');
    expect((await product.node('1:1')).fills).toEqual(fills);
    await press('Space');
    await find('[aria-label="Variant 1"][aria-checked=true]').waitFor();
    expect((await product.node('1:1')).fills).not.toEqual(fills);
    expect(await focused(product)).toBe('Variant 1');
  });

  test('move in the menu, which Escape and Tab close', async () => {
    await fillTwice();
    for (const key of ['Escape', 'Tab']) {
      await find('[aria-haspopup=menu]').focus();
      await press('Enter');
      await expect.poll(() => focused(product)).toBe('Place on a new layer');
      await press('ArrowDown');
      expect(await focused(product)).toBe('Place on the selection');
      await press('ArrowUp', 'ArrowUp');
      expect(await focused(product)).toBe('Discard');
      await press(key);
      await find('[role=menu]').waitFor({ state: 'detached' });
      expect(await focused(product)).toBe('More');
    }
  });
});

describe('the focus is not lost', () => {
  /** For what goes away together with what had the focus. */
  const onPanel = () => expect.poll(() => focused(product)).toBe('panel');

  test('when a run begins, is stopped and ends', async () => {
    await product.select('1:1');
    await find('[data-testid=run]').focus();
    await beginRun('Enter');
    expect(await focused(product)).toBe('Stop');
    await press('Enter');
    await ended('stopped');
    expect(await focused(product)).toBe('Fill');
    await press('Enter');
    await ended('done');
    expect(await focused(product)).toBe('Fill');
  });

  test('when the shown picture is run again', async () => {
    await product.select('1:1');
    await product.run('a lantern');
    await find('[aria-label="Run again"]').focus();
    await press('Enter');
    await find('[data-testid=status][data-ended-runs="2"]').waitFor({ state: 'attached' });
    expect(await focused(product)).toBe('Run again');
  });

  test('when a variant is discarded, and when it was the last', async () => {
    await fillTwice();
    for (const left of [2, 0]) {
      await find('[aria-haspopup=menu]').focus();
      await press('Enter');
      await expect.poll(() => focused(product)).toBe('Place on a new layer');
      await press('End', 'Enter');
      await expect.poll(() => find('[role=radio]').count()).toBe(left);
      if (left === 0) break;
      expect(await focused(product)).toBe('More');
      await find('[role=radio]').last().focus();
      await press('Space');
      await find('[aria-label="Variant 1"][aria-checked=true]').waitFor();
    }
    await onPanel();
  });

  test('when an undo takes the results away', async () => {
    await product.select('1:1');
    await product.run('a lantern');
    await find('[aria-label="Run again"]').focus();
    await press('Control+z');
    await find('[data-testid=results]').waitFor({ state: 'detached' });
    await onPanel();
  });

  test.each(['Place anyway', 'Place on a new layer', 'Discard'])(
    'when a kept picture goes: %s',
    async (name) => {
      await keepOne();
      await find('[data-testid=tray]').getByRole('button', { name, exact: true }).focus();
      await press('Enter');
      await find('[data-testid=tray]').waitFor({ state: 'detached' });
      await onPanel();
    },
  );

  test('when what failed is tried again', async () => {
    await scriptAnswers(product, refused, refused);
    await product.select('1:2', '1:6');
    await product.run('a lantern');
    await product.window.getByRole('button', { name: 'Try again' }).focus();
    await press('Enter');
    await ended('done');
    await onPanel();
  });

  test.each(['Enter', 'Escape'])('when the question is answered with %s', async (key) => {
    await showState(product, 'the question before it closes');
    expect(await focused(product)).toBe('Keep open');
    await press(key);
    await find('dialog').waitFor({ state: 'detached' });
    expect(await focused(product)).toBe('tab-fill');
  });

  test.each(['Dismiss', 'Go on'])('when a warning goes: %s', async (name) => {
    await showState(product, 'interrupted');
    await product.window.getByRole('button', { name }).focus();
    await press('Enter');
    await find('.banner').waitFor({ state: 'detached' });
    await onPanel();
  });

  test('when trouble is dismissed, in the settings too', async () => {
    await showState(product, 'trouble');
    await find('[aria-label=Settings]').focus();
    await press('Enter');
    await find('#language').waitFor();
    await find('[role=alert] [aria-label=Dismiss]').focus();
    await press('Enter');
    await find('[role=alert]').waitFor({ state: 'detached' });
    await onPanel();
    await press('Tab');
    expect(await focused(product)).toBe('maker');
  });
});
