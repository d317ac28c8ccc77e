import { identity, invert, type Matrix, multiply } from '../../../src/core/geometry.ts';
import { fitsItsChildren } from '../geometry/absolute-transform.ts';
import { absoluteBoundingBox, absoluteRenderBounds } from '../geometry/bounds.ts';
import type { PathKernel } from '../geometry/path-kernel.ts';
import type { NodeRecord } from '../node-record.ts';
import type { Effect } from '../paint.ts';
import type { Scene } from '../scene.ts';
import { exportPaint } from './export-paint.ts';
import type { RestJson } from './rest-json.ts';
import { withoutDefaults } from './without-defaults.ts';

const restTypes: { readonly [type: string]: string } = {
  PAGE: 'CANVAS',
  POLYGON: 'REGULAR_POLYGON',
};
const containers = new Set([
  'DOCUMENT',
  'PAGE',
  'FRAME',
  'GROUP',
  'SECTION',
  'COMPONENT',
  'COMPONENT_SET',
  'INSTANCE',
  'BOOLEAN_OPERATION',
]);

const defaults = {
  visible: true,
  locked: false,
  opacity: 1,
  isMask: false,
  maskType: 'ALPHA',
  rotation: 0,
  strokeCap: 'NONE',
  strokeJoin: 'MITER',
  strokeMiterAngle: 28.96,
  strokeDashes: [],
  layoutMode: 'NONE',
  layoutPositioning: 'AUTO',
  componentId: null,
  boundVariables: {},
  annotations: [],
  sharedPluginData: {},
};

/** A layer with all that it holds, as the REST API tells it without `geometry=paths`. */
export function exportNode(scene: Scene, node: NodeRecord, kernel: PathKernel): RestJson {
  return {
    id: node.id,
    name: node.name,
    type: restTypes[node.type] ?? node.type,
    ...(containers.has(node.type)
      ? { children: node.childIds.map((id) => exportNode(scene, scene.node(id), kernel)) }
      : {}),
    ...(node.type === 'PAGE' || node.type === 'DOCUMENT'
      ? exportBackground(node)
      : exportLayer(scene, node, kernel)),
  };
}

function exportBackground({ fills }: NodeRecord): RestJson {
  const [background] = fills;
  return background?.type === 'SOLID' ? { backgroundColor: { ...background.color, a: 1 } } : {};
}

function exportLayer(scene: Scene, node: NodeRecord, kernel: PathKernel): RestJson {
  const [[a], [b]] = transformToParent(scene, node);
  const { visible, locked, opacity, isMask, maskType, strokeCap, strokeJoin } = node;
  const { layoutMode, layoutPositioning, componentId, boundVariables, annotations } = node;
  const told = withoutDefaults(
    {
      visible,
      locked,
      opacity,
      isMask,
      maskType,
      rotation: Math.atan2(b, a) + 0,
      strokeCap,
      strokeJoin,
      strokeMiterAngle: Number(((360 / Math.PI) * Math.asin(1 / node.strokeMiterLimit)).toFixed(2)),
      strokeDashes: node.dashPattern,
      layoutMode,
      layoutPositioning,
      componentId,
      boundVariables,
      annotations,
      sharedPluginData: node.sharedPluginData,
    },
    defaults,
  );
  return {
    ...told,
    blendMode: node.blendMode,
    absoluteBoundingBox: absoluteBoundingBox(scene, node),
    absoluteRenderBounds: absoluteRenderBounds(scene, node, kernel),
    ...(node.fillStyleId === '' ? {} : { styles: { fill: node.fillStyleId } }),
    fills: node.fills.map(exportPaint),
    strokes: node.strokes.map(exportPaint),
    strokeWeight: node.strokeWeight,
    strokeAlign: node.strokeAlign,
    ...exportCorners(node),
    effects: node.effects.map(exportEffect),
    ...exportOwnFields(node),
  };
}

/** REST transforms lead into the parent's space, be it a group's. */
function transformToParent(scene: Scene, node: NodeRecord): Matrix {
  const parent = node.parentId === null ? null : scene.node(node.parentId);
  if (parent === null || !fitsItsChildren(parent)) return node.relativeTransform;
  const fromContainer = invert(parent.relativeTransform) ?? identity;
  return multiply(fromContainer, node.relativeTransform);
}

function exportCorners({ cornerRadii }: NodeRecord): RestJson {
  const [first] = cornerRadii;
  if (cornerRadii.some((radius) => radius !== first)) return { rectangleCornerRadii: cornerRadii };
  return first === 0 ? {} : { cornerRadius: first };
}

function exportEffect({ type, visible, radius, ...shadow }: Effect): RestJson {
  const isBlur = type === 'LAYER_BLUR' || type === 'BACKGROUND_BLUR';
  return { type, visible, radius, ...(isBlur ? {} : shadow) };
}

/** What only layers of this type have. */
function exportOwnFields(node: NodeRecord): RestJson {
  switch (node.type) {
    case 'FRAME':
    case 'COMPONENT':
    case 'COMPONENT_SET':
    case 'INSTANCE':
      return { clipsContent: node.clipsContent };
    case 'ELLIPSE':
      return { arcData: node.arcData };
    case 'BOOLEAN_OPERATION':
      return { booleanOperation: node.booleanOperation };
    case 'TEXT':
      return { characters: node.characters, style: exportStyle(node) };
    default:
      return {};
  }
}

function exportStyle(node: NodeRecord): RestJson {
  return {
    fontFamily: node.fontFamily,
    fontWeight: node.fontWeight,
    italic: node.italic,
    fontSize: node.fontSize,
    lineHeightPx: node.lineHeight,
    letterSpacing: node.letterSpacing,
    paragraphSpacing: node.paragraphSpacing,
    textCase: node.textCase,
    textAlignHorizontal: node.textAlignHorizontal,
    textAlignVertical: node.textAlignVertical,
    textAutoResize: node.textAutoResize,
  };
}
