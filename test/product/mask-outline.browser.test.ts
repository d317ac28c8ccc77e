import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { invert, type Matrix, multiply } from '../../src/core/geometry.ts';
import { type MaskOutline, maskOutlineShape } from '../../src/core/outline.ts';
import { paintOutline } from '../../src/ui/imaging/worker/paint-outline.ts';
import { FigmaDocument } from '../../workbench/figma/document.ts';
import { absoluteTransform } from '../../workbench/figma/geometry/absolute-transform.ts';
import { drawNode } from '../../workbench/figma/render/draw-node.ts';
import { addMask, randomMask } from '../support/random-masks.ts';
import { loadDrawing, startPlugin } from '../support/sandbox-in-browser.ts';
import { solid } from '../support/solid.ts';

const node = { width: 320, height: 240 };
const scale = 2;
const size = { width: node.width * scale, height: node.height * scale };
const pixelsFromNode: Matrix = [
  [scale, 0, 0],
  [0, scale, 0],
];

/** The page's turn of the target: its mask must be right however it lies. */
const targetTransforms: Matrix[] = [
  [
    [1, 0, 0],
    [0, 1, 0],
  ],
  [
    [0.8, 0.6, 40],
    [-0.6, 0.8, 200],
  ],
  [
    [-1, 0, 400],
    [0, 1, 30],
  ],
];

test('a mask is what the renderer shows of its layers: within 1 % of alpha over 200 of them', async () => {
  const drawing = await loadDrawing();
  const document = new FigmaDocument();
  const page = document.currentPage.id;
  const plugin = await startPlugin(document, drawing);
  const masks = fc.sample(randomMask, { numRuns: 200, seed: 20 });
  const differences: number[] = [];

  for (const [index, mask] of masks.entries()) {
    const relativeTransform = targetTransforms[index % 3] ?? pixelsFromNode;
    // The target and its mask share a frame, turned as a whole now and then.
    const holder = document.add('FRAME', page, { relativeTransform, width: 400, height: 300 });
    const turn = targetTransforms[(index >> 2) % 3] ?? pixelsFromNode;
    const target = document.add('RECTANGLE', holder, {
      relativeTransform: turn,
      ...node,
      fills: [solid(1)],
    });
    const maskId = addMask(document, holder, mask);
    const captured = await plugin.call('captureEdit', {
      layerId: target,
      masks: [{ id: maskId, name: mask.holder }],
      scale: 0.1,
    });
    const outline = readOutline(captured);
    const painted = paintOutline(outline, pixelsFromNode, size);
    const seen = render(document, target, maskId);
    differences.push(meanDifference(painted, seen));
    document.remove(holder);
  }
  plugin.dispose();

  const mean = differences.reduce((sum, difference) => sum + difference, 0) / differences.length;
  const worst = differences.indexOf(Math.max(...differences));
  expect(differences.length).toBe(200);
  expect(mean, 'mean').toBeLessThan(0.01);
  // A thin dashed line is all rim, and every renderer softens rims in its own way.
  expect(Math.max(...differences), JSON.stringify(masks[worst])).toBeLessThan(0.1);

  /** The renderer's own picture of the mask alone, in the target's axes. */
  function render(scene: FigmaDocument, targetId: string, id: string): Uint8ClampedArray {
    const canvas = Object.assign(globalThis.document.createElement('canvas'), size);
    const context = canvas.getContext('2d');
    const targetFromPage = invert(absoluteTransform(scene, scene.node(targetId)));
    if (!context || !targetFromPage) throw new Error('There is nothing to draw on.');
    const toPixels = multiply(pixelsFromNode, targetFromPage);
    drawNode(context, scene, scene.node(id), toPixels, { ...drawing, pictures: new Map() });
    const { data } = context.getImageData(0, 0, size.width, size.height);
    return data.filter((_, offset) => offset % 4 === 3);
  }
});

/** Shapes that cut each other away to nothing are refused as an empty mask: nothing to see, too. */
function readOutline(captured: unknown): MaskOutline {
  const refused = z.safeParse(z.object({ kind: z.literal('mask-empty') }), captured);
  if (refused.success) return { parts: [] };
  return z.parse(z.object({ outline: maskOutlineShape }), captured).outline;
}

/** Over the pixels that either of the two covers, so that the empty rest does not flatter it. */
function meanDifference(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  let sum = 0;
  let covered = 0;
  for (let pixel = 0; pixel < one.length; pixel += 1) {
    const first = one[pixel] ?? 0;
    const second = other[pixel] ?? 0;
    if (first === 0 && second === 0) continue;
    covered += 1;
    sum += Math.abs(first - second) / 255;
  }
  return covered === 0 ? 0 : sum / covered;
}
