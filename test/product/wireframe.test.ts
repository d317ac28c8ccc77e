import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clearLog, countRequests, logged, scriptAnswers } from '../support/image-api.ts';
import { focused } from '../support/keyboard.ts';
import { seenOf } from '../support/paints.ts';
import { openProduct, type Product } from '../support/product.ts';
import { openAudit, openWireframe } from '../support/window-states.ts';
import { wireframe } from '../support/wireframe.ts';

let product: Product;
beforeAll(async () => {
  product = await openProduct({ model: 'image-api' });
});
afterAll(() => product.close());
beforeEach(async () => {
  await product.startAnew();
  await product.open(wireframe);
  await clearLog(product);
  await openWireframe(product);
  await find('.slot-row').first().waitFor();
});

const find = (selector: string) => product.window.locator(selector);
const button = (name: string | RegExp) => product.window.getByRole('button', { name, exact: true });
/** Of the list that is shown, the row of a layer. */
const row = (name: string) => find('.slot-row').filter({ hasText: name });
const cards = ['1:10', '1:11', '2:10', '2:11'];

/** Presses the run button as it stands there, and waits for the end. */
const runNow = () => product.untilRunEnds(() => product.window.getByTestId('run').click());
const draftsNote = () => find('.radio-card-note').first().textContent();
const sentPrompts = async () => (await logged(product)).map(({ fields }) => String(fields.prompt));

async function choose(row_: ReturnType<typeof row>, item: string): Promise<void> {
  await row_.getByRole('button', { name: /^More for/ }).click();
  await product.window.getByRole('menuitem', { name: item }).click();
}

async function filter(state: string): Promise<void> {
  await product.window.getByLabel('Show', { exact: true }).selectOption(state);
}

test('what was found is listed with words of its own, and equal words share a request', async () => {
  await product.window.getByText('8 placeholders on 3 screens').waitFor();
  expect(await product.window.getByLabel('What Hero image shows').inputValue()).toContain(
    'Fresh fruit from Pasar Santa',
  );
  // Two cards of each screen share with those of the other.
  await product.window.getByText('6 requests for 8 layers. Sharing saves 2 requests.').waitFor();
  expect(await draftsNote()).toMatch(/^6 pictures, about \$0\.\d\d/);
});

test('what is changed in a row is what is asked for', async () => {
  await filter('Empty');
  const hero = row('Hero image');
  await product.window.getByLabel('What Hero image shows').fill('A quiet harbour');
  await hero.getByLabel('Role of Hero image').selectOption('Map');
  await product.window.getByLabel('Include Avatar image').uncheck();
  expect(await runNow()).toMatchObject({ state: 'done', sentence: 'Drafted 7 layers.' });
  const harbour = (await sentPrompts()).filter((prompt) => prompt.includes('A quiet harbour'));
  expect(harbour).toEqual([expect.stringContaining('Street map')]);
  expect(await seenOf(product, '2:1')).not.toContain('IMAGE');
});

test('a row with all like it is left out and taken in again', async () => {
  await choose(row('Card').first(), 'Leave out all like this');
  await product.window.getByText('4 requests for 4 layers.').waitFor();
  expect(await runNow()).toMatchObject({ sentence: 'Drafted 4 layers.' });
  for (const id of cards) expect(await seenOf(product, id)).not.toContain('IMAGE');
  await filter('Left out');
  expect(await find('.slot-row').count()).toBe(4);
  await choose(row('Card').first(), 'Include all like this');
  await product.window.getByText('No placeholder is like that.').waitFor();
});

test.each([
  ['Same picture', 5],
  ['All different', 8],
  ['Take turns', 7],
])('%s: the instances of a component take %i requests with the others', async (rule, requests) => {
  await product.window.getByLabel('Pictures for Card').selectOption(rule);
  await expect.poll(draftsNote).toMatch(new RegExp(`^${requests} pictures`));
  await runNow();
  expect(await countRequests(product)).toBe(requests);
});

test('pictures in turn are as many as the number says', async () => {
  await product.window.getByLabel('Pictures for Card').selectOption('Take turns');
  await product.window.getByLabel('Pictures in turn').fill('2');
  await expect.poll(draftsNote).toMatch(/^6 pictures/);
});

test('of the drafts those that are approved become finals, made from their drafts', async () => {
  await product.window.getByLabel('Include all that are shown').uncheck();
  await product.window.getByLabel('Include Hero image').check();
  await product.window.getByLabel('Include Avatar image').check();
  await runNow();
  await clearLog(product);
  await find('.radio-card').nth(1).click();
  await product.window.getByText('Approve drafts to make finals of them.').waitFor();
  expect(await product.window.getByTestId('run').isDisabled()).toBe(true);
  await button('Approve Hero image').click();
  await expect
    .poll(() => find('.radio-card-note').nth(1).textContent())
    .toMatch(/^1 approved, about \$/);
  expect(await runNow()).toEqual({ state: 'done', sentence: 'Finished 1 layer.' });
  expect(await logged(product)).toMatchObject([
    { path: '/v1/images/edits', fields: { quality: 'medium' } },
  ]);
  await filter('Finals');
  await row('Hero image').waitFor();
  await filter('Drafts');
  await row('Avatar image').waitFor();
});

test('a picture is taken away and made anew from its row', async () => {
  await product.window.getByLabel('Include all that are shown').uncheck();
  await product.window.getByLabel('Include Hero image').check();
  await runNow();
  const fills = async () => JSON.stringify((await product.node('1:1')).fills);
  const first = await fills();
  const hero = row('Hero image');
  // The image API makes the same picture of the same words.
  await product.window.getByLabel('What Hero image shows').fill('A quiet harbour');
  await product.untilRunEnds(() => hero.getByRole('button', { name: 'Another draft' }).click());
  expect(await fills()).not.toBe(first);
  expect(await countRequests(product)).toBe(2);
  for (const state of ['Draft', 'Empty']) {
    await hero.getByRole('button', { name: 'Take the picture away' }).click();
    await hero.locator('.badge', { hasText: state }).waitFor();
  }
});

test('the art direction goes along with each request, and is seen before', async () => {
  await button(/Art direction/).click();
  await product.window.getByLabel('Light').fill('Soft light from a window');
  await product.window.getByLabel('Style', { exact: true }).selectOption('Watercolour');
  await product.window.getByLabel('Add a colour').fill('E76F51');
  await product.window.getByLabel('Add a colour').press('Enter');
  const phrase = await find('.direction-phrase').textContent();
  expect(phrase).toContain('Light: Soft light from a window\nPalette: #e76f51');
  await runNow();
  const prompts = await sentPrompts();
  expect(prompts).toHaveLength(6);
  for (const prompt of prompts) expect(prompt).toContain(phrase);
});

test('a picture from the list is what the others are to look like', async () => {
  await product.window.getByLabel('Include all that are shown').uncheck();
  await product.window.getByLabel('Include Hero image').check();
  await runNow();
  await clearLog(product);
  await choose(row('Hero image'), 'Use as style reference');
  await product.window.getByLabel('Include Avatar image').check();
  await runNow();
  expect(await logged(product)).toMatchObject([
    { path: '/v1/images/edits', fields: { prompt: expect.stringContaining('reference picture') } },
  ]);
});

test('a row that failed says why, and is tried again by itself', async () => {
  await scriptAnswers(product, { status: 400, message: 'Not this one.' });
  expect(await runNow()).toMatchObject({ state: 'failed' });
  await button('Show them').click();
  await expect.poll(() => find('.slot-row').count()).toBe(1);
  await find('.slot-row').getByText('The host refused: Not this one.').waitFor();
  await clearLog(product);
  const again = find('.slot-row').getByRole('button', { name: /^Try again/ });
  expect(await product.untilRunEnds(() => again.click())).toMatchObject({ state: 'done' });
  expect(await countRequests(product)).toBe(1);
  await product.window.getByText('No placeholder is like that.').waitFor();
});

test('a host that asks for time is waited for, and it is said how long', async () => {
  const soon = 'Rate limit reached. Please try again in 300s.';
  const limited = { status: 429, code: 'rate_limit_exceeded', message: soon };
  await scriptAnswers(product, limited);
  const end = await product.untilRunEnds(async () => {
    await product.window.getByTestId('run').click();
    await expect
      .poll(() => product.window.getByTestId('status').textContent())
      .toMatch(/^127\.0\.0\.1:\d+ asks to wait (300|29\d) s$/);
    await product.window.getByTestId('stop').click();
  });
  expect(end.state).toBe('stopped');
});

describe('all that are shown', () => {
  test('get the same text', async () => {
    await product.window.getByLabel('Find').fill('Card');
    await button('More for all that are shown').click();
    await product.window.getByRole('menuitem', { name: 'Same text for all…' }).click();
    await product.window.getByRole('textbox', { name: /^One text/ }).fill('A bowl of soup');
    await find('.same-text .button-primary').click();
    await product.window.getByLabel('Find').fill('soup');
    await expect.poll(() => find('.slot-row').count()).toBeGreaterThanOrEqual(4);
  });

  test('are approved, in one go', async () => {
    await runNow();
    await button('Approve all').click();
    await expect.poll(() => find('.radio-card-note').nth(1).textContent()).toMatch(/^8 approved/);
  });

  test('are sorted', async () => {
    await product.window.getByLabel('Sort by').selectOption('Size');
    await expect.poll(() => find('.slot-row-name').first().textContent()).toBe('Hero image');
  });
});

test('decisions outlive the window', async () => {
  await product.window.getByLabel('What Hero image shows').fill('A quiet harbour');
  await product.window.getByLabel('Include Avatar image').uncheck();
  const kept = () =>
    product.page.evaluate(async () => JSON.stringify(await window.workbench.storage()));
  await expect.poll(kept).toContain('A quiet harbour');
  await expect.poll(kept).toContain('isSkipped');
  await product.restart();
  await openWireframe(product);
  await expect
    .poll(() => product.window.getByLabel('What Hero image shows').inputValue())
    .toBe('A quiet harbour');
  expect(await product.window.getByLabel('Include Avatar image').isChecked()).toBe(false);
});

test('a name shows its layer in Figma, and the list stays', async () => {
  await button(/^Hero image.*select in Figma/).click();
  await expect.poll(() => product.selection()).toEqual(['1:1']);
  await find('#tab-wireframe[aria-selected=true]').waitFor();
  await product.window.getByText('8 placeholders on 3 screens').waitFor();
});

test('selected frames are where it looks first', async () => {
  await find('#tab-fill').click();
  await product.select('2:0');
  await expect.poll(() => find('#tab-fill[aria-selected=true]').count()).toBe(1);
  await openWireframe(product);
  await product.window.getByText('4 placeholders on 1 screen').waitFor();
  await product.window.getByLabel('Look in').selectOption('This page');
  await product.window.getByText('8 placeholders on 3 screens').waitFor();
});

test('Tab goes through one row and on; the arrows go from row to row', async () => {
  const texts = find('.row-text');
  await texts.nth(0).focus();
  const first = await focused(product);
  await product.page.keyboard.press('Control+End');
  await product.page.keyboard.press('ArrowDown');
  await expect.poll(() => focused(product)).not.toBe(first);
  await product.page.keyboard.press('ArrowUp');
  await expect.poll(() => focused(product)).toBe(first);
  const stops = find('.virtual-list :is(button, input, select, textarea):not([tabindex="-1"])');
  expect(await stops.count()).toBeLessThan(8);
});

describe('the pictures by Greybox', () => {
  beforeEach(async () => {
    await product.window.getByLabel('Include all that are shown').uncheck();
    await product.window.getByLabel('Include Hero image').check();
    await product.window.getByLabel('Include Avatar image').check();
    await runNow();
    await openAudit(product);
    await product.window.getByText('2 pictures', { exact: true }).waitFor();
  });

  test('are annotated for developers, and the annotations taken away again', async () => {
    await product.window.getByLabel('Choose Hero image').check();
    await button('Annotate').click();
    await row('Hero image').getByText('Annotated').waitFor();
    const annotations = async (id: string) => JSON.stringify((await product.node(id)).annotations);
    expect(await annotations('1:1')).toContain('Placeholder picture');
    expect(await annotations('1:1')).toContain('Fresh fruit from Pasar Santa');
    expect(await annotations('2:1')).not.toContain('Placeholder picture');
    await button('Remove annotation').click();
    await row('Hero image').getByText('Annotated').waitFor({ state: 'detached' });
    expect(await annotations('1:1')).not.toContain('Placeholder picture');
  });

  test('have alt texts that stay, and stand in the annotation', async () => {
    await product.window.getByLabel('Alt text of Hero image').fill('Fruit on a wooden stall');
    await product.window.getByLabel('Alt text of Hero image').blur();
    const data = async () => JSON.stringify((await product.node('1:1')).sharedPluginData);
    await expect.poll(data).toContain('Fruit on a wooden stall');
    await product.window.getByLabel('Choose Hero image').check();
    await button('Annotate').click();
    const node = async () => JSON.stringify((await product.node('1:1')).annotations);
    await expect.poll(node).toContain('Alt text: Fruit on a wooden stall');
  });

  test('are filtered by their stage', async () => {
    await product.window.getByLabel('Show', { exact: true }).selectOption('Finals');
    await product.window.getByText('No picture is like that.').waitFor();
  });
});

test('a run that was cut off says what is missing, and goes on', async () => {
  // The first two are answered, of the others none.
  const never = { delayMs: 300_000 };
  await scriptAnswers(product, {}, {}, never, never, never, never);
  await product.window.getByTestId('run').click();
  await expect.poll(() => countRequests(product)).toBe(6);
  await expect
    .poll(() => product.window.getByText('Done', { exact: true }).count())
    .toBeGreaterThan(0);
  await product.page.evaluate(() => window.workbench.run());
  const banner = find('.banner-warning');
  await banner
    .getByText(
      /Greybox was closed during a run: \d pictures? placed, \d missing, \d of those may have been billed\./,
    )
    .waitFor();
  const end = await product.untilRunEnds(() => button('Go on').click());
  expect(end.state).toBe('done');
  await banner.waitFor({ state: 'detached' });
});
