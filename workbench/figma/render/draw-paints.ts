import { isSeen } from '../geometry/painted-bounds.ts';
import type { Paint } from '../paint.ts';
import { compositeOperations } from './blend-mode.ts';
import { clipTo, fillArea, setMatrix } from './context-2d.ts';
import { cssColor } from './css-color.ts';
import { drawGradient } from './draw-gradient.ts';
import { drawPicture } from './draw-picture.ts';
import type { Drawing } from './drawing-parts.ts';
import type { PaintedArea } from './painted-area.ts';

/** Stands in for a picture whose bytes are not there, and for moving ones. */
const missingPictureTone = 'rgb(203 205 210)';

/** Fills the area with each of the paints, the first lowest. */
export function drawPaints(
  context: CanvasRenderingContext2D,
  drawing: Drawing,
  paints: readonly Paint[],
  area: PaintedArea,
): void {
  if (area.outlines.length === 0) return;
  for (const paint of paints.filter(isSeen)) {
    context.save();
    context.globalAlpha *= paint.opacity;
    context.globalCompositeOperation = compositeOperations[paint.blendMode];
    setMatrix(context, area.layerToPixels);
    drawPaint(context, drawing, paint, area);
    context.restore();
  }
}

function drawPaint(
  context: CanvasRenderingContext2D,
  { paths, pictures }: Drawing,
  paint: Paint,
  area: PaintedArea,
): void {
  switch (paint.type) {
    case 'SOLID':
      context.fillStyle = cssColor(paint.color);
      fillArea(context, area.outlines, paths);
      return;
    case 'GRADIENT_LINEAR':
    case 'GRADIENT_RADIAL':
    case 'GRADIENT_ANGULAR':
    case 'GRADIENT_DIAMOND':
      clipTo(context, area.outlines, paths);
      drawGradient(context, paint, area);
      return;
    case 'IMAGE': {
      const picture = paint.imageHash === null ? undefined : pictures.get(paint.imageHash);
      if (picture === undefined) {
        fillMissing(context, area, paths);
        return;
      }
      clipTo(context, area.outlines, paths);
      drawPicture(context, paint, picture, area);
      return;
    }
    case 'VIDEO':
      fillMissing(context, area, paths);
      return;
    case 'PATTERN':
      return;
  }
}

function fillMissing(
  context: CanvasRenderingContext2D,
  area: PaintedArea,
  paths: Drawing['paths'],
): void {
  context.fillStyle = missingPictureTone;
  fillArea(context, area.outlines, paths);
}
