import type { Raster } from '../../../src/core/raster.ts';

/** The raster over white, without any transparency. */
export function flatten({ width, height, data }: Raster): Raster {
  const flat = new Uint8ClampedArray(data.length).fill(255);
  for (let at = 0; at < data.length; at += 4) {
    const alpha = (data[at + 3] ?? 0) / 255;
    for (let channel = at; channel < at + 3; channel++) {
      flat[channel] = (data[channel] ?? 0) * alpha + 255 * (1 - alpha);
    }
  }
  return { width, height, data: flat };
}

/** Half of the one and half of the other, with the alpha of the second. */
export function mix(one: Raster, other: Raster): Raster {
  const data = other.data.map((value, at) =>
    at % 4 === 3 ? value : (value + (one.data[at] ?? value)) / 2,
  );
  return { width: other.width, height: other.height, data };
}

/** The largest ellipse with a little room around it; all else becomes transparent. */
export function cutOut({ width, height, data }: Raster): Raster {
  const cut = data.slice();
  const [radiusX, radiusY] = [0.46 * width, 0.46 * height];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const distance = Math.hypot(
        (x + 0.5 - width / 2) / radiusX,
        (y + 0.5 - height / 2) / radiusY,
      );
      const pixelsInside = (1 - distance) * Math.min(radiusX, radiusY);
      cut[4 * (y * width + x) + 3] = 255 * (pixelsInside + 0.5);
    }
  }
  return { width, height, data: cut };
}
