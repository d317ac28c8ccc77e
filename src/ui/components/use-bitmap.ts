import { useEffect, useState } from 'preact/hooks';

/**
 * A picture's bytes, decoded; null until they are, and when they are no picture. Pictures are
 * drawn on canvases: a window without an address may not load `blob:` pictures in every browser.
 */
export function useBitmap(bytes: Uint8Array<ArrayBuffer> | null): ImageBitmap | null {
  const [bitmap, setBitmap] = useState<ImageBitmap | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const show = (made: ImageBitmap | null) => {
      if (isCurrent) setBitmap(made);
      else made?.close();
    };
    // Unreadable bytes are told as a failure elsewhere; here they stay an empty box.
    if (bytes) createImageBitmap(new Blob([bytes])).then(show, () => show(null));
    else show(null);
    return () => {
      isCurrent = false;
    };
  }, [bytes]);
  // Only when another one is shown in its place: a closed bitmap cannot be drawn.
  useEffect(() => () => bitmap?.close(), [bitmap]);
  return bitmap;
}
