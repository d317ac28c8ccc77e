import type { Matrix, Size } from '../../core/geometry.ts';

/** A transparent canvas with its 2D context, smooth in both directions. */
export function makeCanvas({ width, height }: Size): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', {
    willReadFrequently: true,
  });
  if (!context) throw new Error(`No canvas of ${width} × ${height} to draw on.`);
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = 'high';
  return context;
}

/** What is drawn next goes through `matrix`. */
export function setMatrix(
  context: OffscreenCanvasRenderingContext2D,
  [[a, c, e], [b, d, f]]: Matrix,
): void {
  context.setTransform(a, b, c, d, e, f);
}

export async function encodePng(context: OffscreenCanvasRenderingContext2D) {
  const blob = await context.canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}

/** Throws when the bytes are no picture that the browser can read. */
export async function decodePicture(bytes: Uint8Array<ArrayBuffer>): Promise<ImageBitmap> {
  return createImageBitmap(new Blob([bytes]));
}
