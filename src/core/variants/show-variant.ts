import type { VariantPaint, VariantStack } from './variant-stack.ts';

/** The paints as a variant shows them, or with null as the original; null without that variant. */
export function showVariant<Paint extends VariantPaint>(
  { variants, paints }: VariantStack<Paint>,
  hash: string | null,
): Paint[] | null {
  const { original, made } = variants;
  const shown = hash === null ? original : made.find((variant) => variant.hash === hash)?.shown;
  if (!shown) return null;
  return paints.map((paint, index) => {
    const visible = shown.includes(index);
    return (paint.visible !== false) === visible ? paint : { ...paint, visible };
  });
}
