import { afterAll, beforeAll, expect, test } from 'vitest';
import { box, documentOf } from '../support/documents.ts';
import { clearLog, countRequests, logged, scriptAnswers } from '../support/image-api.ts';
import { seenOf } from '../support/paints.ts';
import { openProduct, type Product } from '../support/product.ts';
import { openWireframe } from '../support/window-states.ts';

let product: Product;
beforeAll(async () => {
  product = await openProduct({ model: 'image-api' });
});
afterAll(() => product.close());

type Layer = ReturnType<typeof box> & { [property: string]: unknown };

function screen(...children: Layer[]) {
  return { ...box('1:0', 'Screen', 0, 0, 1200, 900), type: 'FRAME', fills: [], children };
}

const photo = (id: string, name: string, x: number, more: object = {}): Layer => ({
  ...box(id, name, x, 0, 300, 200),
  ...more,
});

async function open(...children: Layer[]): Promise<void> {
  await product.startAnew();
  await product.open(documentOf(screen(...children)));
  await clearLog(product);
  await openWireframe(product);
}

const rows = () => product.window.locator('.slot-row');
const press = () => product.window.getByTestId('run').click();
const untilAsked = (count: number) => expect.poll(() => countRequests(product)).toBe(count);

const three = [
  photo('1:1', 'Photo of a lamp', 0),
  photo('1:2', 'Photo of a chair', 400),
  photo('1:3', 'Photo of a bowl', 800),
];

/** Starts a run over three pictures, and does something while all of them are being made. */
async function runAndMeanwhile(meanwhile: () => Promise<unknown>) {
  await open(...three);
  await rows().first().waitFor();
  const slow = { delayMs: 1500 };
  await scriptAnswers(product, slow, slow, slow);
  return product.untilRunEnds(async () => {
    await press();
    await untilAsked(3);
    await meanwhile();
  });
}

test('a page without placeholders says what counts as one, and nothing can be run', async () => {
  await open({ ...box('1:1', 'Divider', 0, 0, 300, 1) });
  await product.window.locator('.empty-state').getByText('No placeholders').waitFor();
  expect(await rows().count()).toBe(0);
  expect(await product.window.getByTestId('run').isDisabled()).toBe(true);
});

test('a layer that is deleted in the middle of a run is told of, and its picture kept', async () => {
  const end = await runAndMeanwhile(() => product.remove('1:2'));
  expect(end.state).toBe('failed');
  expect(await seenOf(product, '1:1')).toContain('IMAGE');
  expect(await seenOf(product, '1:3')).toContain('IMAGE');
  const chair = rows().filter({ hasText: 'Photo of a chair' });
  await chair.getByText('was deleted').waitFor();
  await product.window.getByTestId('tray').getByText('Photo of a chair').first().waitFor();
  expect(await countRequests(product)).toBe(3);
});

test('a layer that is moved or resized in the middle of a run gets its picture all the same', async () => {
  const end = await runAndMeanwhile(async () => {
    await product.set('1:1', { x: 40 });
    await product.set('1:2', { width: 120, height: 200 });
  });
  expect(end).toMatchObject({ state: 'done', sentence: 'Drafted 3 layers.' });
  for (const { id } of three) expect(await seenOf(product, id)).toContain('IMAGE');
});

test('what somebody else paints meanwhile stays below the picture', async () => {
  const red = [{ type: 'SOLID', color: { r: 1, g: 0, b: 0 } }];
  const end = await runAndMeanwhile(() => product.set('1:2', { fills: red }));
  expect(end.state).toBe('done');
  const { fills } = await product.node('1:2');
  expect(fills).toMatchObject([
    { type: 'SOLID', color: { r: 1, g: 0, b: 0 }, visible: false },
    { type: 'IMAGE' },
  ]);
});

test('one layer whose picture does not come is stopped, and the others have theirs', async () => {
  await open(...three);
  await rows().first().waitFor();
  await scriptAnswers(product, { delayMs: 300_000 });
  const stops = product.window.getByRole('button', { name: /^Stop / });
  const end = await product.untilRunEnds(async () => {
    await press();
    await untilAsked(3);
    await expect.poll(() => stops.count()).toBe(1);
    await stops.click();
  });
  expect(end.state).toBe('stopped');
  expect(end.sentence).toMatch(/Drafted 2 layers\.$/);
});

test('a run that is started twice runs once', async () => {
  await open(...three);
  await rows().first().waitFor();
  await product.untilRunEnds(async () => {
    await product.window.getByTestId('run').evaluate((run) => {
      if (run instanceof HTMLElement) for (let press = 0; press < 3; press += 1) run.click();
    });
  });
  expect(await countRequests(product)).toBe(3);
});

test('hidden layers are left out, and locked ones are filled as Figma lets plugins', async () => {
  await open(
    photo('1:1', 'Photo of a lamp', 0, { locked: true }),
    photo('1:2', 'Photo of a chair', 400, { visible: false }),
  );
  await rows().first().waitFor();
  expect(await rows().count()).toBe(1);
  await product.untilRunEnds(press);
  expect(await seenOf(product, '1:1')).toContain('IMAGE');
});

test('names and words of any script go through as they are', async () => {
  const names = ['صورة المنتج photo', '商品图片 image', 'तस्वीर photo 🌶️', 'Φωτογραφία image'];
  await open(...names.map((name, index) => photo(`1:${index + 1}`, name, index * 300)));
  await rows().nth(3).waitFor();
  const words = await product.window
    .locator('.slot-row textarea')
    .evaluateAll((areas) =>
      areas.map((area) => (area instanceof HTMLTextAreaElement ? area.value : '')),
    );
  expect(words.every((text) => text.trim() !== '')).toBe(true);
  expect(await product.untilRunEnds(press)).toMatchObject({ state: 'done' });
  const prompts = (await logged(product)).map(({ fields }) => String(fields.prompt));
  for (const text of words) expect(prompts.some((prompt) => prompt.includes(text))).toBe(true);
});

test('a picture that is much wider than models make is asked for at their limit', async () => {
  await open({ ...box('1:1', 'Photo of the coast', 100, 300, 900, 200) });
  await rows().first().waitFor();
  expect(await product.untilRunEnds(press)).toMatchObject({ state: 'done' });
  const [request] = await logged(product);
  const [width = 0, height = 0] = String(request?.fields.size).split('x').map(Number);
  expect(width / height).toBeCloseTo(3, 1);
});

test('5,000 placeholders are listed, and only a few of them drawn', async () => {
  const many = Array.from({ length: 5000 }, (_, index) =>
    photo(`1:${index + 1}`, `Photo ${index + 1}`, 0, {
      absoluteBoundingBox: {
        x: (index % 50) * 320,
        y: Math.floor(index / 50) * 220,
        width: 300,
        height: 200,
      },
    }),
  );
  await open(...many);
  await product.window.getByText(/5,000 placeholders/).waitFor();
  expect(await rows().count()).toBeLessThan(60);
});

test('a page that is searched again is the same page, also when its crosses are hidden', async () => {
  const line = (id: string, from: number): Layer => ({
    ...box(id, 'Line', 0, 0, 300, 200),
    type: 'VECTOR',
    fills: [],
    strokes: [{ type: 'SOLID', color: { r: 0, g: 0, b: 0, a: 1 } }],
    fillGeometry: [],
    strokeGeometry: [{ path: `M 0 ${from} L 300 ${200 - from}`, windingRule: 'NONZERO' }],
  });
  await open(box('1:1', 'Rectangle 11', 0, 0, 300, 200), line('1:2', 0), line('1:3', 200));
  await rows().first().waitFor();
  await product.untilRunEnds(press);
  await product.window.getByRole('button', { name: 'Search again' }).click();
  await product.window.locator('.slot-row').getByText('Draft').waitFor();
  expect(await rows().count()).toBe(1);
});

test('a wrong key is told once the first requests have come back, and not tried on', async () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    photo(`1:${index + 1}`, 'Photo of it', 0, {
      absoluteBoundingBox: {
        x: (index % 10) * 310,
        y: Math.floor(index / 10) * 210,
        width: 300,
        height: 200,
      },
    }),
  );
  await open(...many);
  await rows().first().waitFor();
  const refusal = { status: 401, code: 'invalid_api_key', message: 'Incorrect API key provided.' };
  await scriptAnswers(product, ...many.map(() => refusal));
  expect(await product.untilRunEnds(press)).toMatchObject({ state: 'failed' });
  // As many as are under way at once.
  expect(await countRequests(product)).toBeLessThanOrEqual(5);
});
