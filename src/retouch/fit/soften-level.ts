import type { Level } from './level.ts';

/** Weights 1, 2, 1 along both axes, `reach` cells apart; NaN at the rim and beside the unknown. */
export function soften(level: Level, reach: number): Level {
  const { width, height, luma } = level;
  const across = new Float32Array(luma.length);
  const soft = new Float32Array(luma.length).fill(Number.NaN);
  for (let cell = reach; cell < luma.length - reach; cell += 1) {
    across[cell] = (luma[cell - reach] ?? 0) + 2 * (luma[cell] ?? 0) + (luma[cell + reach] ?? 0);
  }
  const rows = reach * width;
  for (let y = reach; y < height - reach; y += 1) {
    const end = (y + 1) * width - reach;
    for (let cell = y * width + reach; cell < end; cell += 1) {
      const around = (across[cell - rows] ?? 0) + (across[cell + rows] ?? 0);
      soft[cell] = (around + 2 * (across[cell] ?? 0)) / 16;
    }
  }
  return { ...level, luma: soft };
}

/** What is finer than about `reach` cells, around 0: what a tint does to whole areas is gone. */
export function leaveDetail(level: Level, reach: number): Level {
  const { luma } = soften(level, reach);
  for (let cell = 0; cell < luma.length; cell += 1) {
    luma[cell] = (level.luma[cell] ?? 0) - (luma[cell] ?? 0);
  }
  return { ...level, luma };
}
