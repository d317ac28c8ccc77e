import { box, documentOf } from '../test/support/documents.ts';
import { pluginFrame } from '../test/support/plugin-frame.ts';
import { openProduct, type Product } from '../test/support/product.ts';
import type { Figure } from './bench.ts';
import { takeLongTasks, watchLongTasks } from './long-tasks.ts';

export const name = 'reviewing the placeholders of a page';

export async function run(): Promise<Figure[]> {
  const product = await openProduct({ model: 'sketch' });
  try {
    const figures: Figure[] = [];
    for (const rows of [500, 5000]) figures.push(...(await review(product, rows)));
    return figures;
  } finally {
    await product.close();
  }
}

async function review(product: Product, rows: number): Promise<Figure[]> {
  await product.open(documentOf(screenOf(rows)));
  await watchLongTasks(product);
  const start = performance.now();
  await product.window.getByRole('tab', { name: 'Wireframe' }).click();
  await product.window.locator('[data-testid=run]:enabled').waitFor();
  const found = performance.now() - start;
  const opening = await takeLongTasks(product);
  await scroll(product);
  const scrolling = await takeLongTasks(product);
  await write(product);
  const writing = await takeLongTasks(product);
  // What is asked of the list is asked of 500 rows.
  const bar = rows === 500 ? { bar: 50 } : {};
  return [
    { figure: `${rows} rows: found and listed`, value: found / 1000, unit: 's' },
    {
      figure: `${rows} rows: longest task of the window meanwhile`,
      value: opening,
      unit: 'ms',
      ...bar,
    },
    { figure: `${rows} rows: the same while scrolling`, value: scrolling, unit: 'ms', ...bar },
    { figure: `${rows} rows: the same while writing`, value: writing, unit: 'ms', ...bar },
  ];
}

/** A frame of pictures, twenty in a row. */
function screenOf(rows: number) {
  const pictures = Array.from({ length: rows }, (_, index) =>
    box(`2:${index}`, `Photo ${index}`, (index % 20) * 220, Math.floor(index / 20) * 170, 200, 150),
  );
  const height = Math.ceil(rows / 20) * 170;
  return { ...box('1:1', 'Gallery', 0, 0, 4400, height), type: 'FRAME', children: pictures };
}

/** From the first row to the last, a window's height at a time. */
function scroll({ page }: Product): Promise<void> {
  return pluginFrame(page).evaluate(async () => {
    const scroller = document.querySelector('main');
    if (!scroller) throw new Error('There is nothing to scroll.');
    const steps = 120;
    for (let step = 1; step <= steps; step += 1) {
      scroller.scrollTop = (scroller.scrollHeight * step) / steps;
      await new Promise(requestAnimationFrame);
    }
    scroller.scrollTop = 0;
    await new Promise(requestAnimationFrame);
  });
}

/** Into the first row's text, by the keyboard. */
async function write({ page, window }: Product): Promise<void> {
  await window.locator('textarea').first().focus();
  await page.keyboard.type('a market in the morning light', { delay: 20 });
}
