/// <reference path="./pathkit-wasm.d.ts" />
import type { PathKit, PathKitPath } from 'pathkit-wasm';
import type { NodeRecord, PathRecord } from '../node-record.ts';
import { type Keep, succeed, toRecord, withPaths } from './pathkit-paths.ts';

export type StrokeStyle = Pick<
  NodeRecord,
  'strokeWeight' | 'strokeCap' | 'strokeJoin' | 'strokeMiterLimit' | 'dashPattern'
>;

/** The area that a centred stroke along `path` covers. */
export function strokePath(pathKit: PathKit, path: PathRecord, style: StrokeStyle): PathRecord {
  return withPaths((keep) => {
    const outline = dashed(pathKit, keep(pathKit.FromSVGString(path.data)), style, keep);
    const { StrokeCap, StrokeJoin } = pathKit;
    succeed(
      outline.stroke({
        width: style.strokeWeight,
        cap: { NONE: StrokeCap.BUTT, ROUND: StrokeCap.ROUND, SQUARE: StrokeCap.SQUARE }[
          style.strokeCap
        ],
        join: StrokeJoin[style.strokeJoin],
        miter_limit: style.strokeMiterLimit,
      }),
    );
    return toRecord(outline);
  });
}

/**
 * PathKit's dashes know one dash and one gap. A longer pattern is the sum of simple ones: one for
 * each of its dashes, repeated at the pattern's full length. An odd pattern counts twice over.
 */
function dashed(
  pathKit: PathKit,
  outline: PathKitPath,
  { dashPattern }: StrokeStyle,
  keep: Keep,
): PathKitPath {
  const pattern = dashPattern.length % 2 === 0 ? dashPattern : [...dashPattern, ...dashPattern];
  const length = pattern.reduce((sum, part) => sum + part, 0);
  if (length === 0) return outline;
  const sum = keep(pathKit.NewPath());
  let offset = 0;
  for (const [index, part] of pattern.entries()) {
    if (index % 2 === 0) {
      const dashes = keep(outline.copy());
      succeed(dashes.dash(part, length - part, length - offset));
      succeed(sum.addPath(dashes));
    }
    offset += part;
  }
  return sum;
}
