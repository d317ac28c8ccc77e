import { decodePicture, makeCanvas } from '../../canvas.ts';
import type { Captured } from '../frame-picture.ts';
import { type EditArea, paintCoverage } from './paint-coverage.ts';
import { paintNode } from './paint-node.ts';

/**
 * How many pixels outside of an area differ between two captures of a layer, by as little as one
 * level of one channel. All of them when the captures differ in size.
 */
export async function countChanges(
  area: EditArea,
  before: Captured,
  after: Captured,
): Promise<number> {
  const [was, is] = [await readPixels(before.png), await readPixels(after.png)];
  const { width, height } = was;
  if (is.width !== width || is.height !== height) return width * height;
  const coverage = paintCoverage(area, before.pixelsFromNode, { width, height });
  const inside = paintNode(area.node, before.pixelsFromNode, { width, height });
  const [old, now] = [new Uint32Array(was.data.buffer), new Uint32Array(is.data.buffer)];
  let changed = 0;
  for (let pixel = 0; pixel < old.length; pixel += 1) {
    if (old[pixel] === now[pixel] || coverage[pixel] !== 0) continue;
    // A pixel on the layer's own edge shows what is beside it in the layer.
    if (inside[pixel] === 255 || !isBeside(coverage, pixel, width)) changed += 1;
  }
  return changed;
}

function isBeside(coverage: Uint8ClampedArray, pixel: number, width: number): boolean {
  for (const row of [-width, 0, width]) {
    for (const column of [-1, 0, 1]) if ((coverage[pixel + row + column] ?? 0) > 0) return true;
  }
  return false;
}

async function readPixels(png: Uint8Array<ArrayBuffer>): Promise<ImageData> {
  const bitmap = await decodePicture(png);
  const context = makeCanvas(bitmap);
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  const { width, height } = context.canvas;
  return context.getImageData(0, 0, width, height);
}
