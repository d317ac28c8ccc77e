import { type Matrix, multiply, type Size } from '../../core/geometry.ts';
import type { MaskOutline, OutlinePart, OutlineShape } from '../../core/outline.ts';
import { makeCanvas, setMatrix } from './canvas.ts';

/**
 * Fills the outline, black, on a canvas of `size` pixels.
 *
 * @param pixelsFromNode node units of the target to pixels of the canvas.
 */
export function drawOutline(
  context: OffscreenCanvasRenderingContext2D,
  outline: MaskOutline,
  pixelsFromNode: Matrix,
  size: Size,
): void {
  for (const part of outline.parts) drawPart(context, part, pixelsFromNode, size);
}

function drawPart(
  context: OffscreenCanvasRenderingContext2D,
  part: OutlinePart,
  pixelsFromNode: Matrix,
  size: Size,
): void {
  const { opacity = 1 } = part;
  if (part.keep.length === 0 && part.cut.length === 0 && opacity === 1) {
    drawShape(context, part.shape, pixelsFromNode);
    return;
  }
  const layer = makeCanvas(size);
  drawShape(layer, part.shape, pixelsFromNode);
  const cutWith = (shape: OutlineShape, operation: GlobalCompositeOperation) => {
    const cutter = makeCanvas(size);
    drawShape(cutter, shape, pixelsFromNode);
    layer.resetTransform();
    layer.globalCompositeOperation = operation;
    layer.drawImage(cutter.canvas, 0, 0);
  };
  for (const shape of part.keep) cutWith(shape, 'destination-in');
  for (const shape of part.cut) cutWith(shape, 'destination-out');
  context.resetTransform();
  context.globalAlpha = opacity;
  context.drawImage(layer.canvas, 0, 0);
  context.globalAlpha = 1;
}

/** Path by path: in one fill, paths that wind in opposite directions would cancel each other. */
function drawShape(
  context: OffscreenCanvasRenderingContext2D,
  { paths, toTarget }: OutlineShape,
  pixelsFromNode: Matrix,
): void {
  setMatrix(context, multiply(pixelsFromNode, toTarget));
  for (const { data, rule } of paths) context.fill(new Path2D(data), rule);
}
