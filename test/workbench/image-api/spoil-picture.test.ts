import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Raster } from '../../../src/core/raster.ts';
import { spoilPicture } from '../../../workbench/image-api/pictures/spoil-picture.ts';

function black(width: number, height: number) {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 3; at < data.length; at += 4) data[at] = 255;
  return { width, height, data };
}

/** Where the light of a picture is, in pixels from its top left corner. */
function centreOfLight({ width, height, data }: Raster) {
  const floor = data[0] ?? 0;
  let [sum, sumX, sumY] = [0, 0, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const light = (data[4 * (y * width + x)] ?? 0) - floor;
      sum += light;
      sumX += light * x;
      sumY += light * y;
    }
  }
  return [sumX / sum, sumY / sum];
}

test.each([
  ['in the middle moves by 3 px', 200, 100, 203, 103],
  ['100 px off the middle moves by 1 % more', 300, 100, 304, 103],
])('a dot %s', (_, x, y, toX, toY) => {
  const picture = black(400, 200);
  for (const [dx, dy] of [
    [-1, -1],
    [0, -1],
    [-1, 0],
    [0, 0],
  ] as const) {
    picture.data[4 * ((y + dy) * picture.width + x + dx)] = 255;
  }
  const [movedX, movedY] = centreOfLight(spoilPicture(picture));
  expect(movedX).toBeCloseTo(toX - 0.5, 1);
  expect(movedY).toBeCloseTo(toY - 0.5, 1);
});

test('no pixel keeps its colour, whatever the picture', () => {
  const bytes = fc.uint8Array({ minLength: 4 * 9 * 7, maxLength: 4 * 9 * 7 });
  fc.assert(
    fc.property(bytes, (values) => {
      const picture = { width: 9, height: 7, data: new Uint8ClampedArray(values) };
      const { data } = spoilPicture(picture);
      for (let at = 0; at < data.length; at += 4) {
        expect([...data.slice(at, at + 3)]).not.toEqual([...picture.data.slice(at, at + 3)]);
      }
    }),
  );
});
