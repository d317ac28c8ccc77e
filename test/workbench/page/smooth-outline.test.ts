import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identity } from '../../../src/core/geometry.ts';
import { pathBounds } from '../../../workbench/figma/geometry/path-bounds.ts';
import { parsePath } from '../../../workbench/figma/geometry/path-commands.ts';
import { smoothOutline } from '../../../workbench/page/canvas/smooth-outline.ts';

const points = fc.array(
  fc.record({ x: fc.integer({ min: 0, max: 500 }), y: fc.integer({ min: 0, max: 500 }) }),
  { minLength: 3, maxLength: 80 },
);

test('any drawn line becomes one closed path through points of the line', () => {
  fc.assert(
    fc.property(points, (line) => {
      const commands = parsePath(smoothOutline(line, 1));
      expect(commands[0]?.letter).toBe('M');
      expect(commands.at(-1)?.letter).toBe('Z');
      const ends = commands.flatMap((command) => command.points.at(-1) ?? []);
      for (const end of ends) expect(line).toContainEqual(end);
      expect(ends.at(-1)).toEqual(ends[0]);
    }),
  );
});

test('a circle drawn in many points keeps its size and needs few', () => {
  const circle = Array.from({ length: 400 }, (_, step) => {
    const angle = (step / 400) * 2 * Math.PI;
    return { x: 100 + 80 * Math.cos(angle), y: 100 + 80 * Math.sin(angle) };
  });
  const outline = smoothOutline(circle, 1);
  expect(outline.match(/C/g)?.length).toBeLessThan(40);
  const bounds = pathBounds({ windingRule: 'NONZERO', data: outline }, identity);
  expect(bounds?.width).toBeGreaterThan(156);
  expect(bounds?.width).toBeLessThan(164);
});
