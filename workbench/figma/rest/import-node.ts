import { annotationRecord } from '../annotation.ts';
import { type NodePatch, naturalLine } from '../new-record.ts';
import type { NodeRecord, NodeType } from '../node-record.ts';
import { importEffects } from './import-effects.ts';
import { importGeometry } from './import-geometry.ts';
import { importPaints } from './import-paint.ts';
import type { RestMetadata, RestNode } from './rest-schemas.ts';
import { styleId } from './style-id.ts';

/** The record's type for a REST type; undefined for layers that the workbench does not know. */
export const nodeTypes = new Map<string, NodeType>([
  ['DOCUMENT', 'DOCUMENT'],
  ['CANVAS', 'PAGE'],
  ['FRAME', 'FRAME'],
  ['SLOT', 'FRAME'],
  ['GROUP', 'GROUP'],
  ['SECTION', 'SECTION'],
  ['SLICE', 'SLICE'],
  ['COMPONENT', 'COMPONENT'],
  ['COMPONENT_SET', 'COMPONENT_SET'],
  ['INSTANCE', 'INSTANCE'],
  ['RECTANGLE', 'RECTANGLE'],
  ['ELLIPSE', 'ELLIPSE'],
  ['REGULAR_POLYGON', 'POLYGON'],
  ['STAR', 'STAR'],
  ['LINE', 'LINE'],
  ['VECTOR', 'VECTOR'],
  ['BOOLEAN_OPERATION', 'BOOLEAN_OPERATION'],
  ['TEXT', 'TEXT'],
]);

/** All that a REST layer tells of itself, except for its place and its family. */
export function importNode(
  node: RestNode,
  metadata: { readonly components: RestMetadata; readonly styles: RestMetadata },
  leftOut: Set<string>,
): NodePatch {
  const component = metadata.components[node.id];
  const fillStyle = node.styles.fill ?? node.styles.fills;
  return {
    name: node.name,
    visible: node.visible,
    locked: node.locked,
    opacity: node.opacity,
    blendMode: node.blendMode,
    isMask: node.isMask,
    maskType: node.maskType,
    effects: importEffects(node.effects, leftOut),
    fills: importPaints(node.type === 'CANVAS' ? backgroundOf(node) : node.fills, leftOut),
    strokes: importPaints(node.strokes, leftOut),
    strokeWeight: node.strokeWeight,
    strokeAlign: node.strokeAlign,
    strokeCap: importCap(node.strokeCap, leftOut),
    strokeJoin: node.strokeJoin,
    strokeMiterLimit: 1 / Math.sin((node.strokeMiterAngle * Math.PI) / 360),
    dashPattern: node.strokeDashes,
    cornerRadii: node.rectangleCornerRadii ?? [
      node.cornerRadius,
      node.cornerRadius,
      node.cornerRadius,
      node.cornerRadius,
    ],
    clipsContent: node.clipsContent,
    layoutMode: node.layoutMode,
    layoutPositioning: node.layoutPositioning,
    ...(node.arcData === undefined ? {} : { arcData: node.arcData }),
    booleanOperation: node.booleanOperation,
    ...importGeometry(node, leftOut),
    ...importText(node),
    componentId: node.componentId ?? null,
    key: component?.key ?? '',
    remote: node.type === 'COMPONENT' && component?.remote === true,
    fillStyleId: fillStyle === undefined ? '' : styleId(fillStyle, metadata.styles),
    boundVariables: node.boundVariables,
    annotations: node.annotations.map(annotationRecord),
    sharedPluginData: node.sharedPluginData,
  };
}

function backgroundOf({ backgroundColor }: RestNode): unknown[] {
  return backgroundColor === undefined ? [] : [{ type: 'SOLID', color: backgroundColor }];
}

function importCap(cap: string, leftOut: Set<string>): NodeRecord['strokeCap'] {
  if (cap === 'NONE' || cap === 'ROUND' || cap === 'SQUARE') return cap;
  leftOut.add(`Line ends of type ${cap}`);
  return 'NONE';
}

function importText(node: RestNode): NodePatch {
  const { style } = node;
  return {
    characters: node.characters,
    mixedFills: hasMixedFills(node),
    fontFamily: style.fontFamily,
    fontWeight: style.fontWeight,
    italic: style.italic,
    fontSize: style.fontSize,
    lineHeight: style.lineHeightPx ?? style.fontSize * naturalLine,
    letterSpacing: style.letterSpacing,
    paragraphSpacing: style.paragraphSpacing,
    textCase: style.textCase,
    textAlignHorizontal: style.textAlignHorizontal,
    textAlignVertical: style.textAlignVertical,
    textAutoResize: style.textAutoResize,
  };
}

/** Whether some characters have fills of their own and others have not. */
function hasMixedFills(node: RestNode): boolean {
  const overriding = node.characterStyleOverrides.filter(
    (override) => node.styleOverrideTable[override]?.fills !== undefined,
  );
  const isForAll = overriding.length === node.characters.length && new Set(overriding).size === 1;
  return overriding.length > 0 && !isForAll;
}
