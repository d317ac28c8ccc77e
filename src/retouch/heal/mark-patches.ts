import { hole, known, type Level } from './level.ts';

/**
 * 1 at the middle of each patch of `radius` that lies in the picture and has nothing but known
 * pixels, or only none of the hole.
 */
export function markPatches(
  { width, height, kinds }: Level,
  radius: number,
  without: 'hole' | 'unknown',
): Uint8Array {
  const marks = new Uint8Array(width * height);
  const side = radius * 2 + 1;
  const isLenient = without === 'hole';
  /** For each column how many fitting pixels stand above each other, up to the current row. */
  const heights = new Int32Array(width);
  for (let y = 0; y < height; y += 1) {
    let run = 0;
    for (let x = 0; x < width; x += 1) {
      const kind = kinds[y * width + x];
      const isFitting = isLenient ? kind !== hole : kind === known;
      const tall = isFitting ? (heights[x] ?? 0) + 1 : 0;
      heights[x] = tall;
      run = tall >= side ? run + 1 : 0;
      if (run >= side) marks[(y - radius) * width + x - radius] = 1;
    }
  }
  return marks;
}
