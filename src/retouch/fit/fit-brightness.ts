/** value ≈ gain · seen + bias, and how far off the values usually are (a standard deviation). */
export type Brightness = { readonly gain: number; readonly bias: number; readonly spread: number };

/** The median of |residual| times this is the standard deviation of a normal distribution. */
const spreadOfMedian = 1.4826;
/** Below this brightness the rounding to bytes is all there is. */
const leastSpread = 0.5;
const rounds = 3;
const binsPerUnit = 4;

/**
 * Fits the values by gain and bias so that what was repainted has no say (weights of Geman and
 * McClure, 1987, re-estimated in a few rounds). NaN in `seen` is passed over; null when hardly
 * anything is left.
 */
export function fitBrightness(values: Float32Array, seen: Float32Array): Brightness | null {
  let found: Brightness | null = null;
  for (let round = 0; round <= rounds; round += 1) {
    const line = fitLine(values, seen, found);
    if (line === null) return null;
    found = { ...line, spread: measureSpread(values, seen, line) };
  }
  return found;
}

/** How much a residual counts, both as squares: 1 for none, next to nothing beyond four spreads. */
export function weigh(square: number, variance: number): number {
  const root = 1 / (1 + square / (4 * variance));
  return root * root;
}

type Line = { readonly gain: number; readonly bias: number };

/** Least squares with the weights of the fit before. */
function fitLine(values: Float32Array, seen: Float32Array, before: Brightness | null): Line | null {
  let n = 0;
  let x = 0;
  let y = 0;
  let xx = 0;
  let xy = 0;
  for (let index = 0; index < values.length; index += 1) {
    const from = seen[index] ?? 0;
    if (Number.isNaN(from)) continue;
    const value = values[index] ?? 0;
    let weight = 1;
    if (before !== null) {
      const residual = value - before.gain * from - before.bias;
      weight = weigh(residual * residual, before.spread * before.spread);
    }
    n += weight;
    x += weight * from;
    y += weight * value;
    xx += weight * from * from;
    xy += weight * from * value;
  }
  if (n < 16) return null;
  const variance = xx - (x * x) / n;
  // All of one brightness: then only the bias can be told.
  const gain = variance < n ? 1 : Math.min(3, Math.max(0.3, (xy - (x * y) / n) / variance));
  return { gain, bias: (y - gain * x) / n };
}

function measureSpread(values: Float32Array, seen: Float32Array, { gain, bias }: Line): number {
  const counts = new Uint32Array(256 * binsPerUnit);
  let total = 0;
  for (let index = 0; index < values.length; index += 1) {
    const residual = Math.abs((values[index] ?? 0) - gain * (seen[index] ?? 0) - bias);
    if (Number.isNaN(residual)) continue;
    const bin = Math.min(counts.length - 1, Math.floor(residual * binsPerUnit));
    counts[bin] = (counts[bin] ?? 0) + 1;
    total += 1;
  }
  let bin = 0;
  for (let sum = counts[0] ?? 0; sum * 2 < total; sum += counts[bin] ?? 0) bin += 1;
  return Math.max(leastSpread, ((bin + 0.5) / binsPerUnit) * spreadOfMedian);
}
