import { fitLine, type Line } from './fit-line.ts';
import type { Ring } from './read-ring.ts';
import { toLight } from './srgb-light.ts';
import type { ToneCurve } from './tone-match.ts';

/** The curve of one kind that brings the ring's chosen cells closest to the original. */
export function fitCurve(ring: Ring, cells: Int32Array, space: ToneCurve['space']): ToneCurve {
  const from = new Float32Array(cells.length);
  const to = new Float32Array(cells.length);
  const lines = [0, 1, 2].map((channel): Line => {
    for (let index = 0; index < cells.length; index += 1) {
      const at = (cells[index] ?? 0) * 3 + channel;
      const seen = ring.aligned[at] ?? 0;
      const wanted = ring.original[at] ?? 0;
      from[index] = space === 'light' ? toLight(seen) : seen / 255;
      to[index] = space === 'light' ? toLight(wanted) : wanted / 255;
    }
    return fitLine(from, to, cells.length);
  });
  const [red = still, green = still, blue = still] = lines;
  return {
    space,
    gain: [red.gain, green.gain, blue.gain],
    bias: [red.bias, green.bias, blue.bias],
  };
}

const still: Line = { gain: 1, bias: 0 };
