import type { Editor } from './editor.ts';

/** One step back, unless the file may only be viewed. */
export function undo({ document, viewOnly }: Editor): void {
  if (!viewOnly.value) document.undo();
}

export function redo({ document, viewOnly }: Editor): void {
  if (!viewOnly.value) document.redo();
}
