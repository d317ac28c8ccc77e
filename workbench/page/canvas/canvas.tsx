import { useEffect, useRef } from 'preact/hooks';
import type { Editor } from '../editor/editor.ts';
import { followPictures } from './follow-pictures.ts';
import { listenToHand } from './listen-to-hand.ts';
import { paintDocument } from './paint-document.ts';
import { paintOverlay } from './paint-overlay.ts';
import { repaintOnChange } from './repaint-on-change.ts';

/** The document as it is drawn, and over it what the hand does to it. */
export function Canvas({ editor }: { editor: Editor }) {
  const ground = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLCanvasElement>(null);
  const overlay = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    if (!ground.current || !picture.current || !overlay.current) return;
    const { canvasSize, revision, pictures, view, theme, selection, hovered, draft } = editor;
    const drawn = [revision, pictures, view];
    const drawnOver = [revision, view, theme, selection, hovered, draft];
    const stops = [
      followSize(editor, ground.current),
      listenToHand(editor, ground.current),
      followPictures(editor),
      repaintOnChange(picture.current, canvasSize, drawn, (to) => paintDocument(to, editor)),
      repaintOnChange(overlay.current, canvasSize, drawnOver, (to) => paintOverlay(to, editor)),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [editor]);

  return (
    <div
      ref={ground}
      class="canvas"
      data-tool={editor.tool.value}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the document's keys are pressed here.
      tabIndex={0}
      role="application"
      aria-label="Canvas"
    >
      <canvas ref={picture} />
      <canvas ref={overlay} />
    </div>
  );
}

function followSize({ canvasSize }: Editor, ground: Element): () => void {
  const observer = new ResizeObserver(() => {
    canvasSize.value = { width: ground.clientWidth, height: ground.clientHeight };
  });
  observer.observe(ground);
  return () => observer.disconnect();
}
