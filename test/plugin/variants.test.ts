import { expect, test } from 'vitest';
import type { FigmaDocument } from '../../workbench/figma/document.ts';
import { callPlugin } from '../support/call-plugin.ts';
import { solid } from '../workbench/support/small-scene.ts';
import { fill, patch } from './place-pictures.ts';
import { addBox, smallPage } from './small-page.ts';

async function open(page = smallPage()) {
  const plugin = await callPlugin({ document: page.document });
  return { ...page, ...plugin, layerId: page.box };
}

function visible(document: FigmaDocument, id: string): number[] {
  return document.node(id).fills.flatMap((paint, index) => (paint.visible ? [index] : []));
}

function buttons(document: FigmaDocument, id: string) {
  return document.node(id).relaunchData;
}

function recipePrompt(document: FigmaDocument, id: string): unknown {
  const text = document.node(id).sharedPluginData.greybox?.recipe;
  return text === undefined ? null : JSON.parse(text).prompt;
}

test('two pictures, the original, the first again, and one less', async () => {
  const { document, call, layerId } = await open();
  const first = await fill(call, layerId, 1);
  const second = await fill(call, layerId, 2);
  await call('endRun', {});
  expect(second).toMatchObject({
    layer: { id: layerId, name: 'Box' },
    variants: {
      shown: second.hash,
      made: [
        { hash: first.hash, recipe: { prompt: 'picture 1' } },
        { hash: second.hash, recipe: { prompt: 'picture 2' } },
      ],
    },
  });
  expect(await call('readVariants', { layerId })).toEqual(second.variants);
  expect(buttons(document, layerId)).toEqual({ open: 'picture 2', 'restore-originals': '' });

  expect((await call('showVariant', { layerId, hash: null })).shown).toBeNull();
  expect(visible(document, layerId)).toEqual([0]);
  expect(recipePrompt(document, layerId)).toBeNull();
  expect(buttons(document, layerId)).toEqual({ open: '' });

  expect((await call('showVariant', { layerId, hash: first.hash })).shown).toBe(first.hash);
  expect(visible(document, layerId)).toEqual([1]);
  expect(recipePrompt(document, layerId)).toBe('picture 1');

  const left = await call('discardVariant', { layerId, hash: first.hash });
  expect(left).toMatchObject({ shown: null, made: [{ hash: second.hash }] });
  expect(document.node(layerId).fills).toHaveLength(2);

  document.undo();
  expect(document.node(layerId).fills).toHaveLength(3);
  expect((await call('readVariants', { layerId })).shown).toBe(first.hash);
  document.undo();
  document.undo();
  expect(await call('readVariants', { layerId })).toEqual(second.variants);
});

test('the last variant gone, the layer is as it was before the first', async () => {
  const { document, call, layerId } = await open();
  const before = document.node(layerId);
  const { hash } = await fill(call, layerId, 1);
  await call('discardVariant', { layerId, hash });
  expect(document.node(layerId)).toEqual(before);
  expect(await call('readVariants', { layerId })).toEqual({ shown: null, made: [] });
  const { layers } = await call('describeLayers', { ids: [layerId, 'gone'] });
  expect(layers).toMatchObject([{ id: layerId, hasVariants: false }]);
});

test('a patch is a variant over the picture that it was made from', async () => {
  const { document, call, layerId } = await open();
  const base = await fill(call, layerId, 1);
  const edited = await patch(call, layerId, 2);
  expect(visible(document, layerId)).toEqual([1, 2]);
  await call('showVariant', { layerId, hash: base.hash });
  expect(visible(document, layerId)).toEqual([1]);
  const left = await call('discardVariant', { layerId, hash: base.hash });
  expect(left).toMatchObject({ shown: null, made: [{ hash: edited.hash }] });
  await call('showVariant', { layerId, hash: edited.hash });
  expect(visible(document, layerId)).toEqual([1, 2]);
});

test('when a designer moves paints, what fits no longer leaves the list', async () => {
  const { document, call, layerId } = await open();
  const first = await fill(call, layerId, 1);
  const second = await fill(call, layerId, 2);
  const [grey, one, two] = document.node(layerId).fills;
  const moved = [one, grey, two].flatMap((paint) => paint ?? []);
  document.userEdit(() => document.update(layerId, { fills: moved }));
  const { shown, made } = await call('readVariants', { layerId });
  expect({ shown, made: made.map(({ hash }) => hash) }).toEqual({
    shown: second.hash,
    made: [second.hash],
  });
  await expect(call('showVariant', { layerId, hash: first.hash })).rejects.toMatchObject({
    failure: { kind: 'variant-gone', step: 'place', layer: { id: layerId } },
  });
  const third = await fill(call, layerId, 3);
  expect(third.variants.made.map(({ hash }) => hash)).toEqual([second.hash, third.hash]);
  await call('showVariant', { layerId, hash: null });
  expect(visible(document, layerId)).toEqual([1]);
});

test('what a designer shows by hand is neither', async () => {
  const { document, call, layerId } = await open();
  await fill(call, layerId, 1);
  const fills = document.node(layerId).fills.map((paint) => ({ ...paint, visible: true }));
  document.userEdit(() => document.update(layerId, { fills }));
  expect(await call('readVariants', { layerId })).not.toHaveProperty('shown');
});

test.each(['not json', '{"original":[0],"made":[{"hash":7}]}'])(
  'a list that somebody else wrote (%s) is none',
  async (variants) => {
    const page = smallPage({ sharedPluginData: { greybox: { variants } } });
    const { call, layerId } = await open(page);
    expect(await call('readVariants', { layerId })).toEqual({ shown: null, made: [] });
    expect((await fill(call, layerId, 1)).variants.made).toHaveLength(1);
  },
);

test('a layer that waits for its next picture still looks so after a switch', async () => {
  const { document, call, layerId } = await open();
  const { hash } = await fill(call, layerId, 1);
  await call('setPending', { layerId, isPending: true });
  await call('showVariant', { layerId, hash: null });
  expect(document.node(layerId).fills).toHaveLength(3);
  expect((await call('readVariants', { layerId })).shown).toBeNull();
  await call('setPending', { layerId, isPending: false });
  await call('showVariant', { layerId, hash });
  expect(visible(document, layerId)).toEqual([1]);
});

test('a recipe of a later version costs the layer nothing but that recipe', async () => {
  const { document, call, layerId } = await open();
  const first = await fill(call, layerId, 1);
  const second = await fill(call, layerId, 2);
  const { sharedPluginData } = document.node(layerId);
  const stored = JSON.parse(sharedPluginData.greybox?.variants ?? '');
  stored.made[0].recipe.job = 'animate';
  const greybox = { ...sharedPluginData.greybox, variants: JSON.stringify(stored) };
  document.update(layerId, { sharedPluginData: { greybox } });
  expect(await call('readVariants', { layerId })).toMatchObject({
    shown: second.hash,
    made: [
      { hash: first.hash, recipe: null },
      { hash: second.hash, recipe: { prompt: 'picture 2' } },
    ],
  });
  expect((await call('showVariant', { layerId, hash: first.hash })).shown).toBe(first.hash);
});

test('viewers read variants and change none', async () => {
  const { document, call, layerId } = await open();
  const { hash, variants } = await fill(call, layerId, 1);
  document.viewOnly = true;
  document.select([layerId]);
  expect(await call('readVariants', { layerId })).toEqual(variants);
  const failure = { kind: 'view-only', layer: { id: layerId } };
  await expect(call('showVariant', { layerId, hash })).rejects.toMatchObject({ failure });
  await expect(call('discardVariant', { layerId, hash })).rejects.toMatchObject({ failure });
  await expect(call('restoreOriginals', {})).rejects.toMatchObject({ failure });
});

test('a layer without variants has none to show', async () => {
  const { call, page, layerId } = await open();
  await expect(call('showVariant', { layerId, hash: 'x' })).rejects.toMatchObject({
    failure: { kind: 'variant-gone' },
  });
  await expect(call('showVariant', { layerId: page, hash: 'x' })).rejects.toMatchObject({
    failure: { kind: 'layer-gone' },
  });
});

async function openFrame() {
  const { document, page } = smallPage();
  const frame = document.add('FRAME', page, { width: 200, height: 200, fills: [solid()] });
  const [one, two, plain] = [
    addBox(document, frame),
    addBox(document, frame),
    addBox(document, frame),
  ];
  document.commitUndo();
  const { call, ...plugin } = await callPlugin({ document });
  const first = await fill(call, one, 1);
  const second = await fill(call, two, 2);
  const around = await fill(call, frame, 3);
  await call('endRun', {});
  return { document, call, plugin, frame, one, two, plain, first, second, around };
}

test('the originals of a frame and of all in it come back in one step', async () => {
  const { document, call, frame, one, two, first, around } = await openFrame();
  await call('showVariant', { layerId: two, hash: null });
  const depth = document.undoDepth;
  document.select([frame]);
  const { restored } = await call('restoreOriginals', {});
  expect(restored).toEqual([
    { layerId: frame, hash: around.hash },
    { layerId: one, hash: first.hash },
  ]);
  for (const id of [frame, one, two]) expect(visible(document, id)).toEqual([0]);
  expect(document.undoDepth).toBe(depth + 1);
  expect(await call('restoreOriginals', {})).toEqual({ restored: [] });
  expect(document.undoDepth).toBe(depth + 1);
  document.undo();
  expect(visible(document, one)).toEqual([1]);
});

test('with nothing selected nothing is put back', async () => {
  const { call } = await openFrame();
  expect(await call('restoreOriginals', {})).toEqual({ restored: [] });
});

test("a notice's button shows the variants again in one step, then the plugin ends", async () => {
  const { document, call, plugin, frame, one, two } = await openFrame();
  document.select([frame]);
  const { restored } = await call('restoreOriginals', {});
  const depth = document.undoDepth;
  await call('notify', {
    message: 'x'.repeat(150),
    isError: false,
    button: { label: 'Show again', action: { kind: 'show', variants: restored } },
    thenClose: true,
  });
  const [notice] = plugin.seen.notices;
  expect(notice).toMatchObject({ button: 'Show again', error: false, timeout: 8000 });
  expect(notice?.message).toBe(`${'x'.repeat(99)}…`);
  document.remove(two);
  notice?.onGone('action_button_click');
  await plugin.sandbox.idle();
  expect(plugin.sandbox.isClosed).toBe(true);
  expect(plugin.sandbox.errors).toEqual([]);
  for (const id of [frame, one]) expect(visible(document, id)).toEqual([1]);
  expect(document.undoDepth).toBe(depth + 1);
});
