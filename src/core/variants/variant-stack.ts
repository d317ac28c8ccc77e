import type { Variants } from '../variants.ts';

/** What variants need to know of a paint. */
export type VariantPaint = {
  readonly visible?: boolean;
  /** Of paints that show a picture. */
  readonly imageHash?: string | null;
};

/** A layer's variants with the paints that their indices count. */
export type VariantStack<Paint extends VariantPaint> = {
  readonly variants: Variants;
  readonly paints: readonly Paint[];
};

export type Variant = Variants['made'][number];

/** The index of the paint that a variant added; -1, which no paint has, when it says none. */
export function ownPaint({ shown }: Variant): number {
  return shown[shown.length - 1] ?? -1;
}

export function visibleIndices(paints: readonly VariantPaint[]): number[] {
  return paints.flatMap(({ visible }, index) => (visible === false ? [] : [index]));
}
