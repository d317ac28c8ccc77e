import { decodePicture, encodePng, makeCanvas } from '../canvas.ts';

/** Any picture that the browser reads as a PNG with no side longer than `longestSide` pixels. */
export async function toPng(
  bytes: Uint8Array<ArrayBuffer>,
  longestSide: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const bitmap = await decodePicture(bytes);
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  const size = {
    width: Math.max(1, Math.round(bitmap.width * scale)),
    height: Math.max(1, Math.round(bitmap.height * scale)),
  };
  const context = makeCanvas(size);
  context.drawImage(bitmap, 0, 0, size.width, size.height);
  bitmap.close();
  return encodePng(context);
}
