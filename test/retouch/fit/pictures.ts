import type { Raster } from '../../../src/core/raster.ts';

/** A number from 0 to 1 for a place and a seed, always the same. */
export function noiseAt(x: number, y: number, seed: number): number {
  let hash = Math.imul(x, 374761393) ^ Math.imul(y, 668265263) ^ Math.imul(seed, 2246822519);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822519);
  hash = Math.imul(hash ^ (hash >>> 13), 3266489917);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** Clouds of all sizes with discs before them: smooth parts, edges and grain, as photographs have. */
export function drawClouds(width: number, height: number, seed: number): Raster {
  const data = new Uint8ClampedArray(width * height * 4);
  const discs = Array.from({ length: 24 }, (_, index) => ({
    x: noiseAt(index, 1, seed) * width,
    y: noiseAt(index, 2, seed) * height,
    radius: (0.02 + 0.1 * noiseAt(index, 3, seed) ** 2) * width,
    colour: [4, 5, 6].map((channel) => 240 * noiseAt(index, channel, seed)),
  }));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = 4 * (y * width + x);
      const cover = discs.find((disc) => Math.hypot(disc.x - x, disc.y - y) < disc.radius);
      for (let channel = 0; channel < 3; channel += 1) {
        const clouds = cloudAt(x, y, width, seed) + 0.3 * cloudAt(x, y, width, seed + 9 + channel);
        data[at + channel] = cover
          ? (cover.colour[channel] ?? 0) + 40 * (clouds - 0.6)
          : 20 + 165 * clouds;
      }
      data[at + 3] = 255;
    }
  }
  return { width, height, data };
}

function cloudAt(x: number, y: number, width: number, seed: number): number {
  let sum = 0;
  for (let octave = 0, cell = width / 3, share = 0.5; octave < 6; octave += 1) {
    sum += share * smoothNoise(x / cell, y / cell, seed * 31 + octave);
    cell /= 2.3;
    share *= 0.55;
  }
  return sum;
}

function smoothNoise(x: number, y: number, seed: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const across = ease(x - left);
  const down = ease(y - top);
  const upper = noiseAt(left, top, seed) * (1 - across) + noiseAt(left + 1, top, seed) * across;
  const lower =
    noiseAt(left, top + 1, seed) * (1 - across) + noiseAt(left + 1, top + 1, seed) * across;
  return upper * (1 - down) + lower * down;
}

function ease(part: number): number {
  return part * part * (3 - 2 * part);
}

export function paintFlat(width: number, height: number, colour: readonly number[]): Raster {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < data.length; at += 4) data.set([...colour, 255], at);
  return { width, height, data };
}

/** What a model does to a whole picture. `scale` about the middle, `dx` and `dy` in pixels. */
export type Spoil = {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
  readonly tint: readonly [number, number, number];
  readonly lift: readonly [number, number, number];
  /** Up to so much more or less on each channel of each pixel. */
  readonly noise: number;
};

export function spoilBy({ width, height, data }: Raster, spoil: Spoil, seed: number): Raster {
  const spoilt = new Uint8ClampedArray(data.length);
  for (let y = 0; y < height; y += 1) {
    const fromY = clamp((y + 0.5 - spoil.dy - height / 2) / spoil.scale + height / 2 - 0.5, height);
    const top = Math.min(height - 2, Math.floor(fromY));
    for (let x = 0; x < width; x += 1) {
      const fromX = clamp((x + 0.5 - spoil.dx - width / 2) / spoil.scale + width / 2 - 0.5, width);
      const left = Math.min(width - 2, Math.floor(fromX));
      const at = 4 * (y * width + x);
      for (let channel = 0; channel < 3; channel += 1) {
        const from = 4 * (top * width + left) + channel;
        const upper = mix(data[from] ?? 0, data[from + 4] ?? 0, fromX - left);
        const below = from + 4 * width;
        const lower = mix(data[below] ?? 0, data[below + 4] ?? 0, fromX - left);
        const noise = spoil.noise * (2 * noiseAt(x, y, seed + channel) - 1);
        spoilt[at + channel] =
          mix(upper, lower, fromY - top) * (spoil.tint[channel] ?? 1) +
          (spoil.lift[channel] ?? 0) +
          noise;
      }
      spoilt[at + 3] = 255;
    }
  }
  return { width, height, data: spoilt };
}

function clamp(value: number, length: number): number {
  return Math.min(length - 1, Math.max(0, value));
}

function mix(one: number, other: number, part: number): number {
  return one + (other - one) * part;
}

/** A mask over the middle whose sides are `share` of the window's, moved by a part of the rest. */
export function coverBox(
  width: number,
  height: number,
  share: number,
  across = 0.5,
  down = 0.5,
): Uint8ClampedArray {
  const coverage = new Uint8ClampedArray(width * height);
  const left = Math.round((1 - share) * width * across);
  const top = Math.round((1 - share) * height * down);
  for (let y = top; y < top + Math.round(share * height); y += 1) {
    coverage.fill(255, y * width + left, y * width + left + Math.round(share * width));
  }
  return coverage;
}
