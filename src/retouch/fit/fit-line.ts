import { weigh } from './fit-brightness.ts';

export type Line = { readonly gain: number; readonly bias: number };

/** Huber (1964): beyond 1.345 standard deviations a residual counts as if it were that large. */
const huber = 1.345;
const rounds = 9;
/** The rounds from this one on give no say at all to what was repainted, once it is told apart. */
const firstStrictRound = 4;
/** Gains beyond these are not a model's tint. */
const leastGain = 0.5;
const mostGain = 2;
/** As if the data also said "gain 1" with this standard deviation: flat rings tell no gain. */
const priorSpread = 0.01;

/** `to` ≈ gain · from + bias, both 0–1, by robust regression over the first `count` values. */
export function fitLine(from: Float32Array, to: Float32Array, count: number): Line {
  let line: Line = { gain: 1, bias: 0 };
  const residuals = new Float32Array(count);
  for (let round = 0; round < rounds; round += 1) {
    // The first round begins from the median difference, which no minority can move.
    if (round === 0) {
      for (let index = 0; index < count; index += 1) {
        residuals[index] = (to[index] ?? 0) - (from[index] ?? 0);
      }
      line = { gain: 1, bias: medianOf(residuals) };
    }
    line = improve(from, to, residuals, line, round >= firstStrictRound);
  }
  return line;
}

function improve(
  from: Float32Array,
  to: Float32Array,
  residuals: Float32Array,
  line: Line,
  isStrict: boolean,
): Line {
  for (let index = 0; index < residuals.length; index += 1) {
    const expected = line.gain * (from[index] ?? 0) + line.bias;
    residuals[index] = Math.abs((to[index] ?? 0) - expected);
  }
  const spread = Math.max(0.001, 1.4826 * medianOf(residuals));
  const limit = huber * spread;
  let n = 0;
  let x = 0;
  let y = 0;
  let xx = 0;
  let xy = 0;
  for (let index = 0; index < residuals.length; index += 1) {
    const residual = residuals[index] ?? 0;
    const isClose = residual <= limit;
    const weight = isStrict
      ? weigh(residual * residual, spread * spread)
      : isClose
        ? 1
        : limit / residual;
    const value = from[index] ?? 0;
    n += weight;
    x += weight * value;
    y += weight * (to[index] ?? 0);
    xx += weight * value * value;
    xy += weight * value * (to[index] ?? 0);
  }
  const prior = n * priorSpread * priorSpread;
  const gain = (xy - (x * y) / n + prior) / (xx - (x * x) / n + prior);
  const sane = Math.min(mostGain, Math.max(leastGain, gain));
  return { gain: sane, bias: (y - sane * x) / n };
}

function medianOf(values: Float32Array): number {
  return values.slice().sort()[values.length >> 1] ?? 0;
}
