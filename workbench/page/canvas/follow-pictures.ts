import { effect } from '@preact/signals';
import type { Editor } from '../editor/editor.ts';

/** Keeps the decoded pictures that the page shows at hand. Answers how to stop. */
export function followPictures({ document, drawing, pictures, revision }: Editor): () => void {
  let wanted = 0;
  const load = async (turn: number) => {
    const loaded = await drawing.store.load(document, document.currentPage);
    if (turn === wanted) pictures.value = loaded;
  };
  let isAwaited = false;
  return effect(() => {
    revision.value;
    wanted += 1;
    if (isAwaited) return;
    isAwaited = true;
    requestAnimationFrame(() => {
      isAwaited = false;
      void load(wanted);
    });
  });
}
