import type { AlphaColor, Color } from '../paint.ts';

/** A colour of Figma's, 0 to 1 in each channel, for the canvas. */
export function cssColor(color: Color | AlphaColor): string {
  const [r, g, b] = [color.r, color.g, color.b].map((channel) => Math.round(channel * 255));
  return `rgb(${r} ${g} ${b} / ${'a' in color ? color.a : 1})`;
}
