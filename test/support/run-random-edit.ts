import { type ChangedPixels, changedPixels, pictures } from './changed-pixels.ts';
import type { Product, RunEnd } from './product.ts';
import { addEdit, type RandomEdit } from './random-edits.ts';

export type RandomEditEnd = RunEnd & { readonly changed: readonly ChangedPixels[] };

/** Adds an edit to the page, runs it, counts what it changed, and takes all of it away. */
export async function runRandomEdit(
  product: Product,
  edit: RandomEdit,
  imageHash: string,
): Promise<RandomEditEnd> {
  const { frame, target, masks } = await addEdit(product, edit, imageHash);
  const masked = await pictures(product, frame);
  for (const id of masks) await product.set(id, { visible: false });
  const bare = await pictures(product, frame);
  for (const id of masks) await product.set(id, { visible: true });
  await product.select(target, ...masks);
  // Masks that all lie beside the picture make it a picture to fill.
  await product.window.getByRole('tab', { name: 'Edit' }).click();
  const end = await product.run('a night sky full of lanterns');
  const after = await pictures(product, frame);
  await product.remove(frame);
  // Without an edit the masks are still to be seen.
  return { ...end, changed: changedPixels(masked, bare, end.state === 'done' ? after : bare) };
}
