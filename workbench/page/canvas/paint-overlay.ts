import {
  applyToPoint,
  identity,
  type Matrix,
  type Point,
  type Rect,
} from '../../../src/core/geometry.ts';
import { absoluteTransform } from '../../figma/geometry/absolute-transform.ts';
import type { NodeRecord } from '../../figma/node-record.ts';
import type { Draft, Editor } from '../editor/editor.ts';
import { boundsOf } from '../editor/page-bounds.ts';
import { paintFrameNames } from './paint-frame-names.ts';
import { canvasFromPage } from './view.ts';

const blue = '#0d99ff';
const purple = '#9747ff';

/** Draws what lies over the document: frame names, outlines of layers, and the present draft. */
export function paintOverlay(context: CanvasRenderingContext2D, editor: Editor): void {
  const { document, hovered, selection, draft } = editor;
  paintFrameNames(context, editor);
  const hoveredId = hovered.value;
  if (hoveredId !== null && document.has(hoveredId) && !selection.value.includes(hoveredId)) {
    const node = document.node(hoveredId);
    outline(context, corners(editor, node), colorOf(node), 2);
  }
  const selected = selection.value.map((id) => document.node(id));
  for (const node of selected) outline(context, corners(editor, node), colorOf(node), 1);
  paintHandles(context, editor, selected);
  if (draft.value !== null) paintDraft(context, editor, draft.value);
}

/** Four squares at the corners of what is selected, and its size below. */
function paintHandles(
  context: CanvasRenderingContext2D,
  editor: Editor,
  selected: readonly NodeRecord[],
): void {
  const [only] = selected;
  const box = boundsOf(editor.document, editor.selection.value);
  if (only === undefined || box === null) return;
  const isOne = selected.length === 1;
  const color = isOne ? colorOf(only) : blue;
  const frame = isOne ? corners(editor, only) : cornersOfBox(editor, box);
  if (!isOne) outline(context, frame, color, 1);
  context.fillStyle = '#ffffff';
  context.strokeStyle = color;
  context.lineWidth = 1;
  for (const { x, y } of frame) {
    context.beginPath();
    context.rect(Math.round(x) - 3.5, Math.round(y) - 3.5, 7, 7);
    context.fill();
    context.stroke();
  }
  const size = isOne ? only : box;
  paintSize(context, frame, color, `${tidy(size.width)} × ${tidy(size.height)}`);
}

function paintSize(
  context: CanvasRenderingContext2D,
  frame: readonly Point[],
  color: string,
  text: string,
): void {
  const middle = (Math.min(...frame.map(({ x }) => x)) + Math.max(...frame.map(({ x }) => x))) / 2;
  const top = Math.max(...frame.map(({ y }) => y)) + 8;
  context.font = '500 11px Inter';
  const width = context.measureText(text).width + 8;
  context.fillStyle = color;
  context.beginPath();
  context.roundRect(Math.round(middle - width / 2), Math.round(top), width, 16, 3);
  context.fill();
  context.fillStyle = '#ffffff';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(text, Math.round(middle), Math.round(top) + 8.5);
}

function paintDraft(context: CanvasRenderingContext2D, editor: Editor, draft: Draft): void {
  const points =
    draft.kind === 'stroke'
      ? draft.points.map((point) => canvasFromPage(editor.view.value, point))
      : cornersOfBox(editor, draft.box);
  context.beginPath();
  if (draft.kind === 'ellipse') ellipseIn(context, points);
  else for (const { x, y } of points) context.lineTo(x, y);
  if (draft.kind !== 'stroke') context.closePath();
  context.fillStyle = 'rgb(13 153 255 / 12%)';
  context.fill();
  context.strokeStyle = blue;
  context.lineWidth = draft.kind === 'stroke' ? 2 : 1;
  context.stroke();
}

function ellipseIn(context: CanvasRenderingContext2D, [from, , to]: readonly Point[]): void {
  if (!from || !to) return;
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  context.ellipse(x, y, (to.x - from.x) / 2, (to.y - from.y) / 2, 0, 0, 2 * Math.PI);
}

function outline(
  context: CanvasRenderingContext2D,
  points: readonly Point[],
  color: string,
  width: number,
): void {
  context.beginPath();
  for (const { x, y } of points) context.lineTo(x, y);
  context.closePath();
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke();
}

/** The layer's own corners on the canvas, turned with it; clockwise from its top left. */
function corners(editor: Editor, node: NodeRecord): Point[] {
  const box = { x: 0, y: 0, width: node.width, height: node.height };
  return cornersOfBox(editor, box, absoluteTransform(editor.document, node));
}

function cornersOfBox({ view }: Editor, box: Rect, toPage: Matrix = identity): Point[] {
  const { x, y, width, height } = box;
  return [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ].map((corner) => canvasFromPage(view.value, applyToPoint(toPage, corner)));
}

function colorOf({ type }: NodeRecord): string {
  return type === 'COMPONENT' || type === 'COMPONENT_SET' || type === 'INSTANCE' ? purple : blue;
}

function tidy(length: number): string {
  return String(Number(length.toFixed(2)));
}
