import { type Matrix, multiply } from '../../core/geometry.ts';
import type { MaskOutline } from '../../core/outline.ts';
import { makeCanvas } from '../imaging/canvas.ts';
import { drawOutline } from '../imaging/draw-outline.ts';

export type Tint = {
  readonly outline: MaskOutline;
  /** The outline's node units to pixels of the picture. */
  readonly pixelsFromNode: Matrix;
};

/** Draws the whole picture as large as the canvas is shown, and the masked part in its colour. */
export function drawThumbnail(
  canvas: HTMLCanvasElement,
  bitmap: ImageBitmap,
  tint: Tint | null,
): void {
  const shown = canvas.clientWidth * devicePixelRatio;
  const scale = shown / Math.max(bitmap.width, bitmap.height);
  const size = {
    width: Math.max(1, Math.round(bitmap.width * scale)),
    height: Math.max(1, Math.round(bitmap.height * scale)),
  };
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, size.width, size.height);
  if (!tint) return;
  const layer = makeCanvas(size);
  const shownFromPixels = [
    [size.width / bitmap.width, 0, 0],
    [0, size.height / bitmap.height, 0],
  ] as const;
  drawOutline(layer, tint.outline, multiply(shownFromPixels, tint.pixelsFromNode), size);
  layer.resetTransform();
  layer.globalCompositeOperation = 'source-in';
  layer.fillStyle = getComputedStyle(canvas).color;
  layer.fillRect(0, 0, size.width, size.height);
  context.globalAlpha = 0.6;
  context.drawImage(layer.canvas, 0, 0);
}
