import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { HoldButton } from './hold-button.tsx';
import { IconButton } from './icon-button.tsx';
import { Slider } from './slider.tsx';
import { useBitmap } from './use-bitmap.ts';
import './compare.css';

type Bytes = Uint8Array<ArrayBuffer>;

type Props = {
  after: Bytes | null;
  /** Null when there is nothing to compare with. */
  before: Bytes | null;
  /** What the picture is of. */
  label: string;
  words: {
    readonly compare: string;
    readonly hold: string;
    readonly zoom: string;
    share(percent: number): string;
  };
};

/** A picture, large: before and after by sliding and by holding, and pixel for pixel. */
export function Compare({ after, before, label, words }: Props) {
  const [share, setShare] = useState(0);
  const [isHeld, setHeld] = useState(false);
  const [isZoomed, setZoomed] = useState(false);
  const now = useBitmap(after);
  const then = useBitmap(before);
  const split = isHeld ? 100 : share;
  return (
    <div class="compare">
      <div
        class={isZoomed ? 'compare-view compare-zoomed' : 'compare-view'}
        role="img"
        aria-label={label}
        tabIndex={isZoomed ? 0 : -1}
        style={{ '--split': `${split}%` }}
      >
        <div class="compare-stage">
          {now && <Picture bitmap={now} like={now} />}
          {now && then && <Picture bitmap={then} like={now} isAbove />}
          {then && split > 0 && split < 100 && <span class="compare-line" />}
        </div>
      </div>
      <div class="compare-tools">
        {before && (
          <>
            <Slider
              label={words.compare}
              value={share}
              min={0}
              max={100}
              valueText={words.share(share)}
              onSlide={setShare}
            />
            <HoldButton icon="eye" label={words.hold} isHeld={isHeld} onHold={setHeld} />
          </>
        )}
        <IconButton
          icon="zoom"
          label={words.zoom}
          isPressed={isZoomed}
          onClick={() => setZoomed(!isZoomed)}
        />
      </div>
    </div>
  );
}

type PictureProps = {
  bitmap: ImageBitmap;
  /** Has its size, pixel for pixel. */
  like: ImageBitmap;
  isAbove?: boolean;
};

function Picture({ bitmap, like, isAbove = false }: PictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element) return;
    element.width = like.width;
    element.height = like.height;
    // Pixel for pixel on this screen.
    element.style.setProperty('--natural', `${like.width / devicePixelRatio}px`);
    element.getContext('2d')?.drawImage(bitmap, 0, 0, like.width, like.height);
  }, [bitmap, like]);
  return <canvas ref={canvas} class={isAbove ? 'compare-before' : ''} />;
}
