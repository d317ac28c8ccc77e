import type { Raster } from '../../../src/core/raster.ts';

/** A picture by the colour of each pixel. */
export function paint(
  width: number,
  height: number,
  colourAt: (x: number, y: number) => readonly [number, number, number],
): Raster {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) data.set([...colourAt(x, y), 255], (y * width + x) * 4);
  }
  return { width, height, data };
}

/** A repeatable number in [0, 1) for a place: the bits of an integer hash. */
export function noiseAt(x: number, y: number, salt = 0): number {
  let word = Math.imul(x, 0x27d4eb2d) ^ Math.imul(y, 0x165667b1) ^ Math.imul(salt, 0x9e3779b1);
  word = Math.imul(word ^ (word >>> 15), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return ((word ^ (word >>> 16)) >>> 0) / 2 ** 32;
}

/** Smooth noise in [0, 1): random heights `cell` pixels apart, eased in between. */
export function valueNoise(x: number, y: number, cell: number, salt = 0): number {
  const left = Math.floor(x / cell);
  const top = Math.floor(y / cell);
  const across = ease(x / cell - left);
  const down = ease(y / cell - top);
  const above = noiseAt(left, top, salt) * (1 - across) + noiseAt(left + 1, top, salt) * across;
  const below =
    noiseAt(left, top + 1, salt) * (1 - across) + noiseAt(left + 1, top + 1, salt) * across;
  return above * (1 - down) + below * down;
}

function ease(part: number): number {
  return part * part * (3 - 2 * part);
}

export function checkerboard(size: number, cell = 12): Raster {
  return paint(size, size, (x, y) =>
    (Math.floor(x / cell) + Math.floor(y / cell)) % 2 === 0 ? [230, 225, 210] : [60, 70, 90],
  );
}

/** Slanted stripes with soft edges. */
export function stripes(size: number): Raster {
  return paint(size, size, (x, y) => {
    const wave = 0.5 + 0.5 * Math.sin((x + y * 0.5) * 0.35);
    return [60 + 150 * wave, 90 + 60 * wave, 160 - 80 * wave];
  });
}

/** A sky: darker upwards, lighter around a sun that lies outside. */
export function sky(size: number): Raster {
  return paint(size, size, (x, y) => {
    const glow = Math.exp(-Math.hypot(x / size - 1.1, y / size - 0.9) * 1.5);
    const low = y / size;
    return [90 + 60 * low + 90 * glow, 130 + 60 * low + 50 * glow, 200 + 30 * low - 20 * glow];
  });
}

export function bricks(size: number, width = 40, height = 18): Raster {
  return paint(size, size, (x, y) => {
    const row = Math.floor(y / height);
    const along = x + (row % 2) * (width / 2);
    const isMortar = y % height < 3 || along % width < 3;
    const grain = 24 * (noiseAt(x, y, 1) - 0.5);
    if (isMortar) return [188 + grain, 182 + grain, 172 + grain];
    const tone = 30 * noiseAt(Math.floor(along / width), row, 2);
    return [140 + tone + grain, 66 + tone * 0.6 + grain, 50 + tone * 0.5 + grain];
  });
}

/** Fine and coarse noise together, greenish. */
export function grass(size: number): Raster {
  return paint(size, size, (x, y) => {
    const blade = valueNoise(x * 2.2, y * 0.7, 4, 1) + 0.6 * valueNoise(x, y, 3, 2);
    const patch = valueNoise(x, y, 40, 3);
    const light = 40 + 80 * blade + 30 * patch;
    return [light * 0.75, light, light * 0.4];
  });
}

/** Planks: long grain along x, a seam between planks. */
export function wood(size: number): Raster {
  return paint(size, size, (x, y) => {
    const plank = Math.floor(y / 48);
    const grain = valueNoise(x * 0.12, y + 9 * valueNoise(x, y, 60, plank), 5, plank);
    const tone = y % 48 < 2 ? -70 : 40 * (grain - 0.5) + 24 * noiseAt(plank, 0, 5);
    return [165 + tone, 115 + tone * 0.9, 70 + tone * 0.7];
  });
}

/** Grass below a hazy sky, a slanted roof line and a pole: straight edges to be continued. */
export function horizon(size: number): Raster {
  const above = sky(size);
  const below = grass(size);
  return paint(size, size, (x, y) => {
    const at = (y * size + x) * 4;
    if (x > size * 0.46 && x < size * 0.5) return [70, 60, 58];
    const { data } = y > size * 0.55 + x * 0.12 ? below : above;
    return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
  });
}
