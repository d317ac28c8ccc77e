import type { Matrix, Rect } from '../../../src/core/geometry.ts';
import {
  absoluteBoundingBox,
  absoluteRenderBounds,
  unclippedRenderBounds,
} from '../geometry/bounds.ts';
import type { NodeRecord } from '../node-record.ts';
import type { Scene } from '../scene.ts';
import { drawNode } from './draw-node.ts';
import type { DrawingParts } from './drawing-parts.ts';
import { openCanvas } from './layer.ts';
import type { PictureStore } from './picture-store.ts';

export type ImageExportSettings = {
  readonly format: 'PNG' | 'JPG';
  readonly constraint?: { readonly type: 'SCALE' | 'WIDTH' | 'HEIGHT'; readonly value: number };
  /** False also draws the layers that overlap the node. */
  readonly contentsOnly?: boolean;
  /** Exactly the box of the node, without what reaches out of it and whatever ancestors clip. */
  readonly useAbsoluteBounds?: boolean;
};

export type ExportParts = Omit<DrawingParts, 'pictures'> & { readonly store: PictureStore };

const nothingToSee = 'Failed to export node. This node may not have any visible layers.';
const tooLarge = 'Failed to export node';
/** Chromium's limit for a canvas, in pixels. */
const longestSide = 65_535;
const largestArea = 16_384 * 16_384;

/**
 * The picture of a layer as PNG or JPEG bytes, as Figma's `exportAsync` makes it. Rejects, as
 * Figma does, with a plain string and not with an Error.
 */
export async function exportImage(
  scene: Scene,
  node: NodeRecord,
  settings: ImageExportSettings,
  { store, ...parts }: ExportParts,
): Promise<Uint8Array> {
  const bounds = exportedBounds(scene, node, settings, parts);
  if (bounds === null) return Promise.reject(nothingToSee);
  const scale = scaleFor(bounds, settings);
  const width = wholePixels(bounds.width * scale);
  const height = wholePixels(bounds.height * scale);
  if (!(Math.max(width, height) <= longestSide && width * height <= largestArea)) {
    return Promise.reject(tooLarge);
  }
  const drawn = settings.contentsOnly === false ? pageOf(scene, node) : node;
  const pictures = await store.load(scene, drawn);
  const context = openCanvas(width, height);
  if (settings.format === 'JPG') {
    context.fillStyle = 'white';
    context.fillRect(0, 0, width, height);
  }
  const toPixels: Matrix = [
    [scale, 0, -bounds.x * scale],
    [0, scale, -bounds.y * scale],
  ];
  drawNode(context, scene, drawn, toPixels, { ...parts, pictures });
  return encode(context.canvas, settings.format === 'JPG' ? 'image/jpeg' : 'image/png');
}

async function encode(canvas: HTMLCanvasElement, type: string): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.92));
  if (blob === null) throw new Error(`The browser could not write a picture as ${type}`);
  return new Uint8Array(await blob.arrayBuffer());
}

function exportedBounds(
  scene: Scene,
  node: NodeRecord,
  { useAbsoluteBounds }: ImageExportSettings,
  { kernel }: Omit<DrawingParts, 'pictures'>,
): Rect | null {
  if (!useAbsoluteBounds) return absoluteRenderBounds(scene, node, kernel);
  const painted = unclippedRenderBounds(scene, node, kernel);
  return painted && (absoluteBoundingBox(scene, node) ?? painted);
}

function scaleFor({ width, height }: Rect, { constraint }: ImageExportSettings): number {
  if (constraint === undefined) return 1;
  const { type, value } = constraint;
  return { SCALE: value, WIDTH: value / width, HEIGHT: value / height }[type];
}

/** Halves are rounded up; no picture is smaller than a pixel. */
function wholePixels(length: number): number {
  return Math.max(1, Math.floor(length + 1 / 2));
}

function pageOf(scene: Scene, node: NodeRecord): NodeRecord {
  let outermost = node;
  while (outermost.type !== 'PAGE' && outermost.parentId !== null) {
    outermost = scene.node(outermost.parentId);
  }
  return outermost;
}
