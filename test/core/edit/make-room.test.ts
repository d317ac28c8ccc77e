import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roomFor } from '../../../src/core/edit/make-room.ts';

const side = fc.double({ min: 1, max: 5000, noNaN: true });
const ratio = fc.double({ min: 0.2, max: 5, noNaN: true });

test('the room has the ratio, holds the layer in its middle and is no larger than it must be', () => {
  fc.assert(
    fc.property(side, side, ratio, (width, height, wanted) => {
      const room = roomFor({ width, height }, wanted);
      fc.pre(room !== null);
      expect(room.width / room.height / wanted).toBeCloseTo(1, 6);
      expect(room.x + room.width / 2).toBeCloseTo(width / 2, 6);
      expect(room.y + room.height / 2).toBeCloseTo(height / 2, 6);
      const grown = [room.width / width, room.height / height];
      expect(Math.min(...grown)).toBeCloseTo(1, 6);
      expect(Math.max(...grown)).toBeGreaterThan(1);
    }),
  );
});

test('a layer that has the ratio already, as near as an eye can tell, needs none', () => {
  expect(roomFor({ width: 1600, height: 900 }, 16 / 9)).toBeNull();
  expect(roomFor({ width: 1601, height: 900 }, 16 / 9)).toBeNull();
  expect(roomFor({ width: 1650, height: 900 }, 16 / 9)).not.toBeNull();
});
