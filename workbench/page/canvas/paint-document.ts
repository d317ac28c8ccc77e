import type { Matrix } from '../../../src/core/geometry.ts';
import { cssColor } from '../../figma/render/css-color.ts';
import { drawNode } from '../../figma/render/draw-node.ts';
import type { Editor } from '../editor/editor.ts';

/** Draws the page on its background, as far as the canvas shows it. */
export function paintDocument(context: CanvasRenderingContext2D, editor: Editor): void {
  const { document, drawing, pictures, view } = editor;
  const page = document.currentPage;
  for (const paint of page.fills) {
    if (paint.type !== 'SOLID' || !paint.visible) continue;
    context.fillStyle = cssColor({ ...paint.color, a: paint.opacity });
    context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  }
  const scale = view.value.zoom * devicePixelRatio;
  const toPixels: Matrix = [
    [scale, 0, -view.value.x * scale],
    [0, scale, -view.value.y * scale],
  ];
  drawNode(context, document, page, toPixels, { ...drawing, pictures: pictures.value });
}
