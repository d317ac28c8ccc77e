import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { box, documentOf } from '../support/documents.ts';
import { openProduct, type Product } from '../support/product.ts';

let product: Product;
beforeAll(async () => {
  product = await openProduct({ model: 'image-api' });
});
afterAll(() => product.close());

const photo = { type: 'IMAGE', scaleMode: 'FILL', imageRef: 'a'.repeat(40), blendMode: 'NORMAL' };
const video = { type: 'VIDEO', scaleMode: 'FILL', blendMode: 'NORMAL' };

const twoTones = {
  style: { fontFamily: 'Inter', fontWeight: 400, fontSize: 14 },
  characterStyleOverrides: [0, 0, 0, 0, 1, 1, 1, 1, 1],
  styleOverrideTable: { 1: { fills: [photo] } },
};

const scene = documentOf(
  box('1:1', 'Hero', 0, 0, 400, 300),
  { ...box('1:2', 'Photo', 500, 0, 400, 300), fills: [photo] },
  { ...box('1:3', 'Blob', 560, 60, 80, 80), type: 'ELLIPSE' },
  { ...box('1:4', 'Stray', 0, 700, 80, 80), type: 'VECTOR' },
  { ...box('1:5', 'Cover', 480, -20, 440, 340), type: 'ELLIPSE', id: '1:5' },
  { ...box('1:6', 'Hidden box', 0, 400, 80, 80), visible: false },
  { ...box('1:7', 'Dot', 200, 400, 0.01, 0.01) },
  { ...box('1:8', 'Clip', 300, 400, 80, 80), fills: [video] },
  { ...box('1:9', 'Area', 400, 400, 80, 80), type: 'SECTION' },
  { ...box('1:10', 'Cut', 500, 400, 80, 80), type: 'SLICE' },
  {
    ...box('1:11', 'Pair', 600, 400, 80, 80),
    type: 'GROUP',
    children: [box('1:12', 'One', 600, 400, 80, 80)],
  },
  { ...box('1:13', 'Title', 700, 400, 80, 20), type: 'TEXT', characters: 'Two tones', ...twoTones },
);

/** Runs on `ids` and expects the sentence, and the document as it was. */
async function expectRefusal(ids: string[], sentence: string | RegExp): Promise<void> {
  const before = await product.everything();
  await product.select(...ids);
  const end = await product.run('a lantern');
  expect(end).toEqual({ state: 'failed', sentence: expect.stringMatching(sentence) });
  expect(await product.everything()).toEqual(before);
  expect(await product.errors()).toEqual([]);
}

describe('a selection that cannot be worked on', () => {
  beforeAll(() => product.open(scene));

  test.each([
    [[], /^Select a grey box to fill it/],
    [['1:6'], /^“Hidden box”: It is hidden\. Show it first\.$/],
    [['1:7'], /^“Dot”: It has no size\./],
    [['1:8'], /^“Clip”: It holds a video/],
    [['1:9'], /^“Area”: A section cannot hold a picture\./],
    [['1:10'], /^“Cut”: A slice cannot hold a picture\./],
    [['1:11'], /^“Pair”: A group has no fill\. Select a layer inside it: Ctrl or ⌘ and click\.$/],
  ])('%j', async (ids, sentence) => {
    await expectRefusal(ids, sentence);
  });

  test('text whose letters have different fills', async () => {
    await expectRefusal(['1:13'], /^“Title”: Its letters have different fills\./);
  });

  test('a mask that covers all of its picture', async () => {
    await product.set('1:5', { x: 380, y: -150, width: 640, height: 600 });
    await expectRefusal(['1:2', '1:5'], /^The mask covers all of “Photo”\./);
    await product.undo();
  });

  test('a mask of which nothing can be seen', async () => {
    await product.set('1:3', { fills: [] });
    await expectRefusal(['1:2', '1:3'], /^The mask covers nothing of “Photo”\./);
    await product.undo();
  });

  test('a mask as thin as a hair, before anything is sent', async () => {
    await fetch(`${product.api}/__log`, { method: 'DELETE' });
    await product.set('1:3', { width: 80, height: 0.8 });
    await expectRefusal(['1:2', '1:3'], /^The mask over “Photo” is too thin for an edit\./);
    await product.undo();
    expect(await (await fetch(`${product.api}/__log`)).json()).toEqual([]);
  });

  test('a mask beside the picture is told in its row', async () => {
    await product.select('1:2', '1:3', '1:4');
    await expect(
      product.window.getByText('It does not lie over the picture.').count(),
    ).resolves.toBe(1);
  });

  test("a viewer's file, before anything is sent", async () => {
    await fetch(`${product.api}/__log`, { method: 'DELETE' });
    const viewOnly = product.page.getByRole('button', { name: 'View only' });
    await viewOnly.click();
    try {
      await expectRefusal(['1:1'], /^“Hero” cannot be changed: you can only view this file\./);
    } finally {
      await viewOnly.click();
    }
    expect(await (await fetch(`${product.api}/__log`)).json()).toEqual([]);
  });
});

describe('a layer that changes while its picture is on its way', () => {
  beforeEach(() => product.open(scene));

  /** Runs on `ids` and calls `meanwhile` when the host has the request. */
  async function runAnd(ids: string[], meanwhile: () => Promise<unknown>) {
    await fetch(`${product.api}/__log`, { method: 'DELETE' });
    await script({ delayMs: 600 });
    await product.select(...ids);
    const end = product.run('a lantern');
    await expect
      .poll(async () => (await (await fetch(`${product.api}/__log`)).json()).length)
      .toBe(1);
    await meanwhile();
    return end;
  }

  test('removed: the picture is kept and can go on a new layer', async () => {
    const end = await runAnd(['1:1'], () => product.remove('1:1'));
    expect(end).toEqual({
      state: 'failed',
      sentence: '“Hero” was deleted. Undo the deletion, or select another layer.',
    });
    const before = (await product.everything()).length;
    await placeKept('Place on a new layer');
    expect((await product.everything()).length).toBe(before + 1);
  });

  test('renamed and moved: it still gets its picture', async () => {
    const end = await runAnd(['1:1'], () => product.set('1:1', { name: 'Cover', x: 50 }));
    expect(end.state).toBe('done');
    expect((await product.node('1:1')).fills).toMatchObject([{ type: 'SOLID' }, { type: 'IMAGE' }]);
  });

  test('resized under an edit: the patch no longer fits', async () => {
    const end = await runAnd(['1:2', '1:3'], () => product.set('1:2', { width: 500 }));
    expect(end).toEqual({
      state: 'failed',
      sentence: expect.stringMatching(/^“Photo” changed while the picture was being made/),
    });
    expect((await product.node('1:2')).fills).toHaveLength(1);

    // The way out that the sentence names: undo the change, then place the patch that was paid for.
    // The first step back is the end of the pending look, which was there when the layer changed.
    await product.undo();
    await product.undo();
    await placeKept('Place again');
    expect((await product.node('1:2')).fills).toMatchObject([
      { type: 'IMAGE' },
      { type: 'IMAGE', scaleMode: 'CROP' },
    ]);
  });

  test('a kept picture outlives later runs, until it is placed or discarded', async () => {
    await runAnd(['1:1'], () => product.remove('1:1'));
    await product.select('1:2');
    expect(await product.run('a lantern')).toMatchObject({ state: 'done' });
    expect(await product.window.getByTestId('tray').count()).toBe(1);
    await product.window.getByRole('button', { name: 'Discard' }).click();
    await product.window.getByTestId('tray').waitFor({ state: 'detached' });
  });

  test('deselected: the picture goes to its layer, not to what is selected now', async () => {
    await runAnd(['1:1'], () => product.select('1:2'));
    expect((await product.node('1:1')).fills).toHaveLength(2);
    expect((await product.node('1:2')).fills).toHaveLength(1);
  });
});

/** Presses a button of the tray and waits until the picture has left it. */
async function placeKept(button: string): Promise<void> {
  await product.window.getByRole('button', { name: button }).click();
  await product.window.getByTestId('tray').waitFor({ state: 'detached' });
}

async function script(...answers: object[]): Promise<void> {
  const response = await fetch(`${product.api}/__next`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(answers),
  });
  expect(response.ok).toBe(true);
}

function grey(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: '#888' } });
}

function reply(picture: Buffer) {
  return { status: 200, body: { created: 1, data: [{ b64_json: picture.toString('base64') }] } };
}

describe('an answer that is not the picture that was asked for', () => {
  beforeEach(() => product.open(scene));

  test('a web page', async () => {
    await script({ status: 200, body: '<!doctype html><title>Welcome</title>' });
    await expectRefusal(['1:1'], /answered with something other than a picture/);
  });

  test('a refusal by the host is told in its words', async () => {
    await script({ status: 400, code: 'moderation_blocked', message: 'Blocked by our rules.' });
    await expectRefusal(['1:1'], /^The host refused: Blocked by our rules\.$/);
  });

  test('a connection that is cut', async () => {
    await script({ cut: true });
    await expectRefusal(['1:1'], /cannot be reached\. .* may be billed\.$/);
  });

  test('a picture that is cut off', async () => {
    const whole = await grey(1184, 880).png().toBuffer();
    await script(reply(whole.subarray(0, whole.length - 30)));
    await expectRefusal(['1:1'], /^The picture for “Hero” arrived incomplete\./);
  });

  test.each([
    ['a WebP', () => grey(1184, 880).webp(), /is a WebP, which Figma does not take/],
    ['more than 4096 pixels', () => grey(4400, 3300).png(), /has 4400 × 3300 pixels/],
    ['another ratio', () => grey(1024, 1024).png(), /the host sent 1024 × 1024/],
  ])('%s is kept, and placed when the designer says so', async (_name, make, sentence) => {
    await script(reply(await make().toBuffer()));
    await expectRefusal(['1:1'], sentence);
    await placeKept('Place anyway');
    expect((await product.node('1:1')).fills).toMatchObject([
      { type: 'SOLID', visible: false },
      { type: 'IMAGE', visible: true },
    ]);
  });
});

test('an address that is none', async () => {
  await product.window.getByRole('button', { name: 'Settings' }).click();
  await product.window.getByLabel('Address').fill('api.openai.com');
  await product.window.getByLabel('Address').blur();
  await product.window.getByRole('tab', { name: 'Fill' }).click();
  await expectRefusal(['1:1'], /^“api\.openai\.com” is no web address\./);
});
