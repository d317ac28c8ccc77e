/** Whole pixels; `right` and `bottom` are just beyond. */
export type PixelBox = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/**
 * The box around all that the mask marks and `margin` pixels more, as far as the picture reaches;
 * null when it marks nothing.
 */
export function maskBox(
  mask: Uint8Array,
  width: number,
  height: number,
  margin: number,
): PixelBox | null {
  let left = width;
  let right = 0;
  let top = -1;
  let bottom = 0;
  for (let y = 0; y < height; y += 1) {
    const row = y * width;
    let first = 0;
    while (first < width && mask[row + first] === 0) first += 1;
    if (first === width) continue;
    let last = width - 1;
    while (mask[row + last] === 0) last -= 1;
    if (top < 0) top = y;
    bottom = y + 1;
    left = Math.min(left, first);
    right = Math.max(right, last + 1);
  }
  if (top < 0) return null;
  return {
    left: Math.max(0, left - margin),
    top: Math.max(0, top - margin),
    right: Math.min(width, right + margin),
    bottom: Math.min(height, bottom + margin),
  };
}
