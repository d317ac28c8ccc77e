/// <reference path="./pathkit-wasm.d.ts" />
import type { PathKitPath } from 'pathkit-wasm';
import type { PathRecord } from '../node-record.ts';
import { between, formatPath, type PathCommand } from './path-commands.ts';

/** Remembers a path, to be freed in the end, and answers it. Throws when there is none. */
export type Keep = (path: PathKitPath | null) => PathKitPath;

/** Runs `use` and frees every path that it kept, also when it throws. */
export function withPaths<Result>(use: (keep: Keep) => Result): Result {
  const kept: PathKitPath[] = [];
  try {
    return use((path) => {
      if (path === null) throw new Error('The path kernel could not read a path');
      kept.push(path);
      return path;
    });
  } finally {
    for (const path of kept) path.delete();
  }
}

/** Throws when a path operation has failed, which PathKit tells by null. */
export function succeed(result: PathKitPath | null): void {
  if (result === null) throw new Error('The path kernel could not finish a path operation');
}

export function toRecord(path: PathKitPath): PathRecord {
  return {
    windingRule: path.getFillTypeString() === 'evenodd' ? 'EVENODD' : 'NONZERO',
    data: formatPath(readCommands(path.toCmds())),
  };
}

const letters = ['M', 'L', 'Q', 'C', 'C', 'Z'] as const;

function readCommands(rows: readonly (readonly number[])[]): PathCommand[] {
  let start = { x: 0, y: 0 };
  return rows.map(([verb = 5, ...coordinates]) => {
    const points = [];
    for (let index = 0; index + 1 < coordinates.length; index += 2) {
      points.push({ x: coordinates[index] ?? 0, y: coordinates[index + 1] ?? 0 });
    }
    const from = start;
    const [control, end] = points;
    start = points.at(-1) ?? start;
    if (verb !== 3 || control === undefined || end === undefined) {
      return { letter: letters[verb] ?? 'Z', points };
    }
    // The stroker's round caps and joins are arcs, as conics. An arc of weight w = cos(angle / 2)
    // has its cubic at 4w / 3(1 + w) of the way to the conic's control point.
    const weight = coordinates[4] ?? 1;
    const share = (4 * weight) / (3 * (1 + weight));
    return {
      letter: 'C',
      points: [between(from, control, share), between(end, control, share), end],
    };
  });
}
