import { identity, type Matrix, multiply, type Rect } from '../../../src/core/geometry.ts';
import { setMatrix } from './context-2d.ts';

/** A transparent canvas that lies over whole pixels of another one. */
export type Layer = {
  readonly context: CanvasRenderingContext2D;
  readonly left: number;
  readonly top: number;
};

/**
 * A layer over the part of `target` that `bounds` (in its pixels) touches; null when it is none.
 * It goes up to `margin` pixels beyond the canvas, for what is moved or blurred into it later.
 */
export function openLayer(
  target: CanvasRenderingContext2D,
  bounds: Rect,
  margin = 0,
): Layer | null {
  const { width, height } = target.canvas;
  const left = Math.max(-margin, Math.floor(bounds.x));
  const top = Math.max(-margin, Math.floor(bounds.y));
  const right = Math.min(width + margin, Math.ceil(bounds.x + bounds.width));
  const bottom = Math.min(height + margin, Math.ceil(bounds.y + bounds.height));
  if (right <= left || bottom <= top) return null;
  return { context: openCanvas(right - left, bottom - top), left, top };
}

/**
 * A clear canvas in main memory: it draws the same on every machine, and is quick to read back.
 * Not an OffscreenCanvas: Chromium's clips without smooth edges.
 */
export function openCanvas(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('The browser gave no canvas to draw on');
  return context;
}

/** The way to the layer's pixels for what goes to the target's by `toTarget`. */
export function toLayerPixels({ left, top }: Layer, toTarget: Matrix): Matrix {
  const shift: Matrix = [
    [1, 0, -left],
    [0, 1, -top],
  ];
  return multiply(shift, toTarget);
}

/** Lays the layer over its place on the target, with the target's present alpha and blending. */
export function drawOnto(target: CanvasRenderingContext2D, { context, left, top }: Layer): void {
  setMatrix(target, identity);
  target.drawImage(context.canvas, left, top);
}
