import { zoomToStart } from '../canvas/zoom-to.ts';
import type { Editor } from '../editor/editor.ts';

/** The document's pages, where there are several. */
export function PageList({ editor }: { editor: Editor }) {
  const { document, pageId, revision } = editor;
  revision.value;
  const pages = document.root.childIds.map((id) => document.node(id));
  if (pages.length < 2) return null;
  const show = (id: string) => {
    document.setCurrentPage(id);
    zoomToStart(editor);
  };
  return (
    <nav class="pages" aria-label="Pages">
      {pages.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          aria-current={id === pageId.value ? 'page' : 'false'}
          onClick={() => show(id)}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
