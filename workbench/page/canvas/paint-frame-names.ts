import type { NodeRecord } from '../../figma/node-record.ts';
import type { Editor } from '../editor/editor.ts';
import { boundsOf } from '../editor/page-bounds.ts';
import { canvasFromPage } from './view.ts';

const named = new Set(['FRAME', 'SECTION', 'COMPONENT', 'COMPONENT_SET', 'INSTANCE']);

/** The names of the page's frames, above their top left corners and no wider than they are. */
export function paintFrameNames(context: CanvasRenderingContext2D, editor: Editor): void {
  const { document, selection } = editor;
  const quiet = hasDarkCanvas(editor) ? '#ffffffb2' : '#00000080';
  context.font = '400 11px Inter';
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  for (const id of document.currentPage.childIds) {
    const node = document.node(id);
    if (!named.has(node.type) || !node.visible) continue;
    const isSelected = selection.value.includes(id);
    context.fillStyle = isSelected ? '#0d99ff' : quiet;
    paintName(context, editor, node);
  }
}

/** Names must be seen on the page's own background, or on the theme's where it has none. */
function hasDarkCanvas({ document, theme }: Editor): boolean {
  const [background] = document.currentPage.fills;
  if (background?.type !== 'SOLID' || !background.visible) return theme.value === 'dark';
  const { r, g, b } = background.color;
  return 0.299 * r + 0.587 * g + 0.114 * b < 0.5;
}

function paintName(context: CanvasRenderingContext2D, editor: Editor, node: NodeRecord): void {
  const box = boundsOf(editor.document, [node.id]);
  if (box === null) return;
  const { x, y } = canvasFromPage(editor.view.value, box);
  const name = shortened(context, node.name, box.width * editor.view.value.zoom);
  context.fillText(name, Math.round(x), Math.round(y) - 6);
}

function shortened(context: CanvasRenderingContext2D, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text;
  for (let length = text.length - 1; length > 0; length -= 1) {
    const short = `${text.slice(0, length).trimEnd()}…`;
    if (context.measureText(short).width <= width) return short;
  }
  return '';
}
