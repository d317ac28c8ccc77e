import type { Size } from '../../core/geometry.ts';

/** Box blurs in a row that come near enough to a Gaussian one (Kovesi 2010). */
const passes = 3;

/**
 * Blurs coverage as Figma's layer blur does, whose radius is twice the standard deviation. What lies
 * beyond the picture counts as not covered.
 *
 * @param radius pixels.
 */
export function blurMask(
  coverage: Uint8ClampedArray,
  { width, height }: Size,
  radius: number,
): Uint8ClampedArray {
  const deviation = radius / 2;
  const half = Math.round((Math.sqrt((12 * deviation ** 2) / passes + 1) - 1) / 2);
  if (half === 0) return coverage;
  const from = Float32Array.from(coverage);
  const to = new Float32Array(coverage.length);
  for (let pass = 0; pass < passes; pass += 1) {
    blurLines(from, to, { count: width, step: 1, lines: height, lineStep: width, half });
    blurLines(to, from, { count: height, step: width, lines: width, lineStep: 1, half });
  }
  return Uint8ClampedArray.from(from);
}

type Lines = {
  readonly count: number;
  readonly step: number;
  readonly lines: number;
  readonly lineStep: number;
  readonly half: number;
};

/** A running mean along each line. */
function blurLines(from: Float32Array, to: Float32Array, along: Lines): void {
  const { count, step, lines, lineStep, half } = along;
  const share = 1 / (2 * half + 1);
  for (let line = 0; line < lines; line += 1) {
    const start = line * lineStep;
    let sum = 0;
    for (let index = 0; index < Math.min(half, count); index += 1) {
      sum += from[start + index * step] ?? 0;
    }
    for (let index = 0; index < count; index += 1) {
      if (index + half < count) sum += from[start + (index + half) * step] ?? 0;
      if (index > half) sum -= from[start + (index - half - 1) * step] ?? 0;
      to[start + index * step] = sum * share;
    }
  }
}
