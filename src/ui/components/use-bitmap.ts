import { useEffect, useState } from 'preact/hooks';

/**
 * A picture's bytes, decoded, as wide as `width` pixels or as it is; null until they are, and when they are no picture. Pictures are
 * drawn on canvases: a window without an address may not load `blob:` pictures in every browser.
 */
export function useBitmap(
  bytes: Uint8Array<ArrayBuffer> | null,
  width?: number,
): ImageBitmap | null {
  const [bitmap, setBitmap] = useState<ImageBitmap | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const show = (made: ImageBitmap | null) => {
      if (isCurrent) setBitmap(made);
      else made?.close();
    };
    // Unreadable bytes are told as a failure elsewhere; here they stay an empty box.
    const size = width === undefined ? {} : { resizeWidth: width, resizeQuality: 'high' as const };
    if (bytes) createImageBitmap(new Blob([bytes]), size).then(show, () => show(null));
    else show(null);
    return () => {
      isCurrent = false;
    };
  }, [bytes, width]);
  // Only when another one is shown in its place: a closed bitmap cannot be drawn.
  useEffect(() => () => bitmap?.close(), [bitmap]);
  return bitmap;
}
