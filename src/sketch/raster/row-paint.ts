import { invert, type Matrix } from '../../core/geometry.ts';
import { packColour } from '../colour/srgb.ts';
import type { LinearGradient, Paint, RadialGradient } from './paint.ts';
import { createRamp, rampSize } from './ramp.ts';

/** A paint made ready for a canvas: gives the colours of any part of a row. */
export type RowPaint = {
  /** The one colour of the whole row as a packed word, or null when it changes along the row. */
  rowColour(row: number): number | null;
  /** Writes packed colours for the pixels from `from` up to, not including, `to`. */
  fillRow(row: number, from: number, to: number, into: Uint32Array): void;
};

/** `toPixels` takes the paint's space to the canvas. Null when that space is flattened. */
export function createRowPaint(paint: Paint, toPixels: Matrix): RowPaint | null {
  if (!('kind' in paint)) return flatPaint(packColour(paint));
  const fromPixels = invert(toPixels);
  if (fromPixels === null) return null;
  return paint.kind === 'linear' ? linearPaint(paint, fromPixels) : radialPaint(paint, fromPixels);
}

function flatPaint(colour: number): RowPaint {
  return {
    rowColour: () => colour,
    fillRow: (_row, from, to, into) => {
      into.fill(colour, from, to);
    },
  };
}

function linearPaint({ from, to, stops }: LinearGradient, fromPixels: Matrix): RowPaint {
  const ramp = createRamp(stops);
  const alongX = to[0] - from[0];
  const alongY = to[1] - from[1];
  const length = alongX * alongX + alongY * alongY;
  const [[a, c, e], [b, d, f]] = fromPixels;
  const scale = length > 0 ? (rampSize - 1) / length : 0;
  const perX = (a * alongX + b * alongY) * scale;
  const perY = (c * alongX + d * alongY) * scale;
  const origin = ((e - from[0]) * alongX + (f - from[1]) * alongY) * scale + 0.5;
  // Less than half a step over the widest picture: the row is one colour to the eye.
  const isUpright = Math.abs(perX) * 8192 < 0.5;
  const last = rampSize - 1;
  return {
    rowColour: (row) => {
      if (!isUpright) return null;
      const step = Math.floor(origin + (row + 0.5) * perY);
      return ramp[step < 0 ? 0 : step > last ? last : step] ?? 0;
    },
    fillRow: (row, start, end, into) => {
      let step = origin + (row + 0.5) * perY + (start + 0.5) * perX;
      for (let x = start; x < end; x += 1) {
        into[x] = ramp[step < 0 ? 0 : step > last ? last : step | 0] ?? 0;
        step += perX;
      }
    },
  };
}

function radialPaint({ centre, radius, stops }: RadialGradient, fromPixels: Matrix): RowPaint {
  const ramp = createRamp(stops);
  const [[a, c, e], [b, d, f]] = fromPixels;
  const last = rampSize - 1;
  const scaleX = last / radius[0];
  const scaleY = last / radius[1];
  return {
    rowColour: () => null,
    fillRow: (row, start, end, into) => {
      let u = (a * (start + 0.5) + c * (row + 0.5) + e - centre[0]) * scaleX;
      let v = (b * (start + 0.5) + d * (row + 0.5) + f - centre[1]) * scaleY;
      const stepU = a * scaleX;
      const stepV = b * scaleY;
      for (let x = start; x < end; x += 1) {
        const step = Math.sqrt(u * u + v * v) + 0.5;
        into[x] = ramp[step > last ? last : step | 0] ?? 0;
        u += stepU;
        v += stepV;
      }
    },
  };
}
