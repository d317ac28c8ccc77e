import type { Pixels, Product } from './product.ts';

/** At one and at two pixels for each unit. */
const scales = [1, 2];

/** A layer as it is drawn, once for each scale. */
export async function pictures(product: Product, id: string): Promise<Pixels[]> {
  const drawn: Pixels[] = [];
  for (const scale of scales) drawn.push(await product.pixels(id, scale));
  return drawn;
}

export type ChangedPixels = {
  readonly outside: number;
  readonly inside: number;
  /** Where the masks could be seen. */
  readonly masked: number;
};

/**
 * What an edit changed, counted at each scale without asking the product: a pixel is masked where
 * the masks could be seen, that is where it differs between `masked` and `bare`.
 *
 * @param masked before the edit, with the masks shown.
 * @param bare before the edit, without them.
 */
export function changedPixels(
  masked: readonly Pixels[],
  bare: readonly Pixels[],
  after: readonly Pixels[],
): ChangedPixels[] {
  return scales.map((_, index) => compare(masked[index], bare[index], after[index]));
}

function compare(masked?: Pixels, bare?: Pixels, after?: Pixels): ChangedPixels {
  if (!masked || !bare || !after) throw new Error('A picture is missing.');
  const counted = { outside: 0, inside: 0, masked: 0 };
  for (let offset = 0; offset < bare.data.length; offset += 4) {
    const pixel = bare.data.readUInt32LE(offset);
    const isMasked = masked.data.readUInt32LE(offset) !== pixel;
    const hasChanged = after.data.readUInt32LE(offset) !== pixel;
    if (isMasked) counted.masked += 1;
    if (hasChanged && isMasked) counted.inside += 1;
    if (hasChanged && !isMasked) counted.outside += 1;
  }
  return counted;
}
