import { useLayoutEffect, useRef } from 'preact/hooks';
import { useBitmap } from '../../components/use-bitmap.ts';
import { makeCanvas } from '../../imaging/canvas.ts';
import type { EditPreview } from '../../imaging/worker/edit/preview-edit.ts';
import './mask-picture.css';

/** Of what the model may change, and of what is placed on top of that. */
const lightTint = 0.35;
const strongTint = 0.5;

/** The picture that is sent, with both masks as tints over it. */
export function MaskPicture({ preview, label }: { preview: EditPreview; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const picture = useBitmap(preview.picture);
  const sent = useBitmap(preview.sent);
  const placed = useBitmap(preview.placed);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    // One of an earlier preview may still be there: they are of one size only together.
    if (!canvas.current || !context || !picture || !sent || !placed) return;
    canvas.current.width = picture.width;
    canvas.current.height = picture.height;
    context.drawImage(picture, 0, 0);
    const { color } = getComputedStyle(canvas.current);
    for (const [mask, opacity] of [
      [sent, lightTint],
      [placed, strongTint],
    ] as const) {
      context.globalAlpha = opacity;
      context.drawImage(tinted(mask, color), 0, 0, picture.width, picture.height);
    }
  }, [picture, sent, placed]);
  return <canvas ref={canvas} class="mask-picture" role="img" aria-label={label} />;
}

function tinted(mask: ImageBitmap, color: string): OffscreenCanvas {
  const layer = makeCanvas(mask);
  layer.drawImage(mask, 0, 0);
  layer.globalCompositeOperation = 'source-in';
  layer.fillStyle = color;
  layer.fillRect(0, 0, mask.width, mask.height);
  return layer.canvas;
}
