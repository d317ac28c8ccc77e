import { type Matrix, multiply, type Size } from '../../../core/geometry.ts';
import type { MaskOutline, OutlinePart, OutlineShape } from '../../../core/outline.ts';
import { makeCanvas, setMatrix } from './canvas.ts';

/**
 * The outline as coverage: one byte a pixel, row by row, 255 where the mask is.
 *
 * @param pixelsFromNode node units of the target to pixels of the result.
 */
export function paintOutline(
  outline: MaskOutline,
  pixelsFromNode: Matrix,
  size: Size,
): Uint8ClampedArray {
  const context = makeCanvas(size);
  for (const part of outline.parts) paintPart(context, part, pixelsFromNode, size);
  const { data } = context.getImageData(0, 0, size.width, size.height);
  const coverage = new Uint8ClampedArray(size.width * size.height);
  for (let pixel = 0; pixel < coverage.length; pixel += 1) {
    coverage[pixel] = data[pixel * 4 + 3] ?? 0;
  }
  return coverage;
}

function paintPart(
  context: OffscreenCanvasRenderingContext2D,
  part: OutlinePart,
  pixelsFromNode: Matrix,
  size: Size,
): void {
  if (part.keep.length === 0 && part.cut.length === 0) {
    paintShape(context, part.shape, pixelsFromNode);
    return;
  }
  const layer = makeCanvas(size);
  paintShape(layer, part.shape, pixelsFromNode);
  const cutWith = (shape: OutlineShape, operation: GlobalCompositeOperation) => {
    const cutter = makeCanvas(size);
    paintShape(cutter, shape, pixelsFromNode);
    layer.resetTransform();
    layer.globalCompositeOperation = operation;
    layer.drawImage(cutter.canvas, 0, 0);
  };
  for (const shape of part.keep) cutWith(shape, 'destination-in');
  for (const shape of part.cut) cutWith(shape, 'destination-out');
  context.resetTransform();
  context.drawImage(layer.canvas, 0, 0);
}

/** Path by path: in one fill, paths that wind in opposite directions would cancel each other. */
function paintShape(
  context: OffscreenCanvasRenderingContext2D,
  { paths, toTarget }: OutlineShape,
  pixelsFromNode: Matrix,
): void {
  setMatrix(context, multiply(pixelsFromNode, toTarget));
  for (const { data, rule } of paths) context.fill(new Path2D(data), rule);
}
