import { decodePicture } from '../canvas.ts';

/** Whether the browser, and so Figma, can read the picture to its end. */
export async function canDecode(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  try {
    const bitmap = await decodePicture(bytes);
    bitmap.close();
    return true;
  } catch {
    return false;
  }
}
