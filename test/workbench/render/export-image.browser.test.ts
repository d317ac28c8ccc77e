import { describe, expect, test } from 'vitest';
import { readImageHeader } from '../../../src/core/image-header.ts';
import {
  exportImage,
  type ImageExportSettings,
} from '../../../workbench/figma/render/export-image.ts';
import { browserParts, colourfulPng, decode } from '../support/browser-parts.ts';
import { at, picture, SmallScene, solid, turnedAt } from '../support/small-scene.ts';

const parts = await browserParts();
const red = solid({ r: 1, g: 0, b: 0 });
const blue = solid({ r: 0, g: 0, b: 1 });

async function sizeOf(scene: SmallScene, id: string, settings: Partial<ImageExportSettings> = {}) {
  const bytes = await exportImage(scene, scene.node(id), { format: 'PNG', ...settings }, parts);
  const header = readImageHeader(bytes);
  return header && [header.width, header.height];
}

async function pixelsOf(
  scene: SmallScene,
  id: string,
  settings: Partial<ImageExportSettings> = {},
) {
  return decode(await exportImage(scene, scene.node(id), { format: 'PNG', ...settings }, parts));
}

describe('the size of an export', () => {
  test.each([
    [{}, [120, 81]],
    [{ constraint: { type: 'SCALE', value: 2 } }, [240, 161]],
    [{ constraint: { type: 'SCALE', value: 0.5 } }, [60, 40]],
    [{ constraint: { type: 'WIDTH', value: 1024 } }, [1024, 687]],
    [{ constraint: { type: 'HEIGHT', value: 1024 } }, [1526, 1024]],
    [{ constraint: { type: 'SCALE', value: 0.0001 } }, [1, 1]],
  ] as const)('with %j is %j', async (settings, size) => {
    const scene = new SmallScene();
    const id = scene.add('RECTANGLE', scene.page, { fills: [red], width: 120, height: 80.5 });
    expect(await sizeOf(scene, id, settings)).toEqual(size);
  });

  test('takes in strokes, and with absolute bounds leaves them out', async () => {
    const scene = new SmallScene();
    const stroke = { strokes: [blue], strokeWeight: 10, strokeAlign: 'OUTSIDE' } as const;
    const id = scene.add('RECTANGLE', scene.page, { fills: [red], ...stroke });
    expect(await sizeOf(scene, id)).toEqual([120, 120]);
    expect(await sizeOf(scene, id, { useAbsoluteBounds: true })).toEqual([100, 100]);
    const { data } = await pixelsOf(scene, id, { useAbsoluteBounds: true });
    expect([...data.subarray(0, 4)]).toEqual([255, 0, 0, 255]);
  });

  test('of a turned layer is that of the upright box around it', async () => {
    const scene = new SmallScene();
    const turned = { width: 30, height: 40, relativeTransform: turnedAt(500, 500, 30) };
    const id = scene.add('RECTANGLE', scene.page, { fills: [red], ...turned });
    const [cos, sin] = [Math.cos(Math.PI / 6), Math.sin(Math.PI / 6)];
    const size = [30 * cos + 40 * sin, 30 * sin + 40 * cos].map(Math.round);
    expect(await sizeOf(scene, id, { useAbsoluteBounds: true })).toEqual(size);
    const drawn = await pixelsOf(scene, id, { useAbsoluteBounds: true });
    expect(drawn.coverage() / 1200).toBeCloseTo(1, 1);
    expect(drawn.alphaAt(0, 0)).toBe(0);
  });

  test('is cut by ancestors that clip, but not with absolute bounds', async () => {
    const scene = new SmallScene();
    const frame = scene.add('FRAME', scene.page, { clipsContent: true, opacity: 0.5 });
    const id = scene.add('RECTANGLE', frame, { fills: [red], relativeTransform: at(60, 0) });
    expect(await sizeOf(scene, id)).toEqual([40, 100]);
    const drawn = await pixelsOf(scene, id, { useAbsoluteBounds: true });
    expect([drawn.width, drawn.coverage()]).toEqual([100, 10_000]);
  });
});

test('only the layer itself is drawn, or all that overlaps it', async () => {
  const scene = new SmallScene();
  scene.add('RECTANGLE', scene.page, { fills: [blue], relativeTransform: at(50, 0) });
  const id = scene.add('ELLIPSE', scene.page, { fills: [red] });
  scene.add('RECTANGLE', scene.page, { fills: [solid()], width: 10, height: 10 });
  const alone = await pixelsOf(scene, id);
  expect([alone.alphaAt(2, 2), alone.alphaAt(97, 97)]).toEqual([0, 0]);
  const together = await pixelsOf(scene, id, { contentsOnly: false });
  expect(together.at(2, 2)).toEqual([0, 0, 0, 255]);
  expect(together.at(50, 50)).toEqual([255, 0, 0, 255]);
  expect(together.at(97, 97)).toEqual([0, 0, 255, 255]);
});

test('a JPEG is drawn on white', async () => {
  const scene = new SmallScene();
  const id = scene.add('ELLIPSE', scene.page, { fills: [red] });
  const bytes = await exportImage(scene, scene.node(id), { format: 'JPG' }, parts);
  expect(readImageHeader(bytes)?.format).toBe('jpeg');
  expect(Math.min(...(await decode(bytes)).at(1, 1))).toBeGreaterThan(250);
});

test('the same document gives the same bytes, whatever was drawn before', async () => {
  const build = async () => {
    const scene = new SmallScene();
    scene.addImage('picture', await colourfulPng(333, 217));
    const frame = scene.add('FRAME', scene.page, {
      width: 400,
      height: 300,
      clipsContent: true,
      fills: [picture()],
    });
    const turned = { relativeTransform: turnedAt(150, 40, 23), opacity: 0.7 };
    const strokes = { strokes: [blue], strokeWeight: 3, strokeAlign: 'OUTSIDE' } as const;
    scene.add('STAR', frame, { fills: [picture(), red], ...turned, ...strokes });
    scene.add('TEXT', frame, { fills: [red], characters: 'Twice the same', fontSize: 30 });
    return { scene, node: scene.node(frame) };
  };
  const settings = { format: 'PNG', constraint: { type: 'SCALE', value: 1.37 } } as const;
  const [one, other] = [await build(), await build()];
  const first = await exportImage(one.scene, one.node, settings, await browserParts());
  const warm = await browserParts();
  await exportImage(other.scene, other.node, settings, warm);
  const second = await exportImage(other.scene, other.node, settings, warm);
  expect(second).toEqual(first);
});

describe('nothing to see', () => {
  const message = 'Failed to export node. This node may not have any visible layers.';

  test.each([
    ['hidden', { fills: [red], visible: false }],
    ['without opacity', { fills: [red], opacity: 0 }],
    ['without paint', {}],
  ])('a layer %s is refused with a plain string', async (_, fields) => {
    const scene = new SmallScene();
    const id = scene.add('RECTANGLE', scene.page, fields);
    await expect(sizeOf(scene, id)).rejects.toBe(message);
    await expect(sizeOf(scene, id, { useAbsoluteBounds: true })).rejects.toBe(message);
  });

  test('a layer that is clipped away is refused, but not with absolute bounds', async () => {
    const scene = new SmallScene();
    const frame = scene.add('FRAME', scene.page, { clipsContent: true });
    const id = scene.add('RECTANGLE', frame, { fills: [red], relativeTransform: at(300, 0) });
    await expect(sizeOf(scene, id)).rejects.toBe(message);
    expect(await sizeOf(scene, id, { useAbsoluteBounds: true })).toEqual([100, 100]);
  });

  test('a layer in a clear frame can be exported', async () => {
    const scene = new SmallScene();
    const frame = scene.add('FRAME', scene.page, { opacity: 0 });
    const id = scene.add('RECTANGLE', frame, { fills: [red] });
    expect((await pixelsOf(scene, id)).coverage()).toBe(10_000);
  });
});

test('a picture larger than a canvas can be is refused', async () => {
  const scene = new SmallScene();
  const id = scene.add('RECTANGLE', scene.page, { fills: [red] });
  const constraint = { type: 'SCALE', value: 1000 } as const;
  await expect(sizeOf(scene, id, { constraint })).rejects.toBe('Failed to export node');
});
