import { useEffect, useRef } from 'preact/hooks';

/**
 * A picture given as bytes. It is drawn on a canvas: windows without an address of their own may
 * not load `blob:` pictures in every browser.
 */
export function Thumbnail({ bytes, label }: { bytes: Uint8Array<ArrayBuffer>; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isCurrent = true;
    createImageBitmap(new Blob([bytes]), { resizeWidth: 288, resizeQuality: 'high' }).then(
      (bitmap) => {
        const element = canvas.current;
        if (isCurrent && element) {
          element.width = bitmap.width;
          element.height = bitmap.height;
          element.getContext('2d')?.drawImage(bitmap, 0, 0);
        }
        bitmap.close();
      },
      // Unreadable bytes are told as a failure elsewhere; here they stay an empty box.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [bytes]);
  return <canvas ref={canvas} class="thumbnail" role="img" aria-label={label} />;
}
