import { type Matrix, multiply } from '../../../src/core/geometry.ts';
import {
  containerTransform,
  fitsItsChildren,
  ownTransform,
} from '../geometry/absolute-transform.ts';
import { meanScale } from '../geometry/mean-scale.ts';
import { outline } from '../geometry/outline.ts';
import { isSeen, maskBounds, paintedBounds } from '../geometry/painted-bounds.ts';
import type { NodeRecord } from '../node-record.ts';
import type { Scene } from '../scene.ts';
import { compositeOperations } from './blend-mode.ts';
import { clipTo, setMatrix } from './context-2d.ts';
import { blurBackground, withEffects } from './draw-effects.ts';
import { drawPaints } from './draw-paints.ts';
import { drawSilhouette } from './draw-silhouette.ts';
import { drawStrokes } from './draw-strokes.ts';
import type { Drawing, DrawingParts } from './drawing-parts.ts';
import { effectReach } from './effect-reach.ts';
import { growRect } from './grow-rect.ts';
import { isOffCanvas } from './is-off-canvas.ts';
import { drawOnto, openLayer, toLayerPixels } from './layer.ts';
import { luminanceToAlpha } from './luminance-to-alpha.ts';

/**
 * Draws a layer with all that is in it, as it stands on its page; its ancestors' opacity, clips
 * and masks do not count. `toPixels` leads from the page to the canvas. A page draws its layers,
 * not its background.
 */
export function drawNode(
  context: CanvasRenderingContext2D,
  scene: Scene,
  node: NodeRecord,
  toPixels: Matrix,
  parts: DrawingParts,
): void {
  const containerToPixels = multiply(toPixels, containerTransform(scene, node));
  drawLayer(context, { ...parts, scene }, node, containerToPixels);
}

function drawLayer(
  context: CanvasRenderingContext2D,
  drawing: Drawing,
  node: NodeRecord,
  containerToPixels: Matrix,
): void {
  if (!node.visible || node.opacity === 0) return;
  const nodeToPixels = multiply(containerToPixels, ownTransform(node));
  if (isOffCanvas(context, drawing, node, nodeToPixels)) return;
  if (!isComposed(node)) {
    context.save();
    context.globalAlpha *= node.opacity;
    drawContent(context, drawing, node, containerToPixels);
    context.restore();
    return;
  }
  const bounds = paintedBounds(drawing.scene, node, containerToPixels, drawing.kernel);
  const margin = Math.ceil(effectReach(node.effects) * meanScale(nodeToPixels));
  const layer = bounds && openLayer(context, growRect(bounds, margin), margin);
  if (!bounds || !layer) return;
  drawContent(layer.context, drawing, node, toLayerPixels(layer, containerToPixels));
  const blur = node.effects.find(({ type, visible }) => visible && type === 'BACKGROUND_BLUR');
  context.save();
  if (blur) {
    context.save();
    setMatrix(context, nodeToPixels);
    clipTo(context, outline(drawing.scene, node, drawing.kernel), drawing.paths);
    blurBackground(context, blur, bounds, nodeToPixels);
    context.restore();
  }
  context.globalAlpha *= node.opacity;
  context.globalCompositeOperation = compositeOperations[node.blendMode];
  drawOnto(context, withEffects(layer, node, toLayerPixels(layer, nodeToPixels)));
  context.restore();
}

/** Whether a layer must be drawn by itself before it is laid over what is below it. */
function isComposed(node: NodeRecord): boolean {
  const isBlended = node.blendMode !== 'PASS_THROUGH' && node.blendMode !== 'NORMAL';
  if (isBlended || node.effects.some(({ visible }) => visible)) return true;
  const paintCount = node.fills.filter(isSeen).length + node.strokes.filter(isSeen).length;
  return node.opacity < 1 && (paintCount > 1 || node.childIds.length > 0);
}

function drawContent(
  context: CanvasRenderingContext2D,
  drawing: Drawing,
  node: NodeRecord,
  containerToPixels: Matrix,
): void {
  const { scene, kernel, paths } = drawing;
  const layerToPixels = multiply(containerToPixels, ownTransform(node));
  const lines = outline(scene, node, kernel);
  const closed = lines.filter(({ windingRule }) => windingRule !== 'NONE');
  drawPaints(context, drawing, node.fills, { outlines: closed, layer: node, layerToPixels });
  if (node.type !== 'BOOLEAN_OPERATION' && node.childIds.length > 0) {
    const children = node.childIds.map((id) => scene.node(id));
    context.save();
    if (node.clipsContent) {
      setMatrix(context, layerToPixels);
      clipTo(context, closed, paths);
    }
    const innerToPixels = fitsItsChildren(node) ? containerToPixels : layerToPixels;
    drawChildren(context, drawing, children, innerToPixels);
    context.restore();
  }
  drawStrokes(context, drawing, node, lines, layerToPixels);
}

function drawChildren(
  context: CanvasRenderingContext2D,
  drawing: Drawing,
  children: readonly NodeRecord[],
  containerToPixels: Matrix,
): void {
  for (const [index, child] of children.entries()) {
    if (child.isMask && child.visible) {
      drawMasked(context, drawing, child, children.slice(index + 1), containerToPixels);
      return;
    }
    drawLayer(context, drawing, child, containerToPixels);
  }
}

/** A mask is not seen itself: it lets its later siblings through where it is opaque. */
function drawMasked(
  context: CanvasRenderingContext2D,
  drawing: Drawing,
  mask: NodeRecord,
  masked: readonly NodeRecord[],
  containerToPixels: Matrix,
): void {
  const bounds = maskBounds(drawing.scene, mask, containerToPixels, drawing.kernel);
  const layer = openLayer(context, bounds);
  const maskLayer = openLayer(context, bounds);
  if (layer === null || maskLayer === null) return;
  const toLayer = toLayerPixels(layer, containerToPixels);
  drawChildren(layer.context, drawing, masked, toLayer);
  if (mask.maskType === 'VECTOR') drawSilhouette(maskLayer.context, drawing, mask, toLayer);
  else drawLayer(maskLayer.context, drawing, mask, toLayer);
  if (mask.maskType === 'LUMINANCE') luminanceToAlpha(maskLayer.context);
  layer.context.globalCompositeOperation = 'destination-in';
  layer.context.resetTransform();
  layer.context.drawImage(maskLayer.context.canvas, 0, 0);
  drawOnto(context, layer);
}
