import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Size } from '../../src/core/geometry.ts';
import { drawSketch } from '../../src/sketch/draw-sketch.ts';
import { pictureAnswer } from '../support/answers.ts';
import { pngOf } from '../support/edit-case.ts';
import { logged, scriptAnswers } from '../support/image-api.ts';
import { paintsOf } from '../support/paints.ts';
import {
  addPicturePage,
  at,
  hashInFile,
  maskOf,
  type PicturePage,
  picturePaint,
  runEdit,
  selectForEdit,
} from '../support/picture-page.ts';
import { openProduct, type Product } from '../support/product.ts';
import { lightPicture, openWithPicture } from '../support/put-picture.ts';
import { solid } from '../support/solid.ts';

let product: Product;
let hash: string;
let page: PicturePage | null = null;
beforeAll(async () => {
  product = await openProduct({ model: 'hostile-image-api' });
  hash = await openWithPicture(product, await lightPicture());
});
afterEach(async () => {
  if (page) await product.remove(page.frame);
  page = null;
  expect(await product.errors()).toEqual([]);
});
afterAll(() => product.close());

type More = Parameters<typeof addPicturePage>[3];

async function add(masks: ReturnType<typeof maskOf>[], more?: More): Promise<PicturePage> {
  page = await addPicturePage(product, hash, masks, more);
  return page;
}

/** A layer as the host and the file know nothing of it afterwards. */
async function expectRefusal(added: PicturePage, sentence: RegExp): Promise<void> {
  await selectForEdit(product, added);
  const before = await product.everything();
  const sent = (await logged(product)).length;
  const end = await product.run('a lantern');
  expect(end).toEqual({ state: 'failed', sentence: expect.stringMatching(sentence) });
  expect(await product.everything()).toEqual(before);
  expect((await logged(product)).length).toBe(sent);
}

async function expectPlaced(added: PicturePage): Promise<void> {
  const { changed, ...end } = await runEdit(product, added);
  expect(end).toEqual({ state: 'done', sentence: 'Edited “Photo” inside its mask.' });
  for (const { outside, inside } of changed) {
    expect(outside).toBe(0);
    expect(inside).toBeGreaterThan(50);
  }
  expect(await hashInFile(product, hash)).toBe(hash);
}

/** A drawn shape; its path is in its own units, from 0, 0. */
function drawn(data: string, windingRule: string, x: number, y: number) {
  const vectorPaths = [{ windingRule, data }];
  return { type: 'VECTOR', name: 'Mask', vectorPaths, fills: [solid(0)], ...at(x, y) };
}

/** A cog around 70, 70. */
function cog(segments: number): string {
  const points = Array.from({ length: segments }, (_, index) => {
    const angle = (index / segments) * 2 * Math.PI;
    const radius = 62 + 8 * Math.cos(20 * angle);
    return [Math.cos(angle), Math.sin(angle)].map((part) => (70 + radius * part).toFixed(3));
  });
  return `M ${points.map((point) => point.join(' ')).join(' L ')} Z`;
}

const pentagram = 'M 60 0 L 95 115 L 0 44 L 120 44 L 25 115 Z';
const text = { characters: 'Mask', fontSize: 40, width: 140, height: 60 };

describe('a mask of any kind', () => {
  const masks = {
    'crosses itself, and counts as all that it goes around': [drawn(pentagram, 'NONZERO', 90, 80)],
    'crosses itself, with a hole': [drawn(pentagram, 'EVENODD', 90, 80)],
    'has 10,000 segments': [drawn(cog(10_000), 'NONZERO', 90, 80)],
    'is text': [maskOf('TEXT', 90, 90, text)],
    'is text in a font that is nowhere': [
      maskOf('TEXT', 90, 90, { ...text, fontName: { family: 'Nowhere Sans', style: 'Regular' } }),
    ],
    'is made of several': [
      maskOf('RECTANGLE', 70, 70),
      maskOf('ELLIPSE', 130, 110),
      maskOf('TEXT', 150, 170, text),
      maskOf('LINE', 80, 220, { height: 0, strokes: [solid(0)], strokeWeight: 12, fills: [] }),
    ],
    'lies half beyond the picture': [maskOf('ELLIPSE', 20, 100)],
    'is soft': [maskOf('ELLIPSE', 100, 90, { opacity: 0.5 })],
  };
  test.each(Object.entries(masks))('%s', async (_, layers) => {
    await expectPlaced(await add(layers));
  });
});

describe('a picture of any kind', () => {
  const shadow = (type: string) => ({
    type,
    visible: true,
    radius: 8,
    spread: 0,
    offset: { x: 4, y: 6 },
    color: { r: 0, g: 0, b: 0.4, a: 0.6 },
    blendMode: 'NORMAL',
  });
  const crop = [
    [0.5, 0, 0.2],
    [0, 0.6, 0.1],
  ];
  const turned = [
    [0.96, -0.28, 90],
    [0.28, 0.96, 40],
  ];
  const flipped = [
    [-1, 0, 300],
    [0, 1, 60],
  ];
  const fills = (...more: object[]) => more.map((paint) => picturePaint(hash, { ...paint }));
  const kinds: Record<string, () => More> = {
    multiplied: () => ({ blendMode: 'MULTIPLY' }),
    'a difference': () => ({ blendMode: 'DIFFERENCE' }),
    'with a multiplied paint': () => ({
      fills: [solid(0.8), picturePaint(hash, { blendMode: 'MULTIPLY' })],
    }),
    'with image filters': () => ({ fills: fills({ filters: { exposure: 0.4, contrast: -0.3 } }) }),
    'with a drop shadow': () => ({ effects: [shadow('DROP_SHADOW')] }),
    'with an inner shadow': () => ({ effects: [shadow('INNER_SHADOW')] }),
    'with a blur that is hidden': () => ({
      effects: [{ type: 'LAYER_BLUR', visible: false, radius: 8 }],
    }),
    'that can be seen through': () => ({ opacity: 0.4, fills: fills({}, { opacity: 0.5 }) }),
    'with a paint that can be seen through': () => ({ fills: fills({ opacity: 0.5 }) }),
    rotated: () => ({ relativeTransform: turned }),
    flipped: () => ({ relativeTransform: flipped }),
    'with several pictures': () => ({ fills: fills({}, { opacity: 0.5, scaleMode: 'FIT' }) }),
    tiled: () => ({ fills: fills({ scaleMode: 'TILE', scalingFactor: 0.25 }) }),
    fitted: () => ({ width: 240, height: 200, fills: fills({ scaleMode: 'FIT' }) }),
    cropped: () => ({ fills: fills({ scaleMode: 'CROP', imageTransform: crop }) }),
    'with a turned paint': () => ({ fills: fills({ rotation: 90 }) }),
    rounded: () => ({ cornerRadius: 60 }),
    'with a stroke': () => ({ strokes: [solid(0.4)], strokeWeight: 14 }),
    'on half pixels': () => ({
      relativeTransform: [
        [1, 0, 60.5],
        [0, 1, 60.25],
      ],
    }),
  };
  test.each(Object.entries(kinds))('%s', async (_, make) => {
    await expectPlaced(await add([maskOf('ELLIPSE', 110, 90)], make()));
  });
});

describe('before anything is sent', () => {
  const boxOf = (width: number, height: number) => maskOf('RECTANGLE', 90, 90, { width, height });
  test.each([
    ['of no area', drawn('M 0 0 L 90 60 L 0 0 Z', 'NONZERO', 90, 90), /^The mask covers nothing/],
    ['of nothing painted', maskOf('ELLIPSE', 90, 90, { fills: [] }), /^The mask covers nothing/],
    [
      'around the picture',
      drawn('M 0 0 L 9 0 L 0 9 Z M 330 270 L 339 270 L 330 279 Z', 'NONZERO', 5, 5),
      /^The mask covers nothing of “Photo”\. Move it over/,
    ],
    ['beside the picture', maskOf('ELLIPSE', 310, 250), /^Draw a shape over “Photo”/],
    ['as small as a dot', boxOf(0.5, 0.5), /^The mask covers nothing of “Photo”/],
    [
      'as thin as a hair',
      boxOf(120, 0.9),
      /^The mask over “Photo” is too thin .* Make it thicker\.$/,
    ],
    [
      'over everything',
      maskOf('RECTANGLE', 50, 50, { width: 260, height: 200 }),
      /^The mask covers all of “Photo”\. Make it smaller/,
    ],
  ])('a mask %s is refused', async (_, mask, sentence) => {
    await expectRefusal(await add([mask]), sentence);
  });

  test('a picture with a layer blur is refused', async () => {
    const effects = [{ type: 'LAYER_BLUR', visible: true, radius: 8 }];
    const sentence = /^“Photo” has a layer blur, .* Hide the blur, edit, and show it again\.$/;
    await expectRefusal(await add([maskOf('ELLIPSE', 110, 90)], { effects }), sentence);
  });
});

/** Starts an edit and does something when the host has its requests. */
async function runAnd(added: PicturePage, requests: number, meanwhile: () => Promise<unknown>) {
  await selectForEdit(product, added);
  const sent = (await logged(product)).length;
  return product.untilRunEnds(async () => {
    await product.window.getByLabel('Prompt').fill('a lantern');
    await product.window.getByTestId('run').click();
    await expect.poll(async () => (await logged(product)).length).toBe(sent + requests);
    await meanwhile();
  });
}

/** What is on its way for longer than a test takes to change something. */
const slow = { delayMs: 1500 };

describe('while the answer is on its way', () => {
  test('a layer whose picture changed gets nothing, and the answer is kept', async () => {
    const added = await add([maskOf('ELLIPSE', 110, 90)]);
    await scriptAnswers(product, slow);
    const changed = [picturePaint(hash, { scaleMode: 'FIT' })];
    const end = await runAnd(added, 1, () => product.set(added.target, { fills: changed }));
    expect(end).toEqual({
      state: 'failed',
      sentence: expect.stringMatching(/^“Photo” changed while .* Undo the change and place it/),
    });
    expect(await paintsOf(product, added.target)).toMatchObject(changed);
    await discardKept();
  });

  test('a stop leaves the document as it was', async () => {
    const added = await add([maskOf('ELLIPSE', 110, 90)]);
    await scriptAnswers(product, slow);
    const before = await product.everything();
    const end = await runAnd(added, 1, () =>
      product.window.getByRole('button', { name: 'Stop' }).click(),
    );
    expect(end).toMatchObject({
      sentence: expect.stringMatching(/^Stopped\..* may still be billed/),
    });
    expect(await product.everything()).toEqual(before);
    await expect.poll(async () => (await logged(product)).at(-1)?.cancelled).toBe(true);
    expect(await product.window.getByTestId('tray').count()).toBe(0);
  });
});

/** The one picture in the tray, with a button to place it or without. */
async function discardKept(): Promise<void> {
  const tray = product.window.getByTestId('tray');
  expect(await tray.getByRole('button', { name: 'Discard' }).count()).toBe(1);
  await tray.getByRole('button', { name: 'Discard' }).click();
  await tray.waitFor({ state: 'detached' });
}

/** What a host is asked for when this is edited. */
async function sizeAskedFor(added: PicturePage): Promise<Size> {
  await selectForEdit(product, added);
  await product.run('a lantern');
  await product.undo();
  const { width, height } = (await logged(product)).at(-1)?.files[0] ?? {};
  if (!width || !height) throw new Error('No picture was sent.');
  return { width, height };
}

test('of three answers one is refused: two are variants, and one is told', async () => {
  const added = await add([maskOf('ELLIPSE', 110, 90)]);
  const third = drawSketch({ ...(await sizeAskedFor(added)), prompt: 'coffee', seed: 3 });
  const refusal = { status: 400, code: 'moderation_blocked', message: 'Blocked by our rules.' };
  await scriptAnswers(product, {}, refusal, pictureAnswer(await pngOf(third)));
  await selectForEdit(product, added);
  await product.window.locator('#answers').selectOption('3');
  const end = await product.run('a lantern');
  await product.window.locator('#answers').selectOption('1');
  expect(end).toMatchObject({ state: 'failed', sentence: expect.stringMatching(/1 of 3/) });
  const told = product.window.getByText('The host refused: Blocked by our rules.');
  expect(await told.count()).toBe(1);
  const paints = await paintsOf(product, added.target);
  expect(paints.map(({ type }) => type)).toEqual(['IMAGE', 'IMAGE', 'IMAGE']);
  expect(paints.filter(({ visible }) => visible).length).toBe(2);
  expect(new Set(paints.map(({ imageHash }) => imageHash)).size).toBe(3);
  expect(await hashInFile(product, hash)).toBe(hash);
  // All of it is one step.
  await product.undo();
  expect(await paintsOf(product, added.target)).toHaveLength(1);
});

test('an answer of one colour is kept with its reason, and is no patch', async () => {
  const added = await add([maskOf('ELLIPSE', 110, 90)]);
  const white = sharp({
    create: { ...(await sizeAskedFor(added)), channels: 3, background: '#fff' },
  });
  await scriptAnswers(product, pictureAnswer(await white.png().toBuffer()));
  await selectForEdit(product, added);
  const before = await product.everything();
  const sentence = /^The host sent an empty picture for “Photo”\. It is kept here; run again\./;
  const end = await product.run('a lantern');
  expect(end).toEqual({ state: 'failed', sentence: expect.stringMatching(sentence) });
  expect(await product.everything()).toEqual(before);
  await product.window.getByTestId('tray').getByText(sentence).waitFor();
  await discardKept();
});

test('every request of an edit had its mask, and as many pixels as the picture', async () => {
  const edits = (await logged(product)).filter(({ path }) => path.endsWith('/images/edits'));
  expect(edits.length).toBeGreaterThan(30);
  for (const { files } of edits) {
    const [picture, mask] = files;
    expect(files.map(({ field }) => field)).toEqual(['image[]', 'mask']);
    expect(mask).toMatchObject({ width: picture?.width, height: picture?.height });
  }
});
