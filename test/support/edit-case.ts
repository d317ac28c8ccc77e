import sharp, { type Sharp } from 'sharp';
import { type ContextWindow, contextWindow } from '../../src/core/edit/context-window.ts';
import type { Rect, Size } from '../../src/core/geometry.ts';
import type { Raster } from '../../src/core/raster.ts';
import type { EditPlan, PatchPlan } from '../../src/ui/imaging/worker/edit/edit-plan.ts';
import type { FittedPatch } from '../../src/ui/imaging/worker/edit/fit-patch.ts';
import type { EditInBrowser } from './edit-in-browser.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

/** A layer that shows a picture, and a rectangle of it that is to be edited. */
export type EditLayout = {
  readonly node: Size;
  readonly mask: Rect;
  /** Of the layer's picture. */
  readonly pixelsPerUnit: number;
  readonly isWhole: boolean;
};

/** A model that makes small pictures too: what is tested is not how large they are. */
const rule = { step: 16, maxEdge: 3824, maxRatio: 3, minPixels: 65_536, maxPixels: 8_294_400 };

/** An edit that has been prepared, with what was sent. */
export type EditCase = {
  readonly plan: EditPlan;
  readonly patch: PatchPlan;
  readonly window: ContextWindow;
  readonly sent: { readonly imagePng: Bytes; readonly maskPng: Bytes };
  /** What was sent, as pixels. */
  readonly original: Raster;
};

/** @param draw the layer's own picture, of the size that it is given. */
export async function prepareCase(
  browser: EditInBrowser,
  { node, mask, pixelsPerUnit, isWhole }: EditLayout,
  draw: (size: Size) => Raster,
): Promise<EditCase> {
  const window = contextWindow({ node, mask, pixelsPerUnit, rule, isWhole });
  const { scale } = window;
  const plan: EditPlan = {
    outline: { parts: [{ shape: rectangle(mask), keep: [], cut: [] }] },
    isInverted: false,
    node,
    window,
    softness: { grow: 4 / scale, feather: 8 / scale, blend: 6 / scale },
    depth: Math.min(mask.width, mask.height) / 2,
    isEmptyPart: false,
  };
  const size = {
    width: Math.round(node.width * scale),
    height: Math.round(node.height * scale),
  };
  const captured = {
    png: await pngOf(draw(size)),
    pixelsFromNode: [
      [size.width / node.width, 0, 0],
      [0, size.height / node.height, 0],
    ] as const,
    isOnPixels: true,
  };
  const { patch, ...sent } = await browser.prepareEdit(captured, plan);
  if (!patch) throw new Error('The mask is too thin.');
  return { plan, patch, window, sent, original: await pixelsOf(sent.imagePng) };
}

function rectangle({ x, y, width, height }: Rect) {
  const data = `M ${x} ${y} h ${width} v ${height} h ${-width} Z`;
  const toTarget = [
    [1, 0, 0],
    [0, 1, 0],
  ] as const;
  return { paths: [{ data, rule: 'nonzero' as const }], toTarget };
}

export function fitCase(
  browser: EditInBrowser,
  { sent, plan, patch }: EditCase,
  answer: Bytes,
): Promise<FittedPatch> {
  return browser.fitPatch(answer, sent, plan, patch);
}

/** The patch, decoded. Throws when the answer did not fit. */
export async function patchOf(
  browser: EditInBrowser,
  edit: EditCase,
  answer: Bytes,
): Promise<Raster> {
  const fitted = await fitCase(browser, edit, answer);
  if (fitted.kind !== 'fitted') throw new Error(fitted.cause.kind);
  return pixelsOf(fitted.png);
}

/** A place of the window, in its pixels, on the patch. */
export function onPatch(
  { window: { rectInNode, scale }, patch: { grid } }: EditCase,
  place: { readonly x: number; readonly y: number },
): { x: number; y: number } {
  return {
    x: (rectInNode.x + place.x / scale - grid.rectInNode.x) * grid.scale,
    y: (rectInNode.y + place.y / scale - grid.rectInNode.y) * grid.scale,
  };
}

export async function pngOf(picture: Raster): Promise<Bytes> {
  return bytesOf(sharpOf(picture).png({ compressionLevel: 1 }));
}

export function sharpOf({ width, height, data }: Raster): Sharp {
  return sharp(data, { raw: { width, height, channels: 4 } });
}

export async function bytesOf(picture: Sharp): Promise<Bytes> {
  return new Uint8Array(await picture.toBuffer());
}

export async function pixelsOf(bytes: Uint8Array): Promise<Raster> {
  const raw = sharp(bytes).ensureAlpha().raw();
  const { data, info } = await raw.toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
}
