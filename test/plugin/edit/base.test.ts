import { expect, test } from 'vitest';
import { identity } from '../../../src/core/geometry.ts';
import { callPlugin } from '../../support/call-plugin.ts';
import { fill } from '../place-pictures.ts';
import { recipe, smallPng } from '../small-page.ts';
import {
  capture,
  edit,
  everything,
  openOn,
  pageWithFrame,
  pageWithPhoto,
} from './frame-of-pictures.ts';

/** A photograph with two pictures laid over it; the second is seen. */
async function open() {
  const scene = await pageWithPhoto();
  const { document, photo } = scene;
  const visible = () => document.node(photo).fills.map((paint) => paint.visible);
  const { call, looks, sandbox } = await openOn(document, visible);
  const first = await fill(call, photo, 1);
  const second = await fill(call, photo, 2);
  await call('endRun', {});
  return { ...scene, call, looks, sandbox, visible, layerId: photo, first, second };
}

test('a base is shown for the export alone', async () => {
  const { document, call, looks, layerId, mask, first, second } = await open();
  const before = everything(document);
  const bases = [null, first.hash, second.hash];
  const tickets = [];
  for (const base of bases) tickets.push((await capture(call, { layerId, mask, base })).ticket);
  expect(looks).toEqual([
    [true, false, false],
    [false, true, false],
    [false, false, true],
  ]);
  expect(tickets.map(({ base }) => base)).toEqual(bases);
  expect(everything(document)).toEqual(before);
});

test('without one it is what is seen, and the ticket says which that is', async () => {
  const { document, call, looks, layerId, mask, second } = await open();
  expect((await capture(call, { layerId, mask })).ticket.base).toBe(second.hash);
  await call('showVariant', { layerId, hash: null });
  expect((await capture(call, { layerId, mask })).ticket.base).toBeNull();
  const all = document.node(layerId).fills.map((paint) => ({ ...paint, visible: true }));
  document.userEdit(() => document.update(layerId, { fills: all }));
  expect((await capture(call, { layerId, mask })).ticket).not.toHaveProperty('base');
  expect(looks).toEqual([
    [false, false, true],
    [true, false, false],
    [true, true, true],
  ]);
});

test('a layer without variants has its original as the base', async () => {
  const { document, photo, mask } = await pageWithPhoto();
  const { call } = await openOn(document, () => null);
  for (const base of [undefined, null]) {
    const wanted = { layerId: photo, mask, ...(base !== undefined && { base }) };
    expect((await capture(call, wanted)).ticket.base).toBeNull();
  }
});

test('an export that fails leaves what was seen', async () => {
  const { document, layerId, mask } = await open();
  const before = everything(document);
  const { call } = await callPlugin({ document });
  await expect(capture(call, { layerId, mask, base: null })).rejects.toMatchObject({
    failure: { kind: 'export-failed', step: 'capture', layer: { id: layerId } },
  });
  expect(everything(document)).toEqual(before);
});

test('a base that is no more is told, and nothing is exported', async () => {
  const { document, call, looks, layerId, mask, first } = await open();
  await call('discardVariant', { layerId, hash: first.hash });
  const before = everything(document);
  await expect(capture(call, { layerId, mask, base: first.hash })).rejects.toMatchObject({
    failure: { kind: 'variant-gone', step: 'capture', layer: { id: layerId } },
  });
  expect(looks).toEqual([]);
  expect(everything(document)).toEqual(before);
  const plain = await pageWithPhoto();
  const other = await openOn(plain.document, () => null);
  await expect(
    capture(other.call, { layerId: plain.photo, mask: plain.mask, base: 'x' }),
  ).rejects.toMatchObject({ failure: { kind: 'variant-gone', layer: { id: plain.photo } } });
});

test('a patch lies over its base, and whatever else was seen is hidden', async () => {
  const { call, visible, layerId, mask, first } = await open();
  const onOriginal = await edit(call, { layerId, mask, level: 3, base: null });
  expect(visible()).toEqual([true, false, false, true]);
  const onFirst = await edit(call, { layerId, mask, level: 4, base: first.hash });
  expect(visible()).toEqual([false, true, false, false, true]);
  expect(onFirst.variants.shown).toBe(onFirst.hash);
  // A patch over a patch: both are seen.
  await edit(call, { layerId, mask, level: 5, base: onOriginal.hash });
  expect(visible()).toEqual([true, false, false, true, false, true]);
  expect((await call('showVariant', { layerId, hash: onFirst.hash })).shown).toBe(onFirst.hash);
  expect(visible()).toEqual([false, true, false, false, true, false]);
});

test("variations of one edit lie over the same base, by each one's ticket", async () => {
  const { call, visible, layerId, mask, first } = await open();
  const one = await edit(call, { layerId, mask, level: 3, base: first.hash });
  expect(one.ticket.base).toBe(first.hash);
  await call('place', {
    placement: { kind: 'patch', ticket: one.ticket, transform: identity },
    picture: await smallPng(4),
    recipe: recipe('another'),
  });
  expect(visible()).toEqual([false, true, false, false, true]);
});

test('the original stays among the fills, with its bytes, whatever is laid over it', async () => {
  const { document, call, layerId, mask, imageHash, original, first } = await open();
  for (const [level, base] of [null, first.hash, undefined].entries()) {
    const wanted = { layerId, mask, level: 10 + level };
    await edit(call, { ...wanted, ...(base !== undefined && { base }) });
  }
  const [lowest] = document.node(layerId).fills;
  expect(lowest).toMatchObject({ type: 'IMAGE', scaleMode: 'FILL', imageHash });
  expect(document.image(imageHash)).toEqual(original);
  expect((await call('readPicture', { hash: imageHash })).picture).toEqual(original);
});

test('a patch whose layer was painted anew meanwhile is refused', async () => {
  const { document, call, layerId, mask } = await open();
  const { ticket } = await capture(call, { layerId, mask, base: null });
  await fill(call, layerId, 8);
  const before = everything(document);
  const placing = call('place', {
    placement: { kind: 'patch', ticket, transform: identity },
    picture: await smallPng(9),
    recipe: recipe('late'),
  });
  await expect(placing).rejects.toMatchObject({ failure: { kind: 'layer-changed' } });
  expect(everything(document)).toEqual(before);
});

test('the variants of a layer of patches are bases of the frame', async () => {
  const { document, frame, mask } = await pageWithFrame();
  const patches = () => {
    const [overlay] = document.find({ name: 'Card · Greybox' });
    return overlay?.fills.map(({ visible }) => visible) ?? [];
  };
  const { call, looks } = await openOn(document, patches);
  const first = await edit(call, { layerId: frame, mask, level: 1 });
  const second = await edit(call, { layerId: frame, mask, level: 2, base: null });
  looks.length = 0;
  for (const base of [null, first.hash, second.hash]) {
    await capture(call, { layerId: frame, mask, base });
  }
  expect(looks).toEqual([
    [false, false],
    [true, false],
    [false, true],
  ]);
  expect(patches()).toEqual([false, true]);
  await expect(capture(call, { layerId: frame, mask, base: 'x' })).rejects.toMatchObject({
    failure: { kind: 'variant-gone' },
  });
});

test('a patch whose base was taken away meanwhile is refused, and nothing changes', async () => {
  const { document, call, layerId, mask, first, second } = await open();
  // Its paint leaves with the one base, and stays with the other, under a patch.
  await edit(call, { layerId, mask, level: 3, base: second.hash });
  for (const { hash } of [first, second]) {
    const { ticket } = await capture(call, { layerId, mask, base: hash });
    await call('discardVariant', { layerId, hash });
    const before = everything(document);
    const placing = call('place', {
      placement: { kind: 'patch', ticket, transform: identity },
      picture: await smallPng(9),
      recipe: recipe('late'),
    });
    await expect(placing).rejects.toMatchObject({
      failure: { kind: 'variant-gone', step: 'place', layer: { id: layerId } },
    });
    expect(everything(document)).toEqual(before);
  }
});

test('the base of a patch stays when the oldest variants leave', async () => {
  const { call, visible, layerId, mask, first } = await open();
  const { ticket } = await capture(call, { layerId, mask, base: first.hash });
  const placed = await call('place', {
    placement: { kind: 'patch', ticket, transform: identity },
    picture: await smallPng(9),
    recipe: recipe('patch'),
    kept: 2,
  });
  expect(placed.variants.made.map(({ hash }) => hash)).toEqual([first.hash, placed.hash]);
  expect(visible()).toEqual([false, true, true]);
});
