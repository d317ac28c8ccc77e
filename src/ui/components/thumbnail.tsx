import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Matrix } from '../../core/geometry.ts';
import type { MaskOutline } from '../../core/outline.ts';
import { drawThumbnail } from './draw-thumbnail.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import { useBitmap } from './use-bitmap.ts';
import './thumbnail.css';

export type Tint = {
  readonly outline: MaskOutline;
  /** The outline's node units to pixels of the picture. */
  readonly pixelsFromNode: Matrix;
};

type Props = {
  /** Null shows the icon instead. */
  bytes: Uint8Array<ArrayBuffer> | null;
  icon: IconName;
  /** Null when what stands beside it says the same. */
  label: string | null;
  /** The masked part, tinted. */
  tint?: Tint | null;
};

/** A small picture, whole, in a square. */
export function Thumbnail({ bytes, icon, label, tint = null }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const bitmap = useBitmap(bytes);
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
