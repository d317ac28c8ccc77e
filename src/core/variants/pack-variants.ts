import { utf8Length } from '../utf8-length.ts';
import type { Variants } from '../variants.ts';

/** Bytes of UTF-8. Figma refuses entries beyond 100 kB, with their namespace and key. */
const mostBytes = 90_000;

/** The text to store variants as. When it grows too long, the oldest lose their recipes first. */
export function packVariants(variants: Variants): string {
  const text = JSON.stringify(variants);
  if (utf8Length(text) <= mostBytes) return text;
  const oldest = variants.made.findIndex(({ recipe }) => recipe !== null);
  if (oldest < 0) return text;
  const made = variants.made.map((variant, index) =>
    index === oldest ? { ...variant, recipe: null } : variant,
  );
  return packVariants({ ...variants, made });
}
