import { createHash } from 'node:crypto';
import type { LayerProperties } from '../../workbench/page/automation/workbench.ts';
import { type ChangedPixels, changedPixels, pictures } from './changed-pixels.ts';
import type { Product, RunEnd } from './product.ts';
import { solid } from './solid.ts';

type Layer = LayerProperties & { readonly type: string };

/** A frame with a picture that the file holds, and masks over it. */
export type PicturePage = {
  readonly frame: string;
  readonly target: string;
  readonly masks: readonly string[];
};

export function at(x: number, y: number) {
  return {
    relativeTransform: [
      [1, 0, x],
      [0, 1, y],
    ],
  };
}

/** The picture as a layer's paint. */
export function picturePaint(imageHash: string, more: LayerProperties = {}): LayerProperties {
  return { type: 'IMAGE', scaleMode: 'FILL', imageHash, ...more };
}

/** A black mask, which is seen on the light picture. */
export function maskOf(type: string, x: number, y: number, more: LayerProperties = {}): Layer {
  return { type, name: 'Mask', width: 90, height: 70, fills: [solid(0)], ...at(x, y), ...more };
}

/** Adds it to the page: the picture is 240 x 180 and lies at 60, 60. */
export async function addPicturePage(
  product: Product,
  imageHash: string,
  masks: readonly Layer[],
  more: Partial<Layer> = {},
): Promise<PicturePage> {
  const room = { type: 'FRAME', width: 360, height: 300, fills: [solid(1)] };
  const frame = await product.add('0:1', room);
  const target = await product.add(frame, {
    type: 'RECTANGLE',
    name: 'Photo',
    width: 240,
    height: 180,
    ...at(60, 60),
    fills: [picturePaint(imageHash)],
    ...more,
  });
  const ids: string[] = [];
  for (const mask of masks) ids.push(await product.add(frame, mask));
  return { frame, target, masks: ids };
}

/** Selects picture and masks for an edit. */
export async function selectForEdit(product: Product, page: PicturePage): Promise<void> {
  await product.select(page.target, ...page.masks);
  // Masks that all lie beside a picture leave it one to fill.
  await product.window.getByRole('tab', { name: 'Edit' }).click();
}

/** Runs an edit and counts what it changed. */
export async function runEdit(
  product: Product,
  page: PicturePage,
): Promise<RunEnd & { readonly changed: readonly ChangedPixels[] }> {
  const masked = await pictures(product, page.frame);
  for (const id of page.masks) await product.set(id, { visible: false });
  const bare = await pictures(product, page.frame);
  for (const id of page.masks) await product.set(id, { visible: true });
  await selectForEdit(product, page);
  const end = await product.run('a night sky full of lanterns');
  const after = await pictures(product, page.frame);
  return { ...end, changed: changedPixels(masked, bare, end.state === 'done' ? after : bare) };
}

/** What the bytes that the file keeps under this hash really hash to; null when there are none. */
export async function hashInFile({ page }: Product, hash: string): Promise<string | null> {
  const base64 = await page.evaluate((wanted) => window.workbench.image(wanted), hash);
  return base64 && createHash('sha1').update(Buffer.from(base64, 'base64')).digest('hex');
}
