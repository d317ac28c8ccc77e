import { expect, test } from 'vitest';
import { at, solid } from '../../workbench/support/small-scene.ts';
import { fill } from '../place-pictures.ts';
import { addBox, recipe, smallPng } from '../small-page.ts';
import { capture, edit, everything, openOn, pageWithFrame, proof } from './frame-of-pictures.ts';

async function open(fields = {}) {
  const scene = await pageWithFrame(fields);
  const { document, mask, photo, frame } = scene;
  const look = () => ({
    mask: document.node(mask).opacity,
    photo: document.node(photo).opacity,
    children: document.node(frame).childIds.length,
  });
  return { ...scene, ...(await openOn(document, look)) };
}

test('a frame whose pictures are its children is captured as it looks, without the mask in it', async () => {
  const { document, call, frame, mask, looks } = await open();
  const before = everything(document);
  const captured = await capture(call, { layerId: frame, mask });
  expect(captured).toMatchObject({ isAbove: true, ticket: { layer: { id: frame, name: 'Card' } } });
  expect(looks).toEqual([{ mask: 0, photo: 1, children: 3 }]);
  expect(everything(document)).toEqual(before);
});

test('masks beside the frame, or inside a layer in it, are handled as they are seen', async () => {
  const { document, call, page, frame, photo } = await open();
  const group = document.add('FRAME', frame, { width: 50, height: 50, opacity: 0.5 });
  const inner = addBox(document, group, { name: 'Mask' });
  const beside = addBox(document, page, {
    name: 'Mask',
    opacity: 0.4,
    relativeTransform: at(40, 50),
  });
  const seen: number[][] = [];
  const opacities = () => [group, inner, beside, photo].map((id) => document.node(id).opacity);
  const plugin = await openOn(document, () => seen.push(opacities()));
  await plugin.call('captureEdit', {
    layerId: frame,
    masks: [inner, beside].map((id) => ({ id, name: 'Mask' })),
    scale: 1,
  });
  expect(seen).toEqual([[0.5, 0, 0.4, 1]]);
  expect(opacities()).toEqual([0.5, 1, 0.4, 1]);
  void call;
});

test('its patch goes onto a new layer above all that the frame holds', async () => {
  const { document, call, frame, photo, title, mask } = await open({ layoutMode: 'VERTICAL' });
  const children = [photo, title, mask].map((id) => document.node(id));
  const placed = await edit(call, { layerId: frame, mask, level: 1 });
  const { childIds, fills } = document.node(frame);
  expect(childIds).toEqual([photo, title, mask, placed.layer.id]);
  expect(fills).toEqual([solid()]);
  expect(children).toEqual([photo, title, mask].map((id) => document.node(id)));
  const overlay = document.node(placed.layer.id);
  expect(overlay).toMatchObject({
    type: 'RECTANGLE',
    width: 200,
    height: 100,
    relativeTransform: at(0, 0),
    layoutPositioning: 'ABSOLUTE',
    locked: true,
    fills: [{ type: 'IMAGE', scaleMode: 'CROP', imageHash: placed.hash }],
  });
  expect(overlay.name).toContain('Card');
  expect(placed.layer.name).toBe(overlay.name);
  expect(placed.variants).toMatchObject({ shown: placed.hash, made: [{ hash: placed.hash }] });
});

test('outside of auto layout it takes no part in a layout either', async () => {
  const { document, call, frame, mask } = await open();
  const { layer } = await edit(call, { layerId: frame, mask, level: 1 });
  expect(document.node(layer.id).layoutPositioning).toBe('AUTO');
});

test('one undo takes patch and layer back', async () => {
  const { document, call, frame, mask } = await open();
  const before = everything(document);
  await edit(call, { layerId: frame, mask, level: 1 });
  await call('endRun', {});
  document.undo();
  expect(everything(document)).toEqual(before);
});

test.each(['the frame', 'the layer of its patches'])(
  'a further edit of %s uses the same layer',
  async (which) => {
    const { document, call, frame, mask, looks } = await open();
    const first = await edit(call, { layerId: frame, mask, level: 1 });
    const layerId = which === 'the frame' ? frame : first.layer.id;
    const captured = await capture(call, { layerId, mask });
    expect(captured).toMatchObject({
      isAbove: true,
      ticket: { layer: { id: first.layer.id }, base: first.hash },
    });
    // All of the frame was captured, with the patch.
    expect(looks.at(-1)).toEqual({ mask: 0, photo: 1, children: 4 });
    const second = await edit(call, { layerId, mask, level: 2 });
    expect(second.layer.id).toBe(first.layer.id);
    expect(document.node(frame).childIds).toHaveLength(4);
    expect(second.variants.made.map(({ hash }) => hash)).toEqual([first.hash, second.hash]);
    expect(document.node(first.layer.id).fills.map(({ visible }) => visible)).toEqual([true, true]);
  },
);

test('an edit of the original hides the patches before it', async () => {
  const { document, call, frame, mask } = await open();
  const first = await edit(call, { layerId: frame, mask, level: 1 });
  await edit(call, { layerId: frame, mask, level: 2, base: null });
  expect(document.node(first.layer.id).fills.map(({ visible }) => visible)).toEqual([false, true]);
});

test('a patch that changed something outside is taken away with its empty layer', async () => {
  const { document, call, frame, mask } = await open();
  const before = everything(document);
  const { layer, hash } = await edit(call, { layerId: frame, mask, level: 1, hides: [mask] });
  expect(document.node(mask).visible).toBe(false);
  const settled = await call('settlePatch', { layerId: layer.id, hash, proof: proof(3) });
  expect(settled.variants.made).toEqual([]);
  expect(everything(document)).toEqual(before);
});

test('where there are other patches the layer stays', async () => {
  const { document, call, frame, mask } = await open();
  const first = await edit(call, { layerId: frame, mask, level: 1 });
  const before = everything(document);
  const second = await edit(call, { layerId: frame, mask, level: 2 });
  await call('settlePatch', { layerId: second.layer.id, hash: second.hash, proof: proof(1) });
  expect(everything(document)).toEqual(before);
  expect((await call('readVariants', { layerId: first.layer.id })).shown).toBe(first.hash);
});

test('when Figma takes no such picture no empty layer is left, and its own words are told', async () => {
  const { document, call, frame, mask } = await open();
  const { ticket, isAbove } = await capture(call, { layerId: frame, mask });
  const before = everything(document);
  const placing = call('place', {
    placement: { kind: 'patch', ticket, transform: at(0, 0), isAbove },
    picture: new Uint8Array([1, 2, 3]),
    recipe: recipe('broken'),
  });
  await expect(placing).rejects.toMatchObject({
    failure: { kind: 'place-failed', step: 'place', detail: expect.stringMatching(/image/i) },
  });
  expect(everything(document)).toEqual(before);
});

test('a patch whose base was taken away meanwhile is refused, and nothing changes', async () => {
  const { document, call, frame, mask } = await open();
  const first = await edit(call, { layerId: frame, mask, level: 1 });
  await edit(call, { layerId: frame, mask, level: 2, base: null });
  const { ticket, isAbove } = await capture(call, { layerId: frame, mask, base: first.hash });
  await call('discardVariant', { layerId: first.layer.id, hash: first.hash });
  const before = everything(document);
  const placing = call('place', {
    placement: { kind: 'patch', ticket, transform: at(0, 0), isAbove },
    picture: await smallPng(3),
    recipe: recipe('late'),
  });
  await expect(placing).rejects.toMatchObject({
    failure: { kind: 'variant-gone', step: 'place', layer: { id: first.layer.id } },
  });
  expect(everything(document)).toEqual(before);
});

test('a frame that was resized meanwhile gets no patch of its old size', async () => {
  const { document, call, frame, mask } = await open();
  const { ticket, isAbove } = await capture(call, { layerId: frame, mask });
  document.userEdit(() => document.update(frame, { width: 210 }));
  const placing = call('place', {
    placement: { kind: 'patch', ticket, transform: at(0, 0), isAbove },
    picture: await smallPng(3),
    recipe: recipe('late'),
  });
  await expect(placing).rejects.toMatchObject({ failure: { kind: 'layer-changed' } });
  expect(document.node(frame).childIds).toHaveLength(3);
});

test('a frame that was resized before gets further patches, and the old ones stay in place', async () => {
  const { document, call, frame, mask } = await open();
  const first = await edit(call, { layerId: frame, mask, level: 1 });
  document.userEdit(() => document.update(frame, { width: 400, height: 150 }));
  const second = await edit(call, { layerId: frame, mask, level: 2 });
  expect(second.layer.id).toBe(first.layer.id);
  const { width, height, relativeTransform, fills } = document.node(first.layer.id);
  expect({ width, height, relativeTransform }).toEqual({
    width: 400,
    height: 150,
    relativeTransform: at(0, 0),
  });
  for (const paint of fills) {
    if (paint.type !== 'IMAGE' || !paint.imageTransform) throw new Error('no patch');
    const [[a, , e], [, d, f]] = paint.imageTransform;
    // Both were laid over the same square of the frame.
    expect([-e / a, -f / d, 1 / a, 1 / d]).toEqual([
      expect.closeTo(5 / 400),
      expect.closeTo(5 / 150),
      expect.closeTo(12 / 400),
      expect.closeTo(12 / 150),
    ]);
  }
});

test('a frame in an instance, which nothing can be added to, is refused before it is captured', async () => {
  const { document, call, page, mask, looks } = await open();
  const instance = document.add('INSTANCE', page, { width: 90, height: 90, fills: [solid()] });
  addBox(document, instance);
  await expect(capture(call, { layerId: instance, mask })).rejects.toMatchObject({
    failure: { kind: 'inside-instance', step: 'capture', layer: { id: instance } },
  });
  expect(looks).toEqual([]);
});

test('a set of components, which takes no other layer, is refused before it is captured', async () => {
  const { document, call, page, mask, looks } = await open();
  const set = document.add('COMPONENT_SET', page, { width: 90, height: 90, fills: [solid()] });
  const component = document.add('COMPONENT', set, { width: 50, height: 50, fills: [solid()] });
  addBox(document, component);
  const before = everything(document);
  await expect(capture(call, { layerId: set, mask })).rejects.toMatchObject({
    failure: { kind: 'takes-components-only', step: 'capture', layer: { id: set } },
  });
  expect(looks).toEqual([]);
  expect(everything(document)).toEqual(before);
  expect((await capture(call, { layerId: component, mask })).isAbove).toBe(true);
});

test('a frame with a picture of its own keeps its patches among its paints', async () => {
  const { document, call, frame, mask, looks } = await open();
  const { hash } = await fill(call, frame, 7);
  const captured = await capture(call, { layerId: frame, mask });
  expect(captured).toMatchObject({ isAbove: false, ticket: { layer: { id: frame }, base: hash } });
  expect(looks).toEqual([{ mask: 0, photo: 0, children: 3 }]);
  const placed = await edit(call, { layerId: frame, mask, level: 1 });
  expect(placed.layer.id).toBe(frame);
  expect(document.node(frame).childIds).toHaveLength(3);
  expect(document.node(frame).fills).toHaveLength(3);
});

test('a frame that holds nothing to see is edited by its own paints', async () => {
  const { document, call, page, mask } = await open();
  const empty = document.add('FRAME', page, { width: 90, height: 90, fills: [solid()] });
  addBox(document, empty, { visible: false });
  expect((await capture(call, { layerId: empty, mask })).isAbove).toBe(false);
});

test('a copy of the layer of patches that was dragged out of its frame is a layer like others', async () => {
  const { document, call, page, frame, mask } = await open();
  const { layer } = await edit(call, { layerId: frame, mask, level: 1 });
  document.userEdit(() => document.move(layer.id, page));
  const captured = await capture(call, { layerId: layer.id, mask });
  expect(captured).toMatchObject({ isAbove: false, ticket: { layer: { id: layer.id } } });
});

test('what was laid above the patches, and is captured, gets the next one above it', async () => {
  const { document, call, frame, mask } = await open();
  const first = await edit(call, { layerId: frame, mask, level: 1 });
  const above = addBox(document, frame, { name: 'Badge' });
  for (const layerId of [frame, first.layer.id]) {
    const { ticket, isAbove } = await capture(call, { layerId, mask });
    expect({ isAbove, ticket }).toMatchObject({
      isAbove: true,
      ticket: { layer: { id: frame }, paints: '[]', base: null },
    });
  }
  const second = await edit(call, { layerId: first.layer.id, mask, level: 2 });
  expect(document.node(frame).childIds.slice(-3)).toEqual([first.layer.id, above, second.layer.id]);
  const third = await edit(call, { layerId: frame, mask, level: 3 });
  expect(third.layer.id).toBe(second.layer.id);
});

test('a mask drawn above the patches, or a hidden layer, covers nothing of what is captured', async () => {
  const { document, call, frame, mask } = await open();
  const first = await edit(call, { layerId: frame, mask, level: 1 });
  addBox(document, frame, { name: 'Unseen', visible: false });
  const drawn = addBox(document, frame, { name: 'Mask', relativeTransform: at(20, 20) });
  const second = await edit(call, { layerId: frame, mask: drawn, level: 2 });
  expect(second.layer.id).toBe(first.layer.id);
});

test('what is laid above while a patch is made stays above it', async () => {
  const { document, call, frame, mask } = await open();
  const first = await edit(call, { layerId: frame, mask, level: 1 });
  const { ticket, isAbove } = await capture(call, { layerId: frame, mask });
  addBox(document, frame, { name: 'Badge' });
  const placed = await call('place', {
    placement: { kind: 'patch', ticket, transform: at(0, 0), isAbove },
    picture: await smallPng(3),
    recipe: recipe('late'),
  });
  expect(placed.layer.id).toBe(first.layer.id);
});

test('a layer of patches that was painted anew meanwhile gets no patch', async () => {
  const { document, call, frame, mask } = await open();
  const first = await edit(call, { layerId: frame, mask, level: 1 });
  const { ticket, isAbove } = await capture(call, { layerId: frame, mask });
  document.userEdit(() => document.update(first.layer.id, { fills: [solid()] }));
  const before = everything(document);
  const placing = call('place', {
    placement: { kind: 'patch', ticket: { ...ticket, base: null }, transform: at(0, 0), isAbove },
    picture: await smallPng(3),
    recipe: recipe('late'),
  });
  await expect(placing).rejects.toMatchObject({
    failure: { kind: 'layer-changed', step: 'place', layer: { id: first.layer.id } },
  });
  expect(everything(document)).toEqual(before);
});

test('the masks of each edit are hidden with the patches, and shown with the original', async () => {
  const { document, call, frame, mask } = await open();
  const other = addBox(document, frame, { name: 'Mask', relativeTransform: at(20, 20) });
  const visible = () => [mask, other].map((id) => document.node(id).visible);
  // Both from before there was an overlay: both tickets name the frame.
  const { ticket, isAbove } = await capture(call, { layerId: frame, mask });
  const lay = async (level: number, hides: string[]) =>
    call('place', {
      placement: { kind: 'patch', ticket, transform: at(0, 0), isAbove },
      picture: await smallPng(level),
      recipe: recipe(`patch ${level}`),
      hides,
    });
  const { layer } = await lay(1, [mask]);
  const second = await lay(2, [other]);
  expect(second.layer.id).toBe(layer.id);
  expect(visible()).toEqual([false, false]);
  await call('showVariant', { layerId: layer.id, hash: null });
  expect(visible()).toEqual([true, true]);
  await call('showVariant', { layerId: layer.id, hash: second.hash });
  expect(visible()).toEqual([false, false]);
});

test.each(['HORIZONTAL', 'NONE'] as const)(
  'a mask that a layout of %s arranges is hidden only where no other layer moves for it',
  async (layoutMode) => {
    const { document, call, frame, mask } = await open({ layoutMode });
    await edit(call, { layerId: frame, mask, level: 1, hides: [mask] });
    expect(document.node(mask).visible).toBe(layoutMode === 'HORIZONTAL');
    const absolute = addBox(document, frame, { name: 'Mask', layoutPositioning: 'ABSOLUTE' });
    await edit(call, { layerId: frame, mask: absolute, level: 2, hides: [absolute] });
    expect(document.node(absolute).visible).toBe(false);
  },
);

test('what a fill has hidden in auto layout is still shown again with the original after a patch', async () => {
  const { document, call, frame, title, mask } = await open({ layoutMode: 'VERTICAL' });
  const { ticket } = await call('captureSlot', { layerId: frame });
  await call('place', {
    placement: { kind: 'picture', ticket },
    picture: await smallPng(7),
    recipe: recipe('filled'),
    hides: [title],
  });
  expect(document.node(title).visible).toBe(false);
  await edit(call, { layerId: frame, mask, level: 1, hides: [mask] });
  expect(document.node(title).visible).toBe(false);
  await call('showVariant', { layerId: frame, hash: null });
  expect(document.node(title).visible).toBe(true);
});

test('a mask of Figma among the masks is not faded: what it lets through would change', async () => {
  const { document, call, frame, mask, looks } = await open();
  document.update(mask, { isMask: true });
  await capture(call, { layerId: frame, mask });
  expect(looks).toMatchObject([{ mask: 1 }]);
});

test('a patch that is taken away from a frame that was resized leaves the place for the next', async () => {
  const { document, call, frame, mask } = await open();
  const first = await edit(call, { layerId: frame, mask, level: 1 });
  document.userEdit(() => document.update(frame, { width: 400, height: 150 }));
  const { ticket, isAbove } = await capture(call, { layerId: frame, mask });
  const lay = async (level: number) =>
    call('place', {
      placement: { kind: 'patch', ticket, transform: at(0, 0), isAbove },
      picture: await smallPng(level),
      recipe: recipe(`patch ${level}`),
    });
  const before = everything(document);
  const { hash } = await lay(2);
  await call('settlePatch', { layerId: first.layer.id, hash, proof: proof(3) });
  expect(everything(document)).toEqual(before);
  expect((await lay(3)).layer.id).toBe(first.layer.id);
});
