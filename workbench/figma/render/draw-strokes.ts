import { boundsOfPoints, type Matrix, union } from '../../../src/core/geometry.ts';
import { isSeen } from '../geometry/painted-bounds.ts';
import { pathBounds } from '../geometry/path-bounds.ts';
import { centredStroke } from '../geometry/stroke-outline.ts';
import type { NodeRecord, PathRecord } from '../node-record.ts';
import { clipTo, fillArea, setMatrix } from './context-2d.ts';
import { drawPaints } from './draw-paints.ts';
import type { Drawing } from './drawing-parts.ts';
import { drawOnto, openLayer, toLayerPixels } from './layer.ts';

/** Draws the stroke along `lines`: in the middle of open ones, on the wanted side of closed ones. */
export function drawStrokes(
  context: CanvasRenderingContext2D,
  drawing: Drawing,
  node: NodeRecord,
  lines: readonly PathRecord[],
  layerToPixels: Matrix,
): void {
  if (!node.strokes.some(isSeen)) return;
  const closed = lines.filter(({ windingRule }) => windingRule !== 'NONE');
  const isAligned = node.strokeAlign !== 'CENTER' && closed.length > 0;
  const centred = isAligned ? lines.filter(({ windingRule }) => windingRule === 'NONE') : lines;
  if (isAligned) {
    const draw = node.strokeAlign === 'INSIDE' ? drawInside : drawOutside;
    draw(context, drawing, node, closed, layerToPixels);
  }
  if (isAligned && centred.length === 0) return;
  drawCentred(context, drawing, node, centred, layerToPixels);
}

function drawCentred(
  context: CanvasRenderingContext2D,
  drawing: Drawing,
  node: NodeRecord,
  lines: readonly PathRecord[],
  layerToPixels: Matrix,
): void {
  const outlines = centredStroke(lines, node, drawing.kernel);
  drawPaints(context, drawing, node.strokes, { outlines, layer: node, layerToPixels });
}

function drawInside(
  context: CanvasRenderingContext2D,
  drawing: Drawing,
  node: NodeRecord,
  closed: readonly PathRecord[],
  layerToPixels: Matrix,
): void {
  context.save();
  setMatrix(context, layerToPixels);
  clipTo(context, closed, drawing.paths);
  drawCentred(context, drawing, node, closed, layerToPixels);
  context.restore();
}

/** The canvas cannot clip to the outside of a shape: the inside is wiped from a layer instead. */
function drawOutside(
  context: CanvasRenderingContext2D,
  drawing: Drawing,
  node: NodeRecord,
  closed: readonly PathRecord[],
  layerToPixels: Matrix,
): void {
  const outlines = centredStroke(closed, node, drawing.kernel);
  const boxes = outlines.flatMap((path) => pathBounds(path, layerToPixels) ?? []);
  const layer = openLayer(context, boxes.reduce(union, boxes[0] ?? boundsOfPoints([])));
  if (layer === null) return;
  const toLayer = toLayerPixels(layer, layerToPixels);
  drawCentred(layer.context, drawing, node, closed, toLayer);
  setMatrix(layer.context, toLayer);
  layer.context.globalCompositeOperation = 'destination-out';
  layer.context.fillStyle = 'black';
  fillArea(layer.context, closed, drawing.paths);
  drawOnto(context, layer);
}
