import type { Random } from '../random.ts';

/** A rolling skyline as `[x, y, …]` a little wider than the picture, for `ground`. */
export function rollingRidge(
  random: Random,
  width: number,
  y: number,
  swell: number,
  wave: number,
): number[] {
  const points: number[] = [];
  const phase = random.between(0, Math.PI * 2);
  const second = random.between(0, Math.PI * 2);
  const ratio = random.between(1.7, 2.4);
  const steps = Math.ceil((width / wave) * 8) + 4;
  for (let step = 0; step <= steps; step += 1) {
    const x = -0.1 + ((width + 0.2) * step) / steps;
    const turn = (x / wave) * Math.PI * 2;
    points.push(
      x,
      y - swell * (Math.sin(turn + phase) * 0.65 + Math.sin(turn * ratio + second) * 0.35),
    );
  }
  return points;
}

/** A line of peaks as `[x, y, …]`: tops and saddles in turn, beginning with a saddle. */
export function peakLine(
  random: Random,
  width: number,
  y: number,
  tall: number,
  spacing: number,
): number[] {
  const points: number[] = [];
  let x = -spacing * random.between(0.3, 0.9);
  points.push(x, y);
  while (x < width + spacing * 0.2) {
    const step = spacing * random.between(0.7, 1.3);
    const top = tall * random.between(0.55, 1);
    points.push(x + step * random.between(0.38, 0.62), y - top);
    x += step;
    points.push(x, y - top * random.between(0.05, 0.35));
  }
  return points;
}
