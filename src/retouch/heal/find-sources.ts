import { known, type Level } from './level.ts';

/** 1 at the middle of each patch of `radius` that lies in the picture and is known altogether. */
export function findSources({ width, height, kinds }: Level, radius: number): Uint8Array {
  const isSource = new Uint8Array(width * height);
  const side = radius * 2 + 1;
  /** For each column how many known pixels stand above each other, up to the current row. */
  const heights = new Int32Array(width);
  for (let y = 0; y < height; y += 1) {
    let run = 0;
    for (let x = 0; x < width; x += 1) {
      const tall = kinds[y * width + x] === known ? (heights[x] ?? 0) + 1 : 0;
      heights[x] = tall;
      run = tall >= side ? run + 1 : 0;
      if (run >= side) isSource[(y - radius) * width + x - radius] = 1;
    }
  }
  return isSource;
}
