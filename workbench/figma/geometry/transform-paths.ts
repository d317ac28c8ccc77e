import type { Matrix } from '../../../src/core/geometry.ts';
import type { PathRecord } from '../node-record.ts';
import { formatPath, parsePath, transformCommands } from './path-commands.ts';

/** The outlines after `matrix`. Throws when a path cannot be read. */
export function transformPaths(paths: readonly PathRecord[], matrix: Matrix): PathRecord[] {
  return paths.map(({ windingRule, data }) => ({
    windingRule,
    data: formatPath(transformCommands(parsePath(data), matrix)),
  }));
}
