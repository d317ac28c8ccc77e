import { boundsAfter, invert, type Matrix, multiply } from '../../../src/core/geometry.ts';
import type { ImagePaint } from '../paint.ts';
import { setMatrix } from './context-2d.ts';
import type { PaintedArea } from './painted-area.ts';
import { placePicture } from './place-picture.ts';

/** Draws a picture where its paint puts it, inside what the context's clip leaves open. */
export function drawPicture(
  context: CanvasRenderingContext2D,
  paint: ImagePaint,
  picture: ImageBitmap,
  { layer, layerToPixels }: PaintedArea,
): void {
  const placed = placePicture(paint, picture, layer);
  if (placed === null) return;
  const toPixels = multiply(layerToPixels, placed);
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = 'high';
  setMatrix(context, toPixels);
  if (paint.scaleMode === 'TILE') drawTiles(context, picture, toPixels);
  else context.drawImage(picture, 0, 0, 1, 1);
}

/** `toPixels` leads from the first tile's unit square to the canvas. */
function drawTiles(
  context: CanvasRenderingContext2D,
  picture: ImageBitmap,
  toPixels: Matrix,
): void {
  const pattern = context.createPattern(picture, 'repeat');
  const fromPixels = invert(toPixels);
  if (pattern === null || fromPixels === null) return;
  pattern.setTransform({ a: 1 / picture.width, d: 1 / picture.height });
  const { width, height } = context.canvas;
  const canvas = boundsAfter(fromPixels, { x: 0, y: 0, width, height });
  context.fillStyle = pattern;
  context.fillRect(canvas.x, canvas.y, canvas.width, canvas.height);
}
