import type { CDPSession } from 'playwright';
import { box, documentOf } from '../test/support/documents.ts';
import { clearLog, scriptAnswers } from '../test/support/image-api.ts';
import { pluginFrame } from '../test/support/plugin-frame.ts';
import { openProduct, type Product } from '../test/support/product.ts';
import type { Figure } from './bench.ts';
import { takeLongTasks, watchLongTasks } from './long-tasks.ts';

export const name = 'long runs over an image API';

const latencyMs = 1000;
const pictures = 50;
/** Requests that the plugin has under way at once. */
const atOnce = 5;
const limited = { requests: 20, seconds: 10 };
const limitedPictures = 60;

export async function run(): Promise<Figure[]> {
  return [...(await fifty()), ...(await sixtyWithin(limited))];
}

/** The answer comes after a second, and costs the API nothing: what else it takes is the plugin's. */
async function fifty(): Promise<Figure[]> {
  const product = await openProduct({ model: 'image-api' });
  try {
    const answer = await pictureAnswer(product);
    const answers = Array.from({ length: pictures }, () => answer);
    await openBoxes(product, pictures);
    await scriptAnswers(product, ...answers);
    const bare = await timeOf(() => askBarely(product));
    await scriptAnswers(product, ...answers);
    await watchLongTasks(product);
    const heap = await heapOf(product);
    const before = await heap();
    const wall = await fill(product);
    const after = await heap();
    const longest = await takeLongTasks(product);
    const ideal = (pictures / atOnce) * latencyMs;
    return [
      { figure: `${pictures} pictures of 1 s, 5 at once`, value: wall / 1000, unit: 's' },
      { figure: 'the same, to the ideal', value: wall / ideal, unit: 'x', bar: 1.08 },
      { figure: 'the same, to bare requests', value: wall / bare, unit: 'x' },
      {
        figure: 'longest task of the window',
        value: longest,
        unit: 'ms',
        bar: 50,
      },
      { figure: 'what it keeps afterwards', value: (after - before) / 1e6, unit: 'MB', bar: 40 },
    ];
  } finally {
    await product.close();
  }
}

async function sixtyWithin(rate: { requests: number; seconds: number }): Promise<Figure[]> {
  const product = await openProduct({ model: 'image-api', rate });
  try {
    await openBoxes(product, limitedPictures);
    const wall = await fill(product);
    const log: { status: number }[] = await (await fetch(`${product.api}/__log`)).json();
    const refused = log.filter(({ status }) => status === 429).length;
    const made = log.filter(({ status }) => status === 200).length;
    // The last twenty may begin when two windows are over; what a picture takes comes on top.
    const ideal = (limitedPictures / rate.requests - 1) * rate.seconds * 1000;
    return [
      { figure: '60 pictures, 20 within 10 s', value: wall / 1000, unit: 's' },
      { figure: 'the same, to the ideal', value: wall / ideal, unit: 'x', bar: 1.25 },
      { figure: 'refusals', value: refused, unit: '', bar: 15 },
      { figure: 'pictures asked for twice', value: made - limitedPictures, unit: '', bar: 0 },
      { figure: 'layers without a picture', value: await unfilled(product), unit: '', bar: 0 },
    ];
  } finally {
    await product.close();
  }
}

async function openBoxes(product: Product, count: number): Promise<void> {
  const ids = Array.from({ length: count }, (_, index) => `1:${index + 1}`);
  await product.open(
    documentOf(
      ...ids.map((id, index) =>
        box(id, `Box ${index + 1}`, (index % 10) * 360, Math.floor(index / 10) * 360, 320, 320),
      ),
    ),
  );
  await product.select(...ids);
  await clearLog(product);
}

/** Milliseconds from the click to the sentence that says it is over. */
async function fill(product: Product): Promise<number> {
  await pluginFrame(product.page).evaluate(timeRun);
  const { state, sentence } = await product.run('a market in the morning');
  if (state !== 'done') throw new Error(`The run ended as ${state}: ${sentence}`);
  return pluginFrame(product.page).evaluate(() => window.runTime);
}

/** Runs in the window. It is sent as text, so it uses nothing from outside. */
function timeRun(): void {
  window.runTime = new Promise((resolve) => {
    const run = document.querySelector('[data-testid=run]');
    const status = document.querySelector('[data-testid=status]');
    if (!run || !status) throw new Error('The window is not ready.');
    run.addEventListener('click', ({ timeStamp }) => {
      const ended = new MutationObserver(() => {
        ended.disconnect();
        resolve(performance.now() - timeStamp);
      });
      ended.observe(status, { attributeFilter: ['data-ended-runs'] });
    });
  });
}

declare global {
  interface Window {
    runTime: Promise<number>;
  }
}

async function unfilled(product: Product): Promise<number> {
  const layers = await product.everything();
  return layers.filter(({ fills }) => !JSON.stringify(fills).includes('"IMAGE"')).length;
}

/** A real picture of the API's own, as an answer that comes after a second. */
async function pictureAnswer({ api }: Product): Promise<object> {
  const response = await fetch(`${api}/v1/images/generations`, {
    method: 'POST',
    headers: { authorization: 'Bearer key', 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'gpt-image-2', prompt: 'a market', size: '1024x1024' }),
  });
  return { delayMs: latencyMs, body: await response.json() };
}

/** The same requests with nothing around them. */
async function askBarely({ api }: Product): Promise<void> {
  let left = pictures;
  const ask = async () => {
    while (left > 0) {
      left -= 1;
      const response = await fetch(`${api}/v1/images/generations`, {
        method: 'POST',
        headers: { authorization: 'Bearer key', 'content-type': 'application/json' },
        body: JSON.stringify({ model: 'gpt-image-2', prompt: 'a market' }),
      });
      await response.arrayBuffer();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, ask));
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Answers how many bytes the window's own process holds, garbage collected. */
async function heapOf({ page }: Product): Promise<() => Promise<number>> {
  const session: CDPSession = await page
    .context()
    .newCDPSession(pluginFrame(page))
    // Where the window shares a process with the page, so do their heaps.
    .catch(() => page.context().newCDPSession(page));
  return async () => {
    await session.send('HeapProfiler.collectGarbage');
    const usage: Record<string, number> = { ...(await session.send('Runtime.getHeapUsage')) };
    const { usedSize = 0, embedderHeapUsedSize = 0, backingStorageSize = 0 } = usage;
    return usedSize + embedderHeapUsedSize + backingStorageSize;
  };
}
