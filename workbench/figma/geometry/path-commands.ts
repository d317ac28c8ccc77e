import { applyToPoint, type Matrix, type Point } from '../../../src/core/geometry.ts';

/** One step of an outline: its letter and its points, the end point last. `Z` has none. */
export type PathCommand = { readonly letter: Letter; readonly points: readonly Point[] };
type Letter = 'M' | 'L' | 'Q' | 'C' | 'Z';

const pointCounts: Record<Letter, number> = { M: 1, L: 1, Q: 2, C: 3, Z: 0 };

/**
 * Reads Figma's path text: absolute M, L, Q, C and Z, spaces or commas optional.
 * Throws a sentence that names what it stumbled over.
 */
export function parsePath(data: string): PathCommand[] {
  const tokens = data.match(/[a-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|[^\s,]/gi) ?? [];
  const commands: PathCommand[] = [];
  let next = 0;
  const readNumber = (): number => {
    const token = tokens[next++];
    const value = Number(token);
    if (token === undefined || Number.isNaN(value)) {
      throw new Error(`Invalid path: expected a number, found ${token ?? 'the end'}`);
    }
    return value;
  };
  while (next < tokens.length) {
    const letter = tokens[next++] ?? '';
    if (!isLetter(letter)) throw new Error(`Invalid path: unknown command ${letter}`);
    if (commands.length === 0 && letter !== 'M') {
      throw new Error(`Invalid path: begins with ${letter} instead of M`);
    }
    const points = Array.from({ length: pointCounts[letter] }, () => {
      const x = readNumber();
      return { x, y: readNumber() };
    });
    commands.push({ letter, points });
  }
  return commands;
}

function isLetter(token: string): token is Letter {
  return Object.hasOwn(pointCounts, token);
}

/** Path text as Figma writes it: single spaces, curves as cubics. */
export function formatPath(commands: readonly PathCommand[]): string {
  let text = '';
  for (const { letter, points } of withoutQuadratics(commands)) {
    text += text === '' ? letter : ` ${letter}`;
    for (const { x, y } of points) text += ` ${rounded(x)} ${rounded(y)}`;
  }
  return text;
}

export function transformCommands(commands: readonly PathCommand[], matrix: Matrix): PathCommand[] {
  return commands.map(({ letter, points }) => ({
    letter,
    points: points.map((point) => applyToPoint(matrix, point)),
  }));
}

/** Figma reads quadratic curves and never writes them: each becomes the cubic that equals it. */
function withoutQuadratics(commands: readonly PathCommand[]): PathCommand[] {
  let start: Point = { x: 0, y: 0 };
  return commands.map((command) => {
    const from = start;
    const [control, end] = command.points;
    start = command.points.at(-1) ?? start;
    if (command.letter !== 'Q' || control === undefined || end === undefined) return command;
    return {
      letter: 'C',
      points: [between(from, control, 2 / 3), between(end, control, 2 / 3), end],
    };
  });
}

export function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** A millionth of a unit is far below what can be seen, and never prints with an exponent. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}
