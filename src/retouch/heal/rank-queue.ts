/** Pixels by rank, the highest first: a binary heap in which a pixel may stand several times. */
export type RankQueue = { readonly pixels: number[]; readonly ranks: number[] };

export function pushRank({ pixels, ranks }: RankQueue, pixel: number, rank: number): void {
  let at = pixels.length;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if ((ranks[parent] ?? 0) >= rank) break;
    pixels[at] = pixels[parent] ?? 0;
    ranks[at] = ranks[parent] ?? 0;
    at = parent;
  }
  pixels[at] = pixel;
  ranks[at] = rank;
}

/** Takes out the pixel of the highest rank; null when there is none. */
export function popRank({ pixels, ranks }: RankQueue): { pixel: number; rank: number } | null {
  const pixel = pixels[0];
  const rank = ranks[0];
  const lastPixel = pixels.pop();
  const lastRank = ranks.pop();
  if (pixel === undefined || rank === undefined) return null;
  if (lastPixel === undefined || lastRank === undefined || pixels.length === 0) {
    return { pixel, rank };
  }
  let at = 0;
  for (;;) {
    let child = at * 2 + 1;
    if (child >= pixels.length) break;
    if ((ranks[child + 1] ?? -Infinity) > (ranks[child] ?? 0)) child += 1;
    if ((ranks[child] ?? 0) <= lastRank) break;
    pixels[at] = pixels[child] ?? 0;
    ranks[at] = ranks[child] ?? 0;
    at = child;
  }
  pixels[at] = lastPixel;
  ranks[at] = lastRank;
  return { pixel, rank };
}
