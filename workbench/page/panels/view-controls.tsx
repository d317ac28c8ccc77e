import { zoomBy, zoomToFit } from '../canvas/zoom-to.ts';
import type { Editor } from '../editor/editor.ts';
import { IconButton } from '../icons/icon-button.tsx';

/** How the document is looked at: theme, as a viewer or not, and how large. */
export function ViewControls({ editor }: { editor: Editor }) {
  const { theme, viewOnly, view } = editor;
  const isDark = theme.value === 'dark';
  return (
    <div class="view-controls">
      <IconButton
        icon={isDark ? 'sun' : 'moon'}
        label={isDark ? 'Light theme' : 'Dark theme'}
        onClick={() => {
          theme.value = isDark ? 'light' : 'dark';
        }}
      />
      <IconButton
        icon="eye"
        label="View only"
        isPressed={viewOnly.value}
        onClick={() => {
          viewOnly.value = !viewOnly.value;
        }}
      />
      <span class="space" />
      <IconButton icon="minus" label="Zoom out" keys="-" onClick={() => zoomBy(editor, 0.5)} />
      <button
        type="button"
        class="zoom"
        title="Zoom to fit (Shift+1)"
        onClick={() => zoomToFit(editor)}
      >
        {Math.round(view.value.zoom * 100)}%
      </button>
      <IconButton icon="plus" label="Zoom in" keys="+" onClick={() => zoomBy(editor, 2)} />
    </div>
  );
}
