import type { OutlinePart, OutlineShape } from '../core/outline.ts';

/** A layer's own space to the target's. */
export type ToTarget = (node: SceneNode) => OutlineShape['toTarget'];

/**
 * A closed line this thin or thinner, drawn by pen or pencil and without a fill, is a lasso: the
 * designer means what it goes around, not a hair's breadth of pixels along it.
 */
const lassoWeight = 2;

/** What a layer's own fills and strokes cover, without its children. */
export function outlineOwnPaints(node: SceneNode, toTarget: ToTarget): OutlinePart[] {
  if (!('fillGeometry' in node)) return [];
  const area: OutlineShape = { paths: pathsOf(node.fillGeometry), toTarget: toTarget(node) };
  const parts: OutlinePart[] = [];
  if (isPainted(node.fills)) parts.push({ shape: area, keep: [], cut: [] });
  else if (isLasso(node)) {
    const paths = node.vectorPaths.map(({ data }) => ({ data, rule: 'nonzero' as const }));
    parts.push({ shape: { paths, toTarget: area.toTarget }, keep: [], cut: [] });
  }
  if (isPainted(node.strokes)) parts.push(outlineStroke(node, area));
  return parts.filter(({ shape }) => shape.paths.length > 0);
}

/**
 * `strokeGeometry` is always the outline of a centred stroke, of doubled weight where the stroke
 * lies inside or outside: the fill's area cuts it to the side that is seen.
 */
function outlineStroke(node: SceneNode & GeometryMixin, area: OutlineShape): OutlinePart {
  const shape = { paths: pathsOf(node.strokeGeometry), toTarget: area.toTarget };
  const isOpen = area.paths.length === 0;
  return {
    shape,
    keep: node.strokeAlign === 'INSIDE' && !isOpen ? [area] : [],
    cut: node.strokeAlign === 'OUTSIDE' && !isOpen ? [area] : [],
  };
}

export function pathsOf(paths: VectorPaths): OutlineShape['paths'] {
  return paths
    .filter(({ windingRule }) => windingRule !== 'NONE')
    .map(({ data, windingRule }) => ({
      data,
      rule: windingRule === 'EVENODD' ? 'evenodd' : 'nonzero',
    }));
}

/** Text whose parts have different fills is painted somewhere. */
function isPainted(paints: readonly Paint[] | typeof figma.mixed): boolean {
  if (paints === figma.mixed) return true;
  return paints.some((paint) => paint.visible !== false && paint.opacity !== 0);
}

function isLasso(node: SceneNode): node is VectorNode {
  return (
    node.type === 'VECTOR' &&
    typeof node.strokeWeight === 'number' &&
    node.strokeWeight <= lassoWeight &&
    node.vectorPaths.some(({ data }) => /z\s*$/i.test(data))
  );
}
