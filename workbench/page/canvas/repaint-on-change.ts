import { effect, type ReadonlySignal } from '@preact/signals';
import type { Size } from '../../../src/core/geometry.ts';

/**
 * Paints the canvas now and whenever one of `causes` changes, once a frame at most. `paint` gets
 * a cleared canvas of `size` CSS pixels whose unit is one of these. Answers how to stop.
 */
export function repaintOnChange(
  canvas: HTMLCanvasElement,
  size: ReadonlySignal<Size>,
  causes: readonly ReadonlySignal<unknown>[],
  paint: (context: CanvasRenderingContext2D) => void,
): () => void {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser cannot draw on a canvas.');
  let frame: number | null = null;
  const repaint = () => {
    frame = null;
    // Setting a canvas's size clears it.
    canvas.width = Math.round(size.value.width * devicePixelRatio);
    canvas.height = Math.round(size.value.height * devicePixelRatio);
    context.scale(devicePixelRatio, devicePixelRatio);
    paint(context);
  };
  const stop = effect(() => {
    for (const cause of [size, ...causes]) cause.value;
    frame ??= requestAnimationFrame(repaint);
  });
  return () => {
    stop();
    if (frame !== null) cancelAnimationFrame(frame);
  };
}
