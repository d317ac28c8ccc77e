import { isOnPixels } from '../core/edit/patch-inset.ts';
import { describeThrown, fail } from '../core/failure.ts';
import { type Matrix, multiply } from '../core/geometry.ts';
import { readPngSize } from '../core/png-size.ts';
import type { CapturedPicture } from '../protocol/answers.ts';
import { isPlain } from './is-plain.ts';

/**
 * The layer's pixels as Figma draws them, `scale` of them for one node unit.
 *
 * `useAbsoluteBounds` is the only setting under which the pixels lie on `absoluteBoundingBox`: no
 * shadow widens the picture and no clipping parent narrows it. A rotated layer comes out as the
 * upright box around it, which is what `pixelsFromNode` undoes.
 */
export async function exportPixels(node: SceneNode, scale: number): Promise<CapturedPicture> {
  // Read together, before the export: the layer may be moved while Figma draws it.
  const { absoluteBoundingBox: bounds, absoluteTransform } = node;
  if (!bounds) return fail('capture', { kind: 'nothing-to-edit' }, node);
  const png = await exportPng(node, scale);
  const size = readPngSize(new DataView(png.buffer, png.byteOffset, png.byteLength));
  if (!size || !isPlain(png)) {
    return fail('capture', { kind: 'export-failed', detail: 'no picture' }, node);
  }
  const pixelsFromPage: Matrix = [
    [size.width / bounds.width, 0, (-bounds.x * size.width) / bounds.width],
    [0, size.height / bounds.height, (-bounds.y * size.height) / bounds.height],
  ];
  return {
    png,
    pixelsFromNode: multiply(pixelsFromPage, absoluteTransform),
    isOnPixels: isOnPixels(absoluteTransform),
  };
}

async function exportPng(node: SceneNode, scale: number): Promise<Uint8Array> {
  try {
    return await node.exportAsync({
      format: 'PNG',
      contentsOnly: true,
      useAbsoluteBounds: true,
      colorProfile: 'SRGB',
      constraint: { type: 'SCALE', value: scale },
    });
  } catch (thrown) {
    // Figma rejects exports with plain strings.
    return fail('capture', { kind: 'export-failed', detail: describeThrown(thrown) }, node);
  }
}
