import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { changedPixels, pictures } from '../support/changed-pixels.ts';
import { openProduct, type Pixels, type Product } from '../support/product.ts';

const scene: unknown = JSON.parse(
  await readFile(new URL('../../workbench/scenes/masks.json', import.meta.url), 'utf8'),
);

let product: Product;
beforeAll(async () => {
  product = await openProduct({ model: 'hostile-image-api' });
});
afterAll(() => product.close());
/** Each frame of the scene: its own id, its target, and masks of every kind over it. */
const cases = [
  {
    name: 'a rectangle',
    frame: '1:2',
    target: '1:4',
    masks: range(5, 6, 9, 10, 11, 12, 13, 14, 15, 17),
  },
  {
    name: 'a rotated one',
    frame: '1:20',
    target: '1:22',
    masks: range(23, 24, 27, 28, 29, 30, 31, 32, 33, 35),
  },
  {
    name: 'one in a rotated frame',
    frame: '1:38',
    target: '1:41',
    masks: range(42, 43, 46, 47, 48, 49, 50, 51, 52, 54),
  },
  {
    name: 'a flipped one',
    frame: '1:57',
    target: '1:59',
    masks: range(60, 61, 64, 65, 66, 67, 68, 69, 70, 72),
  },
  {
    name: 'a rounded one',
    frame: '1:75',
    target: '1:77',
    masks: range(78, 79, 82, 83, 84, 85, 86, 87, 88, 90),
  },
  {
    name: 'a frame with children',
    frame: '1:93',
    target: '1:95',
    masks: range(100, 101, 104, 105, 106, 107, 108, 109, 110, 112),
  },
];

function range(...numbers: number[]): string[] {
  return numbers.map((number) => `1:${number}`);
}

/** Each frame as it looks without its masks: where it differs from the whole scene is the mask. */
const unmasked = new Map<string, Pixels[]>();

beforeAll(async () => {
  await product.open(scene);
  for (const { frame, masks } of cases) {
    for (const id of masks) await product.remove(id);
    unmasked.set(frame, await pictures(product, frame));
  }
});
beforeEach(() => product.open(scene));

test.each(cases)(
  'nothing outside the mask of $name changes by a single bit, whatever the model does',
  async ({ frame, target, masks }) => {
    const before = await pictures(product, frame);
    await product.select(target, ...masks);
    const end = await product.run('a night sky full of lanterns');
    expect(end).toEqual({ state: 'done', sentence: 'Edited “Target” inside its mask.' });
    const after = await pictures(product, frame);
    const changed = changedPixels(before, unmasked.get(frame) ?? [], after);
    for (const { outside, inside, masked } of changed) {
      expect(outside).toBe(0);
      expect(inside).toBeGreaterThan(masked / 2);
    }
    expect(await product.errors()).toEqual([]);
  },
);

test('an edit adds one paint and keeps the original; one undo takes all of it back', async () => {
  const before = await product.everything();
  await product.select('1:95', '1:100');
  await product.run('a lantern');
  const { fills } = await product.node('1:95');
  expect(fills).toMatchObject([
    { type: 'IMAGE', scaleMode: 'FILL', visible: true },
    { type: 'IMAGE', scaleMode: 'CROP', visible: true },
  ]);
  await product.undo();
  expect(await product.everything()).toEqual(before);
});

test('a capture that fails leaves the document as it was', async () => {
  await product.set('1:95', { opacity: 0 });
  const before = await product.everything();
  await product.select('1:95', '1:100');
  const end = await product.run('a lantern');
  expect(end.state).toBe('failed');
  expect(end.sentence).toMatch(/^Figma could not export “Target”/);
  expect(await product.everything()).toEqual(before);
});

test('an edit is sent as the picture, a mask of its size and the prompt, and as nothing else', async () => {
  await fetch(`${product.api}/__log`, { method: 'DELETE' });
  await product.select('1:4', '1:9');
  await product.run('a lantern');
  const log = (await (await fetch(`${product.api}/__log`)).json()) as {
    path: string;
    fields: Record<string, unknown>;
    files: { field: string; type: string; width: number; height: number }[];
  }[];
  expect(log).toHaveLength(1);
  const [request] = log;
  expect(request?.path).toBe('/v1/images/edits');
  const { width, height } = request?.files[0] ?? { width: 0, height: 0 };
  expect(request?.fields).toEqual({
    model: 'gpt-image-2.6-flare',
    // A form's lines end as those of a mail.
    prompt: expect.stringMatching(/^Replace .*: a lantern\r\n\r\nKeep exactly as they are: /),
    size: `${width}x${height}`,
    quality: 'medium',
    n: 1,
    output_format: 'png',
  });
  expect(request?.files).toMatchObject([
    { field: 'image[]', type: 'image/png', width, height },
    { field: 'mask', type: 'image/png', width, height },
  ]);
});
