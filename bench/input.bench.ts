import { setTimeout } from 'node:timers/promises';
import { box, documentOf } from '../test/support/documents.ts';
import { pluginFrame } from '../test/support/plugin-frame.ts';
import { openProduct, type Product } from '../test/support/product.ts';
import type { Figure } from './bench.ts';
import { percentile } from './percentile.ts';

export const name = 'key or click to paint, while 20 pictures are made';

const boxes = 20;
/** So many keys and clicks on a window at rest; the runs are gone through until there are as many. */
const enough = 150;
const imageApiLatencyMs = 500;
/** From one key to the next: faster than anybody writes, and out of step with the screen's frames. */
const beatMs = 37;

export async function run(): Promise<Figure[]> {
  const bySketch = await measure('sketch');
  const byImageApi = await measure('image-api');
  const atRest = [...bySketch.idle, ...byImageApi.idle];
  const idle = percentile(atRest, 0.95);
  const sketch = percentile(bySketch.running, 0.95);
  const imageApi = percentile(byImageApi.running, 0.95);
  return [
    { figure: 'at rest, half of them within', value: percentile(atRest, 0.5), unit: 'ms' },
    { figure: 'at rest, 95 % within', value: idle, unit: 'ms' },
    { figure: 'sketches, half within', value: percentile(bySketch.running, 0.5), unit: 'ms' },
    { figure: 'sketches, 95 % within', value: sketch, unit: 'ms', bar: 50 },
    { figure: 'the same, to the window at rest', value: sketch / idle, unit: 'x' },
    { figure: 'image API, half within', value: percentile(byImageApi.running, 0.5), unit: 'ms' },
    { figure: 'image API, 95 % within', value: imageApi, unit: 'ms', bar: 50 },
    { figure: 'the same, to the window at rest', value: imageApi / idle, unit: 'x' },
  ];
}

/** Milliseconds from each key press and click to the paint after it. */
type Waits = { readonly idle: readonly number[]; readonly running: readonly number[] };

async function measure(model: 'sketch' | 'image-api'): Promise<Waits> {
  const product = await openProduct({ model, latencyMs: imageApiLatencyMs });
  try {
    const ids = Array.from({ length: boxes }, (_, index) => `1:${index + 1}`);
    await product.open(
      documentOf(
        ...ids.map((id, index) =>
          box(id, `Box ${index + 1}`, (index % 5) * 360, Math.floor(index / 5) * 280, 320, 240),
        ),
      ),
    );
    await product.select(...ids);
    await pluginFrame(product.page).evaluate(noteWaits);
    await product.window.getByLabel('Prompt').fill('a market in the morning ');

    let pressed = 0;
    while (pressed < enough) pressed += await useWindow(product);
    const idle = await takeWaits(product);

    const running: number[] = [];
    while (running.length < enough) {
      await startRun(product);
      // What the start itself takes is a wait like any other.
      while (await isRunning(product)) await useWindow(product);
      await checkRun(product);
      running.push(...(await takeWaits(product)));
    }
    return { idle, running };
  } finally {
    await product.close();
  }
}

async function startRun({ window }: Product): Promise<void> {
  await window.getByTestId('run').click();
  await window.getByTestId('stop').waitFor();
}

async function isRunning({ window }: Product): Promise<boolean> {
  return (await window.getByTestId('stop').count()) > 0;
}

/** A run that failed is over too early to tell anything. */
async function checkRun({ window }: Product): Promise<void> {
  const status = window.getByTestId('status');
  const state = await status.getAttribute('data-state');
  if (state !== 'done') throw new Error(`The run ended as ${state}: ${await status.textContent()}`);
}

/** Writes a little and clicks once, by the real keyboard and mouse; answers how often in all. */
async function useWindow({ page, window }: Product): Promise<number> {
  const prompt = window.getByLabel('Prompt');
  await prompt.focus();
  const keys = ['s', 'e', 'a', 'Backspace', 'Backspace', 'Backspace'];
  // No key waits for the one before it: a window that hangs keeps all of them waiting.
  const presses: Promise<void>[] = [];
  for (const key of keys) {
    presses.push(page.keyboard.press(key));
    await setTimeout(beatMs);
  }
  await Promise.all(presses);
  // Another tab and back: the whole screen is painted anew.
  await window.getByRole('tab', { name: 'Edit' }).click();
  await window.getByRole('tab', { name: 'Fill' }).click();
  return keys.length + 2;
}

/** Runs in the window. It is sent as text, so it uses nothing from outside. */
function noteWaits(): void {
  window.waits = [];
  for (const type of ['keydown', 'click']) {
    addEventListener(
      type,
      (event) => {
        window.waits.push(
          (async () => {
            await new Promise(requestAnimationFrame);
            // Still before the paint; a message comes after it.
            await new Promise((resolve) => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = resolve;
              port2.postMessage(null);
            });
            // The event's own time is that of the browser's process, before the window's queue.
            return performance.now() - event.timeStamp;
          })(),
        );
      },
      { capture: true },
    );
  }
}

/** The waits noted since the last time. */
function takeWaits({ page }: Product): Promise<number[]> {
  return pluginFrame(page).evaluate(() => Promise.all(window.waits.splice(0)));
}

declare global {
  interface Window {
    waits: Promise<number>[];
  }
}
