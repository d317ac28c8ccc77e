import type { Size } from '../../core/geometry.ts';

/** Further than any picture is wide. */
const far = 1e12;

/**
 * The distance in pixels of each pixel from the nearest one that counts, 0 for those themselves:
 * exact, by the lower envelope of parabolas (Felzenszwalb and Huttenlocher 2012). Where none counts
 * all are a million pixels away.
 */
export function measureDistances(counts: Uint8Array, { width, height }: Size): Float32Array {
  const squared = new Float32Array(counts.length);
  for (let y = 0; y < height; y += 1) measureRow(counts, squared, y * width, width);
  const length = Math.max(width, height);
  const envelope: Envelope = {
    values: new Float64Array(length),
    places: new Int32Array(length),
    bounds: new Float64Array(length + 1),
  };
  for (let x = 0; x < width; x += 1) lowerColumn(squared, x, width, height, envelope);
  for (let pixel = 0; pixel < squared.length; pixel += 1) {
    squared[pixel] = Math.sqrt(squared[pixel] ?? 0);
  }
  return squared;
}

/** Squared distances along one row: there and back again. */
function measureRow(counts: Uint8Array, squared: Float32Array, start: number, width: number): void {
  let distance = 1e6;
  for (let x = 0; x < width; x += 1) {
    distance = counts[start + x] === 0 ? distance + 1 : 0;
    squared[start + x] = distance;
  }
  distance = 1e6;
  for (let x = width - 1; x >= 0; x -= 1) {
    distance = counts[start + x] === 0 ? distance + 1 : 0;
    const nearest = Math.min(distance, squared[start + x] ?? far);
    squared[start + x] = Math.min(far, nearest * nearest);
  }
}

type Envelope = {
  readonly values: Float64Array;
  /** Where the parabolas of the envelope stand, and from where each is the lowest. */
  readonly places: Int32Array;
  readonly bounds: Float64Array;
};

function lowerColumn(
  squared: Float32Array,
  x: number,
  width: number,
  height: number,
  { values, places, bounds }: Envelope,
): void {
  for (let y = 0; y < height; y += 1) values[y] = squared[y * width + x] ?? far;
  let last = 0;
  places[0] = 0;
  bounds[0] = -far;
  bounds[1] = far;
  for (let y = 1; y < height; y += 1) {
    let cross = crossing(values, places[last] ?? 0, y);
    while (cross <= (bounds[last] ?? 0)) {
      last -= 1;
      cross = crossing(values, places[last] ?? 0, y);
    }
    last += 1;
    places[last] = y;
    bounds[last] = cross;
    bounds[last + 1] = far;
  }
  let current = 0;
  for (let y = 0; y < height; y += 1) {
    while ((bounds[current + 1] ?? far) < y) current += 1;
    const place = places[current] ?? 0;
    squared[y * width + x] = (y - place) * (y - place) + (values[place] ?? far);
  }
}

/** Where the parabola at `later` becomes lower than the one at `place`. */
function crossing(values: Float64Array, place: number, later: number): number {
  const rise = (values[later] ?? far) + later * later - (values[place] ?? far) - place * place;
  return rise / (2 * (later - place));
}
