import { invert, type Matrix, multiply, type Size } from '../../../src/core/geometry.ts';
import type { ImagePaint } from '../paint.ts';

/**
 * Where a picture lies: from its unit square to the layer's own space. A tiled picture's is the
 * first tile's. Null when the paint flattens it to nothing.
 */
export function placePicture(paint: ImagePaint, picture: Size, layer: Size): Matrix | null {
  if (paint.scaleMode === 'CROP') return cropped(paint, layer);
  const turns = Math.round(paint.rotation / 90);
  const turned = turns % 2 === 0 ? picture : { width: picture.height, height: picture.width };
  const scale = scaleOf(paint, turned, layer);
  const width = turned.width * scale;
  const height = turned.height * scale;
  const isTiled = paint.scaleMode === 'TILE';
  const box: Matrix = [
    [width, 0, isTiled ? 0 : (layer.width - width) / 2],
    [0, height, isTiled ? 0 : (layer.height - height) / 2],
  ];
  return multiply(box, quarterTurns(turns));
}

/** The paint's transform leads from the layer's unit square to the picture's. */
function cropped({ imageTransform }: ImagePaint, { width, height }: Size): Matrix | null {
  const toLayer: Matrix = [
    [width, 0, 0],
    [0, height, 0],
  ];
  if (imageTransform === undefined) return toLayer;
  const fromPicture = invert(imageTransform);
  return fromPicture && multiply(toLayer, fromPicture);
}

function scaleOf(paint: ImagePaint, picture: Size, layer: Size): number {
  const widths = layer.width / picture.width;
  const heights = layer.height / picture.height;
  if (paint.scaleMode === 'TILE') return paint.scalingFactor ?? 1;
  return paint.scaleMode === 'FIT' ? Math.min(widths, heights) : Math.max(widths, heights);
}

/** Turns the unit square clockwise about its middle. */
function quarterTurns(turns: number): Matrix {
  const cos = [1, 0, -1, 0][((turns % 4) + 4) % 4] ?? 1;
  const sin = [0, 1, 0, -1][((turns % 4) + 4) % 4] ?? 0;
  return [
    [cos, -sin, (1 - cos + sin) / 2],
    [sin, cos, (1 - cos - sin) / 2],
  ];
}
