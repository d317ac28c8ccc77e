import { describe, expect, test } from 'vitest';
import type { Effect } from '../../../workbench/figma/paint.ts';
import { callPlugin } from '../../support/call-plugin.ts';
import { at, picture, solid, turnedAt } from '../../workbench/support/small-scene.ts';
import { addBox, smallPng } from '../small-page.ts';
import { capture, everything, openOn, pageWithFrame, pageWithPhoto } from './frame-of-pictures.ts';

function effect(type: Effect['type'], fields: Partial<Effect> = {}): Effect {
  return {
    type,
    visible: true,
    radius: 6,
    color: { r: 0, g: 0, b: 0, a: 0.5 },
    offset: { x: 2, y: 3 },
    spread: 0,
    blendMode: 'NORMAL',
    ...fields,
  };
}

test('the layer is exported without its effects, opaque, and is as it was afterwards', async () => {
  const effects = [effect('DROP_SHADOW'), effect('INNER_SHADOW', { visible: false, radius: 4 })];
  const { document, photo, mask } = await pageWithPhoto({ opacity: 0.4, effects });
  const { call, looks } = await openOn(document, ({ opacity, effects: now }) => ({
    opacity,
    shown: now.filter(({ visible }) => visible).length,
  }));
  const before = everything(document);
  await capture(call, { layerId: photo, mask });
  expect(looks).toEqual([{ opacity: 1, shown: 0 }]);
  expect(everything(document)).toEqual(before);
});

test('effects of a style, which could not be given back, stay in the picture', async () => {
  const { document, photo, mask } = await pageWithPhoto({
    effects: [effect('INNER_SHADOW')],
    effectStyleId: 'S:1',
  });
  const { call, looks } = await openOn(document, ({ effects }) => effects[0]?.visible);
  const before = everything(document);
  await capture(call, { layerId: photo, mask });
  expect(looks).toEqual([true]);
  expect(everything(document)).toEqual(before);
});

test('a blurred layer is refused by its name before anything is touched', async () => {
  const blurred = { effects: [effect('LAYER_BLUR')] };
  const photo = await pageWithPhoto(blurred);
  const frame = await pageWithFrame(blurred);
  for (const { document, mask, layerId } of [
    { ...photo, layerId: photo.photo },
    { ...frame, layerId: frame.frame },
  ]) {
    const { call, looks } = await openOn(document, () => null);
    const before = everything(document);
    const { name } = document.node(layerId);
    await expect(capture(call, { layerId, mask })).rejects.toMatchObject({
      failure: { kind: 'layer-blurred', step: 'capture', layer: { id: layerId, name } },
    });
    expect(looks).toEqual([]);
    expect(everything(document)).toEqual(before);
  }
});

test('a blur that is switched off, or one of what lies behind, is none', async () => {
  const effects = [effect('LAYER_BLUR', { visible: false }), effect('BACKGROUND_BLUR')];
  const { document, photo, mask } = await pageWithPhoto({ effects });
  const { call } = await openOn(document, () => null);
  await capture(call, { layerId: photo, mask });
});

test.each(['itself', 'a child', 'a mask in it'])(
  'opacity of %s that a variable decides is refused before anything is touched',
  async (what) => {
    const { document, frame, photo, title, mask } = await pageWithFrame({
      opacity: what === 'itself' ? 0.5 : 1,
    });
    const imageHash = document.addImage(await smallPng(77));
    const id = { itself: frame, 'a child': title, 'a mask in it': mask }[what] ?? '';
    document.update(id, { boundVariables: { opacity: { type: 'VARIABLE_ALIAS', id: 'V:1' } } });
    if (what !== 'a mask in it') document.update(frame, { fills: [picture({ imageHash })] });
    document.commitUndo();
    const states: number[] = [];
    document.on('change', () => states.push(document.node(photo).opacity));
    const { call, looks } = await openOn(document, () => null);
    await expect(capture(call, { layerId: frame, mask })).rejects.toMatchObject({
      failure: { kind: 'opacity-bound', child: document.node(id).name, layer: { id: frame } },
    });
    expect(looks).toEqual([]);
    expect(states.filter((opacity) => opacity !== 1)).toEqual([]);
  },
);

test('what a failed export leaves is what it found', async () => {
  const photo = await pageWithPhoto({ opacity: 0.4, effects: [effect('DROP_SHADOW')] });
  const frame = await pageWithFrame();
  for (const { document, mask, layerId } of [
    { ...photo, layerId: photo.photo },
    { ...frame, layerId: frame.frame },
  ]) {
    const { call } = await callPlugin({ document });
    const before = everything(document);
    await expect(capture(call, { layerId, mask })).rejects.toMatchObject({
      failure: { kind: 'export-failed', detail: expect.stringContaining('visible layers') },
    });
    expect(everything(document)).toEqual(before);
  }
});

test('a layer that cannot be given back its look does not keep the others from theirs', async () => {
  const { document, frame, photo, title, mask } = await pageWithFrame({ opacity: 0.5 });
  const imageHash = document.addImage(await smallPng(77));
  document.update(frame, { fills: [picture({ imageHash })] });
  const remote = document.add('COMPONENT', frame, { width: 9, height: 9 });
  document.move(remote, frame, 0);
  const { call } = await openOn(document, () => {
    // Becomes a layer of another file's while the export is under way.
    if (!document.node(remote).remote) document.update(remote, { remote: true });
  });
  await expect(capture(call, { layerId: frame, mask })).rejects.toMatchObject({
    failure: { kind: 'unexpected', step: 'capture' },
  });
  const opacities = [remote, photo, title, mask, frame].map((id) => document.node(id).opacity);
  expect(opacities).toEqual([0, 1, 1, 1, 0.5]);
});

test('the same pixels are read again once a patch is placed', async () => {
  const { document, frame, mask } = await pageWithFrame();
  const png = await smallPng(31, 400, 200);
  const { call, looks, seen } = await openOn(document, () => document.node(mask).opacity, png);
  const masks = [{ id: mask, name: 'Mask' }];
  const { picture: before } = await call('captureEdit', { layerId: frame, masks, scale: 2 });
  const untouched = everything(document);
  const after = await call('capturePlaced', { layerId: frame, masks, scale: 2 });
  expect(after).toEqual(before);
  expect(after.pixelsFromNode).toEqual([
    [2, 0, 0],
    [0, 2, 0],
  ]);
  expect(looks).toEqual([0, 0]);
  expect(seen.exports[1]).toEqual(seen.exports[0]);
  expect(everything(document)).toEqual(untouched);
});

test('without paints to change, or a mask, there is nothing to capture', async () => {
  const { document, page, photo, mask } = await pageWithPhoto();
  const bare = addBox(document, page, { fills: [solid({ r: 0, g: 0, b: 0 }, { visible: false })] });
  const unpainted = addBox(document, page, { name: 'Mask', fills: [] });
  const { call, looks } = await openOn(document, () => null);
  await expect(capture(call, { layerId: bare, mask })).rejects.toMatchObject({
    failure: { kind: 'nothing-to-edit', layer: { id: bare } },
  });
  await expect(capture(call, { layerId: photo, mask: unpainted })).rejects.toMatchObject({
    failure: { kind: 'mask-empty', layer: { id: photo } },
  });
  document.remove(mask);
  await expect(capture(call, { layerId: photo, mask })).rejects.toMatchObject({
    failure: { kind: 'layer-gone', layer: { id: mask, name: 'Mask' } },
  });
  expect(looks).toEqual([]);
});

describe('a viewer', () => {
  test('is told before anything is captured, and can still look at masks', async () => {
    const { document, photo, mask } = await pageWithPhoto();
    const { call, looks } = await openOn(document, () => null);
    document.viewOnly = true;
    const masks = [{ id: mask, name: 'Mask' }];
    for (const capturing of [
      capture(call, { layerId: photo, mask }),
      call('capturePlaced', { layerId: photo, masks, scale: 1 }),
    ]) {
      await expect(capturing).rejects.toMatchObject({ failure: { kind: 'view-only' } });
    }
    expect(looks).toEqual([]);
    const { outline } = await call('readMask', { layerId: photo, masks });
    expect(outline.parts).toHaveLength(1);
  });
});

describe('the outline of a mask', () => {
  async function outlineOf(fields: object, target: object = {}) {
    const { document, page, photo } = await pageWithPhoto(target);
    const shape = addBox(document, page, { name: 'Mask', ...fields });
    const { call } = await openOn(document, () => null);
    const masks = [{ id: shape, name: 'Mask' }];
    const read = await call('readMask', { layerId: photo, masks });
    const captured = await call('captureEdit', { layerId: photo, masks, scale: 1 });
    expect(captured.outline).toEqual(read.outline);
    return read.outline.parts;
  }

  test('is read where the mask is hidden, too', async () => {
    const shown = await outlineOf({});
    expect(shown).toHaveLength(1);
    expect(await outlineOf({ visible: false })).toEqual(shown);
  });

  test('has the softness of the layer: opacity as it is, blur in units of the target', async () => {
    const [hard] = await outlineOf({});
    expect(hard).not.toHaveProperty('opacity');
    expect(hard).not.toHaveProperty('blur');
    const soft = { opacity: 0.6, effects: [effect('LAYER_BLUR', { radius: 10 })] };
    expect(await outlineOf(soft)).toMatchObject([{ opacity: 0.6, blur: 10 }]);
    // Turning the target changes no length.
    expect(await outlineOf(soft, { relativeTransform: turnedAt(30, 10, 40) })).toMatchObject([
      { opacity: 0.6, blur: expect.closeTo(10) },
    ]);
    const off = { effects: [effect('LAYER_BLUR', { visible: false }), effect('DROP_SHADOW')] };
    expect((await outlineOf(off))[0]).not.toHaveProperty('blur');
  });

  test('has the softness of a group over that of what it holds', async () => {
    const { document, page, photo } = await pageWithPhoto();
    const group = document.add('FRAME', page, {
      name: 'Mask',
      width: 60,
      height: 60,
      opacity: 0.5,
      effects: [effect('LAYER_BLUR', { radius: 4 })],
    });
    const inner = { opacity: 0.5, effects: [effect('LAYER_BLUR', { radius: 3 })] };
    addBox(document, group, inner);
    addBox(document, group, { relativeTransform: at(20, 20) });
    addBox(document, group, { visible: false });
    const { call } = await callPlugin({ document });
    const masks = [{ id: group, name: 'Mask' }];
    const { outline } = await call('readMask', { layerId: photo, masks });
    expect(outline.parts).toMatchObject([
      { opacity: 0.25, blur: 5 },
      { opacity: 0.5, blur: 4 },
    ]);
  });
});

test('a blurred mask in a frame is faded for the capture, not refused', async () => {
  const { document, frame, mask } = await pageWithFrame();
  document.update(mask, { effects: [effect('LAYER_BLUR')], opacity: 0.7 });
  document.commitUndo();
  const { call, looks } = await openOn(document, () => document.node(mask).opacity);
  const { outline } = await capture(call, { layerId: frame, mask });
  expect(outline.parts).toMatchObject([{ opacity: 0.7, blur: 6 }]);
  expect(looks).toEqual([0]);
  expect(document.node(mask).opacity).toBe(0.7);
});

test('a layer that waits for its picture is captured without the look of it', async () => {
  const { document, photo, mask } = await pageWithPhoto();
  const { call, looks } = await openOn(document, ({ fills }) => fills.length);
  await call('setPending', { layerId: photo, isPending: true });
  const { ticket } = await capture(call, { layerId: photo, mask });
  expect(looks).toEqual([1]);
  expect(document.node(photo).fills).toHaveLength(2);
  await call('setPending', { layerId: photo, isPending: false });
  expect((await capture(call, { layerId: photo, mask })).ticket).toEqual(ticket);
});
