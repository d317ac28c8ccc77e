import { expect, test } from 'vitest';
import { rankHints } from '../../src/core/rank-hints.ts';
import { callPlugin } from '../support/call-plugin.ts';
import { at, solid } from '../workbench/support/small-scene.ts';
import { addBox, smallPage, smallPng } from './small-page.ts';

test('a layer is seen as it looks, at most so large, without a write', async () => {
  const { document, box } = smallPage({ width: 400, height: 300 });
  document.viewOnly = true;
  const { call, seen } = await callPlugin({ document, exported: await smallPng(1, 200, 150) });
  const { size, picture } = await call('readLook', { layerId: box, longestSide: 200 });
  expect(size).toEqual({ width: 400, height: 300 });
  expect(picture?.pixelsFromNode).toEqual([
    [0.5, 0, 0],
    [0, 0.5, 0],
  ]);
  expect(seen.exports).toEqual([
    {
      format: 'PNG',
      contentsOnly: true,
      useAbsoluteBounds: true,
      constraint: { type: 'SCALE', value: 0.5 },
    },
  ]);
});

test('a small layer is not blown up without end', async () => {
  const { document, box } = smallPage();
  const { call, seen } = await callPlugin({ document, exported: await smallPng(1) });
  await call('readLook', { layerId: box, longestSide: 1000 });
  expect(seen.exports[0]?.constraint.value).toBe(4);
});

test('there is nothing to see of a hidden layer, nor where the export is refused', async () => {
  const { document, page, box } = smallPage();
  const hidden = addBox(document, page, { visible: false });
  const { call, seen } = await callPlugin({ document });
  const look = (layerId: string) => call('readLook', { layerId, longestSide: 100 });
  expect(await look(hidden)).toEqual({ size: { width: 40, height: 30 }, picture: null });
  expect(seen.exports).toEqual([]);
  expect((await look(box)).picture).toBeNull();
  await expect(look('gone')).rejects.toMatchObject({
    failure: { kind: 'layer-gone', step: 'select' },
  });
});

test("a mask's outline lies in its target's units", async () => {
  const { document, page, box } = smallPage();
  const shape = addBox(document, page, { name: 'Mask', relativeTransform: at(15, 10) });
  const { call } = await callPlugin({ document });
  const masks = [{ id: shape, name: 'Mask' }];
  const { outline } = await call('readMask', { layerId: box, masks });
  expect(outline.parts.map((part) => part.shape.toTarget)).toEqual([at(5, 0)]);
  await expect(
    call('readMask', { layerId: box, masks: [{ id: 'gone', name: 'Mask' }] }),
  ).rejects.toMatchObject({ failure: { kind: 'layer-gone', layer: { name: 'Mask' } } });
});

test('a picture is read as it is stored', async () => {
  const { document } = smallPage();
  const png = await smallPng(7);
  const hash = document.addImage(png);
  const { call } = await callPlugin({ document });
  expect((await call('readPicture', { hash })).picture).toEqual(png);
  expect((await call('readPicture', { hash: '0'.repeat(40) })).picture).toBeNull();
});

test('hints are what the layer is called and what stands around it', async () => {
  const { document, page } = smallPage();
  const section = document.add('SECTION', page, { width: 900, height: 900 });
  const screen = document.add('FRAME', section, { width: 400, height: 800, fills: [solid()] });
  const card = document.add('FRAME', screen, { name: 'Card', width: 200, height: 200 });
  const box = addBox(document, card, { name: 'hero/pasar-pagi' });
  const text = (parent: string, characters: string, y: number, fields = {}) =>
    document.add('TEXT', parent, {
      characters,
      width: 100,
      height: 16,
      fontSize: 12,
      fontFamily: 'Inter',
      relativeTransform: at(10, y),
      fills: [solid()],
      ...fields,
    });
  text(section, 'Another screen', 500);
  text(screen, 'Weekend in Jakarta', 300);
  text(card, 'Fresh fruit', 60);
  text(card, 'Rp 25.000', 50);
  text(card, 'Hidden words', 45, { visible: false });
  const button = document.add('FRAME', card, { name: 'Button', width: 50, height: 20 });
  text(button, 'Weekend offer', 0);
  const { call } = await callPlugin({ document });
  expect(await hintsOf(call, box)).toEqual([
    'hero pasar pagi',
    'Fresh fruit',
    'Weekend in Jakarta',
  ]);
});

test('a layer by itself on a page has its name at most', async () => {
  const { document, box } = smallPage();
  const { call } = await callPlugin({ document });
  expect(await hintsOf(call, box)).toEqual(['Box']);
});

async function hintsOf(call: Awaited<ReturnType<typeof callPlugin>>['call'], layerId: string) {
  const { layer, texts } = await call('readNearbyTexts', { layerId });
  return layer && rankHints(layer, texts);
}
