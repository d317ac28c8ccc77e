import { fail } from '../core/failure.ts';
import { invert, multiply } from '../core/geometry.ts';
import type { MaskOutline, OutlinePart, OutlineShape } from '../core/outline.ts';
import { outlineOwnPaints, pathsOf, type ToTarget } from './outline-own-paints.ts';
import { soften } from './soften-outline.ts';

/**
 * The outline of `masks` in node units of `target`, through inverse(T_target) · T_mask, so it is
 * right for rotated, flipped and nested layers. What a mask layer shows is what it masks; one that
 * is hidden, as masks are when their work is done, is read as if it were shown.
 */
export function readOutline(masks: readonly SceneNode[], target: SceneNode): MaskOutline {
  const targetFromPage = invert(target.absoluteTransform);
  if (!targetFromPage) {
    return fail('capture', { kind: 'layer-refused', reason: 'empty' }, target);
  }
  const toTarget: ToTarget = (node) => multiply(targetFromPage, node.absoluteTransform);
  return { parts: masks.flatMap((mask) => outlineLayer(mask, toTarget)) };
}

function outlineLayer(node: SceneNode, toTarget: ToTarget): OutlinePart[] {
  const parts = [...outlineOwnPaints(node, toTarget), ...outlineChildren(node, toTarget)];
  return parts.map((part) => soften(part, node, toTarget));
}

/** A boolean operation's geometry holds its children already. */
function outlineChildren(node: SceneNode, toTarget: ToTarget): OutlinePart[] {
  if (!('children' in node) || node.type === 'BOOLEAN_OPERATION') return [];
  const parts: OutlinePart[] = [];
  const within: OutlineShape[] =
    'clipsContent' in node && node.clipsContent ? [boxOf(node, toTarget)] : [];
  for (const child of node.children) {
    // A mask layer of Figma's draws nothing and cuts the siblings above it.
    if ('isMask' in child && child.isMask && 'fillGeometry' in child) {
      const paths = child.visible ? pathsOf(child.fillGeometry) : [];
      if (paths.length > 0) within.push({ paths, toTarget: toTarget(child) });
      continue;
    }
    for (const part of child.visible ? outlineLayer(child, toTarget) : []) {
      parts.push({ ...part, keep: [...part.keep, ...within] });
    }
  }
  return parts;
}

/** A frame clips at its box, which `fillGeometry` lacks when the frame has no fill. */
function boxOf(node: SceneNode, toTarget: ToTarget): OutlineShape {
  const { width, height } = node;
  const paths =
    'fillGeometry' in node && node.fillGeometry.length > 0
      ? pathsOf(node.fillGeometry)
      : pathsOf([
          {
            windingRule: 'NONZERO',
            data: `M 0 0 L ${width} 0 L ${width} ${height} L 0 ${height} Z`,
          },
        ]);
  return { paths, toTarget: toTarget(node) };
}
