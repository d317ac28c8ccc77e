import * as z from 'zod/mini';
import { identity, multiply, union } from '../../../../src/core/geometry.ts';
import { pathBounds } from '../../geometry/path-bounds.ts';
import { formatPath, parsePath } from '../../geometry/path-commands.ts';
import { transformPaths } from '../../geometry/transform-paths.ts';
import type { NodeRecord, PathRecord } from '../../node-record.ts';
import type { Members } from '../member.ts';
import { parseValue } from '../parse-value.ts';

const pathsSchema = z.array(
  z.strictObject({ windingRule: z.enum(['NONZERO', 'EVENODD', 'NONE']), data: z.string() }),
);

export const vectorMembers = {
  vectorPaths: {
    isPlacement: true,
    get: (_, node) => node.vectorPaths,
    /** The layer is moved and sized so that the paths stand where their coordinates say. */
    set: ({ document }, node, value) => {
      const paths = parseValue(pathsSchema, value, 'vectorPaths').map(normalPath);
      const boxes = paths.flatMap((path) => pathBounds(path, identity) ?? []);
      const { x, y, width, height } = boxes.reduce(union, boxes[0] ?? emptyBox);
      document.update(node.id, {
        vectorPaths: transformPaths(paths, [
          [1, 0, -x],
          [0, 1, -y],
        ]),
        importedGeometry: null,
        relativeTransform: multiply(node.relativeTransform, [
          [1, 0, x],
          [0, 1, y],
        ]),
        width,
        height,
      });
    },
  },
} satisfies Members<NodeRecord>;

const emptyBox = { x: 0, y: 0, width: 0, height: 0 };

function normalPath({ windingRule, data }: PathRecord): PathRecord {
  const foreign = /[a-z]/gi;
  for (const [letter] of data.replace(/\de[-+]?\d/gi, '').matchAll(foreign)) {
    if (!'MLCQZ'.includes(letter)) throw pathError(letter);
  }
  try {
    return { windingRule, data: formatPath(parsePath(data)) };
  } catch (error) {
    throw pathError(error instanceof Error ? error.message : String(error));
  }
}

function pathError(at: string): Error {
  return new Error(`Failed to convert path. Invalid command at ${at}`);
}
