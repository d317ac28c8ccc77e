import type { ChangedPixels } from './changed-pixels.ts';
import { runEdit } from './picture-page.ts';
import type { Product, RunEnd } from './product.ts';
import { addEdit, type RandomEdit } from './random-edits.ts';

export type RandomEditEnd = RunEnd & { readonly changed: readonly ChangedPixels[] };

/** Adds an edit to the page, runs it, counts what it changed, and takes all of it away. */
export async function runRandomEdit(
  product: Product,
  edit: RandomEdit,
  imageHash: string,
): Promise<RandomEditEnd> {
  const page = await addEdit(product, edit, imageHash);
  const end = await runEdit(product, page);
  await product.remove(page.frame);
  return end;
}
