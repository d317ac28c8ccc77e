type Color = { readonly r: number; readonly g: number; readonly b: number };

/** A colour of Figma's, levels from 0 to 1, as `#rrggbb`. */
export function hexColor({ r, g, b }: Color): string {
  const digits = [r, g, b].map((level) => (256 + Math.round(level * 255)).toString(16).slice(1));
  return `#${digits.join('')}`;
}
