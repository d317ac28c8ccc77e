import { absoluteTransform } from '../../figma/geometry/absolute-transform.ts';
import { absoluteBoundingBox, absoluteRenderBounds } from '../../figma/geometry/bounds.ts';
import { fillGeometry } from '../../figma/geometry/fill-geometry.ts';
import { strokeGeometry } from '../../figma/geometry/stroke-geometry.ts';
import type { Editor } from '../editor/editor.ts';
import type { LayerProperties } from './workbench.ts';

/** All that is known of a layer, as JSON; other layers stand in it as their ids. */
export function readLayer({ document, kernel }: Editor, id: string): LayerProperties {
  const node = document.node(id);
  const { parentId, childIds, cornerRadii, importedGeometry: _, ...own } = node;
  const [[a, , x], [b, , y]] = node.relativeTransform;
  const [topLeftRadius, topRightRadius, bottomRightRadius, bottomLeftRadius] = cornerRadii;
  return {
    ...own,
    parent: parentId,
    children: childIds,
    x,
    y,
    rotation: (Math.atan2(-b, a) * 180) / Math.PI,
    topLeftRadius,
    topRightRadius,
    bottomRightRadius,
    bottomLeftRadius,
    absoluteTransform: absoluteTransform(document, node),
    absoluteBoundingBox: absoluteBoundingBox(document, node),
    absoluteRenderBounds: absoluteRenderBounds(document, node, kernel),
    fillGeometry: fillGeometry(document, node, kernel),
    strokeGeometry: strokeGeometry(document, node, kernel),
  };
}
