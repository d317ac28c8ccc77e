import type { Matrix } from '../../../src/core/geometry.ts';
import type { BoundedCache } from '../geometry/bounded-cache.ts';
import type { PathRecord } from '../node-record.ts';

type Paths = BoundedCache<string, Path2D>;

/** Makes `matrix` the way from what is drawn next to the canvas's pixels. */
export function setMatrix(context: CanvasRenderingContext2D, [[a, c, e], [b, d, f]]: Matrix): void {
  context.setTransform(a, b, c, d, e, f);
}

export function fillArea(
  context: CanvasRenderingContext2D,
  area: readonly PathRecord[],
  paths: Paths,
): void {
  for (const outline of area) context.fill(toPath2d(outline, paths), fillRule(outline));
}

/** Keeps what is drawn next inside the area: what any of its outlines covers. */
export function clipTo(
  context: CanvasRenderingContext2D,
  area: readonly PathRecord[],
  paths: Paths,
): void {
  const [only] = area;
  if (only !== undefined && area.length === 1) {
    context.clip(toPath2d(only, paths), fillRule(only));
    return;
  }
  const joined = new Path2D();
  for (const outline of area) joined.addPath(toPath2d(outline, paths));
  context.clip(joined);
}

function toPath2d({ data }: PathRecord, paths: Paths): Path2D {
  return paths.getOrMake(data, () => new Path2D(data));
}

function fillRule({ windingRule }: PathRecord): CanvasFillRule {
  return windingRule === 'EVENODD' ? 'evenodd' : 'nonzero';
}
