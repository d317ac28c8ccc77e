import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { box, documentOf } from '../support/documents.ts';
import { clearLog, logged } from '../support/image-api.ts';
import { paintsOf } from '../support/paints.ts';
import { openProduct, type Product } from '../support/product.ts';

let product: Product;
beforeAll(async () => {
  product = await openProduct({ model: 'image-api', latencyMs: 60 });
});
afterAll(() => product.close());

const names = ['A lamp', 'A chair', 'A bowl', 'A cat', 'A boat', 'A tree', 'A shoe', 'A house'];
const ids = names.map((_, index) => `1:${index + 1}`);
const kills = 50;

async function openBoxes(): Promise<void> {
  await product.open(
    documentOf(
      ...names.map((name, index) => box(ids[index] ?? '', name, index * 400, 0, 320, 240)),
    ),
  );
  await product.select(...ids);
  await clearLog(product);
}

/**
 * Counts what the plugin's window says from the beginning of the next run on, which looks at the
 * selection; at `most` messages the plugin ends, and what `killed` waits for is over.
 */
async function countMessages(most: number, isCrash: boolean): Promise<void> {
  await product.page.evaluate(
    ([last, crash]) => {
      window.said = 0;
      window.killed = new Promise<void>((resolve) => {
        addEventListener('message', function count({ data }: MessageEvent<unknown>) {
          const text = JSON.stringify(data) ?? '';
          const isFirst = text.includes('"readSelection"');
          if (!text.includes('"pluginMessage"') || (window.said === 0 && !isFirst)) return;
          window.said += 1;
          if (window.said < last) return;
          removeEventListener('message', count);
          void window.workbench.close({ isCrash: crash }).then(resolve);
        });
      });
    },
    [most, isCrash] as const,
  );
}

const killed = () => product.page.evaluate(() => window.killed);

declare global {
  interface Window {
    said: number;
    killed: Promise<void>;
  }
}

/** Names of the boxes that show a picture. */
async function filled(): Promise<string[]> {
  const paints = await Promise.all(ids.map((id) => paintsOf(product, id)));
  return names.filter((_, index) => paints[index]?.some(({ type }) => type === 'IMAGE'));
}

async function pendingLooks(): Promise<number> {
  const paints = await Promise.all(ids.map((id) => paintsOf(product, id)));
  return paints.flat().filter(({ type }) => type === 'GRADIENT_LINEAR').length;
}

const asked = async () => (await logged(product)).map(({ fields }) => String(fields.prompt));

/** How much the window says in a run that nobody disturbs. */
async function lengthOfRun(): Promise<number> {
  await openBoxes();
  await countMessages(Number.MAX_SAFE_INTEGER, false);
  await product.run('');
  return product.page.evaluate(() => window.said);
}

test('a run that is cut off at any moment is gone on with, and nothing is made twice', async () => {
  // No two runs are quite as long: the last moments are left out.
  const last = Math.floor(0.9 * (await lengthOfRun()));
  const moments = fc.sample(fc.tuple(fc.integer({ min: 1, max: last }), fc.boolean()), {
    numRuns: kills,
    seed: 1905,
  });
  let resumed = 0;
  for (const [moment, isCrash] of moments) {
    await openBoxes();
    await product.window.getByLabel('Prompt').fill('');
    await countMessages(moment, isCrash);
    await product.window.getByTestId('run').dispatchEvent('click');
    await killed();
    await product.restart();
    const context = `after message ${moment}${isCrash ? ', as a crash' : ''}`;
    expect([context, await pendingLooks()]).toEqual([context, 0]);

    const placed = await filled();
    const askedBefore = await asked();
    await clearLog(product);
    const isTold = await goOn();
    if (isTold) {
      resumed += 1;
      expect([context, await filled()]).toEqual([context, names]);
    } else if (placed.length < names.length) {
      // Nothing had begun: there is nothing to go on with, and nothing was paid for.
      expect([context, askedBefore, placed]).toEqual([context, [], []]);
    }
    expect([context, (await asked()).filter((prompt) => placed.includes(prompt))]).toEqual([
      context,
      [],
    ]);
    expect([context, await pendingLooks()]).toEqual([context, 0]);
  }
  expect(resumed).toBeGreaterThan(kills / 2);
}, 300_000);

/** Goes on with the run that was cut off; answers whether the window knew of one. */
async function goOn(): Promise<boolean> {
  const storage = await product.page.evaluate(() => window.workbench.storage());
  if (!JSON.stringify(storage).includes('entries')) return false;
  await product.untilRunEnds(() => product.window.getByRole('button', { name: 'Go on' }).click());
  return true;
}
