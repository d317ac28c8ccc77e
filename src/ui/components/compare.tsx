import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dragCompare } from './drag-compare.ts';
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
  /** Width over height, so that its place is kept until it is there. */
  ratio: number;
  words: {
    readonly compare: string;
    readonly hold: string;
    readonly zoom: string;
    share(percent: number): string;
  };
};

/** A picture, large: before and after by sliding and by holding, and pixel for pixel. */
export function Compare({ after, before, label, ratio, words }: Props) {
  const [share, setShare] = useState(0);
  const [isHeld, setHeld] = useState(false);
  const [isZoomed, setZoomed] = useState(false);
  const now = useBitmap(after);
  const then = useBitmap(before);
  const view = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = view.current;
    // From the middle: the corner of a picture is rarely what one wants to see.
    element?.scrollTo(
      (element.scrollWidth - element.clientWidth) / 2,
      (element.scrollHeight - element.clientHeight) / 2,
    );
  }, [isZoomed]);
  const split = isHeld ? 100 : share;
  return (
    <div class="compare">
      <div
        ref={view}
        class={isZoomed ? 'compare-view compare-zoomed' : 'compare-view'}
        role="img"
        aria-label={label}
        // What can be scrolled is reached by key.
        tabIndex={isZoomed ? 0 : undefined}
        onPointerDown={(event) => {
          if (isZoomed) dragCompare(event, null);
          else if (then) dragCompare(event, setShare);
        }}
        style={{
          '--split': `${then ? split : 0}%`,
          aspectRatio: now ? now.width / now.height : ratio,
        }}
      >
        <div class="compare-stage">
          {now && <Picture bitmap={now} like={now} part="after" />}
          {now && then && <Picture bitmap={then} like={now} part="before" />}
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
  part: 'before' | 'after';
};

function Picture({ bitmap, like, part }: PictureProps) {
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
  return <canvas ref={canvas} class={`compare-${part}`} />;
}
