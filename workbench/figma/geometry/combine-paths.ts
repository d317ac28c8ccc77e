/// <reference path="./pathkit-wasm.d.ts" />
import type { PathKit, PathKitPath } from 'pathkit-wasm';
import type { NodeRecord, PathRecord } from '../node-record.ts';
import { type Keep, succeed, toRecord, withPaths } from './pathkit-paths.ts';

/** One area from several; each operand is the union of its outlines, the first is the lowest. */
export function combinePaths(
  pathKit: PathKit,
  operation: NodeRecord['booleanOperation'],
  operands: readonly (readonly PathRecord[])[],
): PathRecord[] {
  return withPaths((keep) => {
    const { PathOp } = pathKit;
    const operator = {
      UNION: PathOp.UNION,
      INTERSECT: PathOp.INTERSECT,
      SUBTRACT: PathOp.DIFFERENCE,
      EXCLUDE: PathOp.XOR,
    }[operation];
    const fold = (areas: readonly PathKitPath[], step: typeof operator): PathKitPath => {
      const [first, ...others] = areas;
      if (first === undefined) return keep(pathKit.NewPath());
      for (const other of others) succeed(first.op(other, step));
      return first;
    };
    const areas = operands.map((outlines) =>
      fold(
        outlines.map((outline) => read(pathKit, outline, keep)),
        PathOp.UNION,
      ),
    );
    const result = fold(areas, operator);
    succeed(result.simplify());
    const record = toRecord(result);
    return record.data === '' ? [] : [record];
  });
}

function read(pathKit: PathKit, { data, windingRule }: PathRecord, keep: Keep): PathKitPath {
  const path = keep(pathKit.FromSVGString(data));
  const { EVENODD, WINDING } = pathKit.FillType;
  path.setFillType(windingRule === 'EVENODD' ? EVENODD : WINDING);
  return path;
}
