import { describe, expect, test } from 'vitest';
import { applyToPoint, type Matrix, multiply } from '../../../src/core/geometry.ts';
import type { FigmaDocument } from '../../../workbench/figma/document.ts';
import { absoluteTransform } from '../../../workbench/figma/geometry/absolute-transform.ts';
import type { ImagePaint } from '../../../workbench/figma/paint.ts';
import { placePicture } from '../../../workbench/figma/render/place-picture.ts';
import { callPlugin } from '../../support/call-plugin.ts';
import { at, picture, solid, turnedAt } from '../../workbench/support/small-scene.ts';
import { fill } from '../place-pictures.ts';
import { addBox, smallPage, smallPng } from '../small-page.ts';
import { edit, everything, openOn, pageWithFrame } from './frame-of-pictures.ts';

const photoSize = { width: 40, height: 30 };

/** Where points of each picture lie on the page, as the workbench draws them. */
function pointsOnPage(document: FigmaDocument, id: string, size = photoSize) {
  const node = document.node(id);
  const toPage = absoluteTransform(document, node);
  return node.fills.flatMap((paint) => {
    if (paint.type !== 'IMAGE') return [];
    const place = placePicture(paint, size, node);
    if (!place) throw new Error('a picture without a place');
    return [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
      { x: 0.3, y: 0.8 },
    ].map((point) => applyToPoint(multiply(toPage, place), point));
  });
}

function near(points: readonly { x: number; y: number }[]) {
  return points.map(({ x, y }) => ({ x: expect.closeTo(x, 3), y: expect.closeTo(y, 3) }));
}

async function open(paint: Partial<ImagePaint>, relativeTransform: Matrix) {
  const { document, page } = smallPage();
  const holder = document.add('FRAME', page, {
    width: 500,
    height: 500,
    relativeTransform: turnedAt(300, 40, 20),
  });
  const imageHash = document.addImage(await smallPng(9, photoSize.width, photoSize.height));
  const layer = addBox(document, holder, {
    width: 120,
    height: 100,
    relativeTransform,
    fills: [solid(), picture({ imageHash, ...paint })],
  });
  document.commitUndo();
  const { call } = await callPlugin({ document });
  return { document, layer, imageHash, call };
}

const part: Matrix = [
  [0.5, 0.1, 0.2],
  [-0.1, 0.6, 0.1],
];
const paints: [string, Partial<ImagePaint>][] = [
  ['FILL', { scaleMode: 'FILL' }],
  ['FIT', { scaleMode: 'FIT' }],
  ['CROP', { scaleMode: 'CROP', imageTransform: part }],
  ['a FILL that was turned', { scaleMode: 'FILL', rotation: 90 }],
];
const flipped: Matrix = [
  [-1, 0, 200],
  [0, 1, 30],
];
const places: [string, Matrix][] = [
  ['upright', at(70, 60)],
  ['rotated', turnedAt(200, 60, 35)],
  ['flipped', flipped],
];

describe.each(paints)('the picture of %s', (_, paint) => {
  describe.each(places)('on a layer that is %s', (_name, transform) => {
    test.each([3, 0.5])('stays on the page where it was, at a ratio of %d', async (ratio) => {
      const { document, call, layer } = await open(paint, transform);
      const before = pointsOnPage(document, layer);
      const middle = applyToPoint(absoluteTransform(document, document.node(layer)), {
        x: 60,
        y: 50,
      });
      await call('makeRoom', { layerId: layer, ratio });
      const node = document.node(layer);
      expect(node.width / node.height).toBeCloseTo(ratio);
      expect(Math.min(node.width - 120, node.height - 100)).toBeCloseTo(0);
      expect(pointsOnPage(document, layer)).toEqual(near(before));
      const half = { x: node.width / 2, y: node.height / 2 };
      const still = applyToPoint(absoluteTransform(document, node), half);
      expect([still]).toEqual(near([middle]));
    });
  });
});

test('it is one undo step, which brings all of it back', async () => {
  const { document, call, layer } = await open({ scaleMode: 'FILL' }, at(70, 60));
  const before = everything(document);
  const depth = document.undoDepth;
  await call('makeRoom', { layerId: layer, ratio: 3 });
  expect(document.undoDepth).toBe(depth + 1);
  document.undo();
  expect(everything(document)).toEqual(before);
});

test('a layer that has the ratio is left alone', async () => {
  const { document, call, layer } = await open({ scaleMode: 'FILL' }, at(70, 60));
  const before = everything(document);
  const depth = document.undoDepth;
  await call('makeRoom', { layerId: layer, ratio: 1.2 });
  expect(everything(document)).toEqual(before);
  expect(document.undoDepth).toBe(depth);
});

test('the original picture and its bytes are what they were', async () => {
  const { document, call, layer, imageHash } = await open({ scaleMode: 'FIT' }, at(70, 60));
  const bytes = document.image(imageHash);
  await call('makeRoom', { layerId: layer, ratio: 3 });
  expect(document.node(layer).fills[1]).toMatchObject({ imageHash, scaleMode: 'CROP' });
  expect(document.image(imageHash)).toEqual(bytes);
});

test('variants stay, also those that are hidden, and each keeps its place', async () => {
  const { document, call, layer } = await open({ scaleMode: 'FILL' }, at(70, 60));
  const first = await fill(call, layer, 1);
  await fill(call, layer, 2);
  await call('showVariant', { layerId: layer, hash: first.hash });
  const before = await call('readVariants', { layerId: layer });
  // Those two have four times three pixels, the photograph has the same ratio.
  const points = pointsOnPage(document, layer);
  const seen = document.node(layer).fills.map(({ visible }) => visible);
  expect(seen).toContain(false);
  await call('makeRoom', { layerId: layer, ratio: 3 });
  expect(await call('readVariants', { layerId: layer })).toEqual(before);
  expect(document.node(layer).fills.map(({ visible }) => visible)).toEqual(seen);
  expect(pointsOnPage(document, layer)).toEqual(near(points));
});

test('what a frame holds stays on the page where it was, the layer of its patches too', async () => {
  const { document, frame, mask, photo, title } = await pageWithFrame({
    relativeTransform: turnedAt(90, 40, 30),
  });
  const { call } = await openOn(document, () => null);
  const { layer } = await edit(call, { layerId: frame, mask, level: 1 });
  await call('endRun', {});
  const ids = [photo, title, mask];
  const corners = () =>
    ids.map((id) => applyToPoint(absoluteTransform(document, document.node(id)), { x: 0, y: 0 }));
  const before = { corners: corners(), patch: pointsOnPage(document, layer.id) };
  await call('makeRoom', { layerId: frame, ratio: 1 });
  expect(document.node(frame)).toMatchObject({ width: 200, height: 200 });
  expect(corners()).toEqual(near(before.corners));
  expect(pointsOnPage(document, layer.id)).toEqual(near(before.patch));
  // And it takes further patches, over the new room as well.
  await edit(call, { layerId: frame, mask, level: 2 });
  expect(document.node(layer.id)).toMatchObject({ width: 200, height: 200 });
  expect(pointsOnPage(document, layer.id).slice(0, 3)).toEqual(near(before.patch));
});

test('auto layout places its children itself', async () => {
  const { document, frame, photo } = await pageWithFrame({ layoutMode: 'HORIZONTAL' });
  const { call } = await callPlugin({ document });
  const before = document.node(photo);
  await call('makeRoom', { layerId: frame, ratio: 1 });
  expect(document.node(frame).height).toBe(200);
  expect(document.node(photo)).toEqual(before);
});

test('where Figma refuses, at the first step or the last, all is as it was', async () => {
  const { document, page } = smallPage();
  const imageHash = document.addImage(await smallPng(9, 40, 30));
  const fills = [picture({ imageHash })];
  const instance = document.add('INSTANCE', page, { width: 80, height: 60, fills });
  const inner = document.add('FRAME', instance, { width: 50, height: 50, fills });
  document.commitUndo();
  const { call } = await callPlugin({ document });
  const before = everything(document);
  // The first may not be resized; the second may, but not move what it holds.
  for (const layerId of [inner, instance]) {
    await expect(call('makeRoom', { layerId, ratio: 3 })).rejects.toMatchObject({
      failure: { kind: 'change-refused', step: 'place', layer: { id: layerId } },
    });
    expect(everything(document)).toEqual(before);
  }
});

test('viewers are told, and nothing is tried', async () => {
  const { document, call, layer } = await open({ scaleMode: 'FILL' }, at(70, 60));
  document.viewOnly = true;
  await expect(call('makeRoom', { layerId: layer, ratio: 3 })).rejects.toMatchObject({
    failure: { kind: 'view-only', layer: { id: layer } },
  });
});
