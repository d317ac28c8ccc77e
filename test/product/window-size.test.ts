import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { box, documentOf } from '../support/documents.ts';
import { openProduct, type Product } from '../support/product.ts';
import { wireframe } from '../support/wireframe.ts';

let product: Product;
beforeAll(async () => {
  product = await openProduct({ model: 'sketch' });
});
afterAll(() => product.close());

const longName = 'Landing page / Section 3 / Gallery / Picture with a name that goes on and on';
const many = Array.from({ length: 40 }, (_, index) =>
  box(`2:${index}`, `${longName} ${index}`, (index % 8) * 100, 700 + 100 * (index >> 3), 80, 80),
);
beforeEach(async () => {
  await product.startAnew();
  await product.open(documentOf(box('1:1', longName, 0, 0, 640, 360), ...many));
});

const grip = () => product.window.locator('.resize-grip');

/** The window's size in CSS pixels, as Figma shows it. */
async function shownSize(): Promise<{ width: number; height: number }> {
  return product.page.locator('.plugin-panel iframe').evaluate((frame) => {
    const { width, height } = getComputedStyle(frame);
    return { width: Number.parseFloat(width), height: Number.parseFloat(height) };
  });
}

/** Shows the frame at a size of its own, as Figma would, or at 200 % zoom at half of it. */
async function showAt(width: number, height: number): Promise<void> {
  await product.page.setViewportSize({ width: 1600, height: 1200 });
  await product.page.locator('.plugin-panel iframe').evaluate(
    (frame, size) => {
      frame.style.width = `${size.width}px`;
      frame.style.height = `${size.height}px`;
    },
    { width, height },
  );
  await expect
    .poll(() => product.window.locator('body').evaluate(() => [innerWidth, innerHeight]))
    .toEqual([width, height]);
}

/** What is wider than its place and neither shortened nor scrolled on purpose. */
async function overflowing(): Promise<string[]> {
  return product.window.locator('body').evaluate((body) => {
    const isMeant = (element: Element) => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      return (
        textOverflow === 'ellipsis' ||
        overflowX === 'auto' ||
        element.matches('input, textarea, .out-of-sight')
      );
    };
    const wide = [...body.querySelectorAll('*')].filter(
      (element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0,
    );
    const outside = [...body.querySelectorAll('button, select, textarea, input')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 0.5,
    );
    return [...wide.filter((element) => !isMeant(element)), ...outside].map(
      (element) => `${element.tagName}.${element.className}`,
    );
  });
}

async function speak(language: string): Promise<void> {
  await product.window.locator('.header-panels > :last-child').click();
  await product.window.locator('#language').selectOption(language);
  await product.window.locator('#tab-fill').click();
}

const sizes = [
  [280, 360],
  [320, 600],
  [900, 1000],
  [160, 300],
] as const;

async function expectWhole(state: string): Promise<void> {
  expect([state, ...(await overflowing())]).toEqual([state]);
  const run = await product.window.getByTestId('run').boundingBox();
  const frame = await product.page.locator('.plugin-panel iframe').boundingBox();
  if (!run || !frame) throw new Error('The run button is not there.');
  expect(run.y + run.height).toBeLessThanOrEqual(frame.y + frame.height);
}

/** An open menu, of which no part may lie outside of the window. */
async function expectMenuWithin(): Promise<void> {
  const outside = await product.window.getByRole('menu').evaluate((menu) => {
    const { left, top, right, bottom } = menu.getBoundingClientRect();
    return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
  });
  expect(outside).toBe(false);
  await product.page.keyboard.press('Escape');
}

describe.each(['en', 'id'])('in %s', (language) => {
  test.each(sizes)('nothing is cut off or scrolls sideways at %d × %d', async (width, height) => {
    await speak(language);
    await showAt(width, height);
    await expectWhole('empty');
    await product.select(...many.map(({ id }) => id));
    await product.window.locator('.list + button').click();
    await product.window.locator('.list-row').nth(39).waitFor();
    await expectWhole('forty layers');
    await product.select('1:1');
    await product.run('green hills');
    await product.window.getByTestId('results').locator('canvas').first().waitFor();
    await expectWhole('results');
    await product.window.locator('[aria-haspopup=menu]').click();
    await expectMenuWithin();
    await product.window.locator('.header-panels > :last-child').click();
    await product.window.locator('#maker').selectOption('gpt-image');
    await expectWhole('settings');
  });

  test.each(sizes)('a wireframe is gone through at %d × %d', async (width, height) => {
    await product.open(wireframe);
    await speak(language);
    await showAt(width, height);
    await product.window.locator('#tab-wireframe').click();
    await product.window.locator('.slot-row').first().waitFor();
    await expectWhole('list');
    await product.window.locator('.disclosure-head').click();
    await product.window.locator('#direction').waitFor();
    await expectWhole('art direction');
    await product.window.locator('.disclosure-head').click();
    await product.untilRunEnds(() => product.window.getByTestId('run').click());
    await product.window.locator('.slot-row-actions').first().waitFor();
    await expectWhole('drafts');
    await product.window.locator('.slot-row [aria-haspopup=menu]').first().click();
    await expectMenuWithin();
    await product.window.locator('.header-panels > :first-child').click();
    await product.window.locator('.audit-words').first().waitFor();
    await expectWhole('pictures');
  });
});

test('the corner makes it larger and smaller by pointer, within limits, and is remembered', async () => {
  const corner = await grip().boundingBox();
  if (!corner) throw new Error('There is no corner.');
  await product.page.mouse.move(corner.x + 4, corner.y + 4);
  await product.page.mouse.down();
  await product.page.mouse.move(corner.x + 84, corner.y + 44, { steps: 4 });
  await product.page.mouse.up();
  await expect.poll(shownSize).toEqual({ width: 400, height: 640 });

  const moved = await grip().boundingBox();
  if (!moved) throw new Error('There is no corner.');
  await product.page.mouse.move(moved.x + 4, moved.y + 4);
  await product.page.mouse.down();
  await product.page.mouse.move(moved.x - 600, moved.y - 600, { steps: 4 });
  await product.page.mouse.up();
  await expect.poll(shownSize).toEqual({ width: 280, height: 360 });

  const stored = () => product.page.evaluate(() => window.workbench.storage());
  await expect.poll(stored).toMatchObject({ window: { size: { width: 280, height: 360 } } });
  await product.restart();
  expect(await shownSize()).toEqual({ width: 280, height: 360 });
});

test('the corner obeys the arrow keys', async () => {
  await grip().focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown'])
    await product.page.keyboard.press(key);
  await expect.poll(shownSize).toEqual({ width: 352, height: 616 });
});

test('the run button stays where it is, and as it is, from job to job and while it stops', async () => {
  const place = () => product.window.locator('.run').boundingBox();
  const before = await place();
  await product.window.locator('#tab-edit').click();
  expect(await place()).toEqual(before);
  await product.window.locator('#tab-fill').click();
  await product.select('1:1');
  await product.window.getByLabel('Prompt').fill('green hills');
  await product.window.getByTestId('run').click();
  expect(await place()).toEqual(before);
});
