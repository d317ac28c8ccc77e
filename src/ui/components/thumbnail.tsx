import { useLayoutEffect, useRef } from 'preact/hooks';
import { drawThumbnail, type Tint } from './draw-thumbnail.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import { useBitmap } from './use-bitmap.ts';
import './thumbnail.css';

type Props = {
  /** Null shows the icon instead. */
  bytes: Uint8Array<ArrayBuffer> | null;
  icon: IconName;
  /** Null when what stands beside it says the same. */
  label: string | null;
  /** The masked part, tinted. */
  tint?: Tint | null;
};

/** Pixels: enough on a dense screen, and a hundredth of the memory of a whole picture. */
const decodedWidth = 128;

/** A small picture, whole, in a square. */
export function Thumbnail({ bytes, icon, label, tint = null }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  // A tint lies on the picture's own pixels.
  const bitmap = useBitmap(bytes, tint ? undefined : decodedWidth);
  useLayoutEffect(() => {
    if (canvas.current && bitmap) drawThumbnail(canvas.current, bitmap, tint);
  }, [bitmap, tint]);
  const name =
    label === null
      ? { 'aria-hidden': true as const }
      : { role: 'img' as const, 'aria-label': label };
  return (
    <span class="thumbnail" data-tinted={tint !== null} {...name}>
      {bitmap ? <canvas ref={canvas} /> : <Icon name={icon} />}
    </span>
  );
}
