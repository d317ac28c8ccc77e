import type { Size } from '../../core/geometry.ts';

/** Box blurs in a row that come near enough to a Gaussian one. */
const passes = 3;

/**
 * Blurs coverage as Figma's layer blur does, whose radius is twice the standard deviation. What lies
 * beyond the picture counts as not covered.
 *
 * The boxes have exactly the variance that is wanted, however small: the pixel at either end counts
 * in part (Gwosdek et al. 2011).
 *
 * @param radius pixels.
 */
export function blurMask(
  coverage: Uint8ClampedArray,
  { width, height }: Size,
  radius: number,
): Uint8ClampedArray {
  if (radius <= 0) return coverage;
  const box = boxOf((radius / 2) ** 2 / passes);
  const from = Float32Array.from(coverage);
  const to = new Float32Array(coverage.length);
  for (let pass = 0; pass < passes; pass += 1) {
    blurLines(from, to, { count: width, step: 1, lines: height, lineStep: width, ...box });
    blurLines(to, from, { count: height, step: width, lines: width, lineStep: 1, ...box });
  }
  return Uint8ClampedArray.from(from);
}

type Box = {
  /** Whole pixels to either side. */
  readonly half: number;
  /** How much of the next pixel on either side counts. */
  readonly rest: number;
};

function boxOf(variance: number): Box {
  const half = Math.floor((Math.sqrt(12 * variance + 1) - 1) / 2);
  const missing = 3 * variance - half * (half + 1);
  const rest = ((2 * half + 1) * missing) / (6 * ((half + 1) ** 2 - variance));
  return { half, rest };
}

type Lines = Box & {
  readonly count: number;
  readonly step: number;
  readonly lines: number;
  readonly lineStep: number;
};

/** A running mean along each line. */
function blurLines(from: Float32Array, to: Float32Array, along: Lines): void {
  const { count, step, lines, lineStep, half, rest } = along;
  const share = 1 / (2 * half + 1 + 2 * rest);
  for (let line = 0; line < lines; line += 1) {
    const start = line * lineStep;
    let sum = 0;
    for (let index = 0; index < Math.min(half, count); index += 1) {
      sum += from[start + index * step] ?? 0;
    }
    for (let index = 0; index < count; index += 1) {
      const first = index - half;
      const last = index + half;
      if (last < count) sum += from[start + last * step] ?? 0;
      const before = first > 0 ? (from[start + (first - 1) * step] ?? 0) : 0;
      const after = last + 1 < count ? (from[start + (last + 1) * step] ?? 0) : 0;
      to[start + index * step] = (sum + rest * (before + after)) * share;
      if (first >= 0) sum -= from[start + first * step] ?? 0;
    }
  }
}
