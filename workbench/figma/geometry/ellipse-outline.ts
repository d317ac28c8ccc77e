import type { Point } from '../../../src/core/geometry.ts';
import type { NodeRecord } from '../node-record.ts';
import { formatPath, type PathCommand, transformCommands } from './path-commands.ts';

type Arc = { readonly from: number; readonly sweep: number };

/** The outline of an ellipse, a pie or a ring of the layer's size, as its `arcData` says. */
export function ellipseOutline({ width, height, arcData }: NodeRecord): string {
  const { startingAngle, endingAngle, innerRadius } = arcData;
  const arc = { from: startingAngle, sweep: endingAngle - startingAngle };
  const isWhole = Math.abs(arc.sweep) >= 2 * Math.PI - 1e-6;
  const commands = isWhole ? wholeRing(innerRadius) : partOfRing(arc, innerRadius);
  return formatPath(
    transformCommands(commands, [
      [width / 2, 0, width / 2],
      [0, height / 2, height / 2],
    ]),
  );
}

function wholeRing(innerRadius: number): PathCommand[] {
  const outer = circle(1, 2 * Math.PI);
  return innerRadius > 0 ? [...outer, ...circle(innerRadius, -2 * Math.PI)] : outer;
}

function circle(radius: number, sweep: number): PathCommand[] {
  return [
    { letter: 'M', points: [onCircle(0, radius)] },
    ...arcCommands({ from: 0, sweep }, radius),
    { letter: 'Z', points: [] },
  ];
}

function partOfRing(arc: Arc, innerRadius: number): PathCommand[] {
  const end = arc.from + arc.sweep;
  return [
    { letter: 'M', points: [onCircle(arc.from, 1)] },
    ...arcCommands(arc, 1),
    { letter: 'L', points: [onCircle(end, innerRadius)] },
    ...(innerRadius > 0 ? arcCommands({ from: end, sweep: -arc.sweep }, innerRadius) : []),
    { letter: 'Z', points: [] },
  ];
}

/** Cubics of at most a quarter circle each; their handles are 4/3 tan(angle / 4) radii long. */
function arcCommands({ from, sweep }: Arc, radius: number): PathCommand[] {
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const step = sweep / count;
  const handle = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: count }, (_, index) => {
    const start = from + index * step;
    const end = start + step;
    return {
      letter: 'C',
      points: [
        alongTangent(start, radius, handle),
        alongTangent(end, radius, -handle),
        onCircle(end, radius),
      ],
    };
  });
}

function onCircle(angle: number, radius: number): Point {
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

function alongTangent(angle: number, radius: number, handle: number): Point {
  const { x, y } = onCircle(angle, radius);
  return { x: x - handle * y, y: y + handle * x };
}
