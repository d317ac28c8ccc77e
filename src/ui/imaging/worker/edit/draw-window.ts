import { windowFromNode } from '../../../../core/edit/context-window.ts';
import { boundsAfter, invert, multiply } from '../../../../core/geometry.ts';
import { fillFromBorder } from '../../../../retouch/fill-from-border.ts';
import { extendEdges } from '../../../../retouch/masks/extend-edges.ts';
import { decodePicture, encodePng, makeCanvas, setMatrix } from '../../canvas.ts';
import type { Captured } from '../frame-picture.ts';
import type { EditPlan } from './edit-plan.ts';
import { wholePixels } from './patch-mask.ts';

/**
 * The window of a captured layer, upright in the layer's own axes, as a PNG: rotated and flipped
 * layers are exported as they lie on the page, and models know upright things better. Encoding it
 * anew also leaves all metadata behind. Where the window reaches beyond the layer, the layer's edge
 * goes on; an empty area shows what is around it, melted together.
 *
 * @param coverage the area in pixels of the window.
 */
export async function drawWindow(
  captured: Captured,
  { window, node, isEmptyPart }: EditPlan,
  coverage: Uint8ClampedArray,
): Promise<Uint8Array<ArrayBuffer>> {
  const nodeFromPixels = invert(captured.pixelsFromNode);
  if (!nodeFromPixels) throw new Error('The captured layer has no area.');
  const { size } = window;
  const context = makeCanvas(size);
  const bitmap = await decodePicture(captured.png);
  const matrix = windowFromNode(window);
  setMatrix(context, multiply(matrix, nodeFromPixels));
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  context.resetTransform();
  const layer = boundsAfter(matrix, { x: 0, y: 0, ...node });
  const isBeyond = layer.x > 0.5 || layer.y > 0.5;
  if (!isBeyond && !isEmptyPart) return encodePng(context);
  const pixels = context.getImageData(0, 0, size.width, size.height);
  if (isEmptyPart) {
    const box = { left: 0, top: 0, right: size.width, bottom: size.height };
    const filled = fillFromBorder(pixels, new Uint8Array(coverage), box);
    if (filled) pixels.data.set(filled.data);
  }
  if (isBeyond) extendEdges(pixels.data, size, wholePixels(layer), 4);
  context.putImageData(pixels, 0, 0);
  return encodePng(context);
}
