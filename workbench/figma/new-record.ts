import { identity } from '../../src/core/geometry.ts';
import type { NodeRecord, NodeType } from './node-record.ts';

/** A layer's fields that may be given when it is made or changed; id and type never change. */
export type NodePatch = Partial<Omit<NodeRecord, 'id' | 'type'>>;

/** A line of text as high as the font wants it, as a share of the font's size; this is Inter's. */
export const naturalLine = 1.21;

/** A record with neutral values: no paints, no size of its own, at the origin. */
export function newRecord(id: string, type: NodeType, fields: NodePatch = {}): NodeRecord {
  return {
    id,
    type,
    name: '',
    parentId: null,
    childIds: [],
    visible: true,
    locked: false,
    opacity: 1,
    blendMode: 'PASS_THROUGH',
    isMask: false,
    maskType: 'ALPHA',
    effects: [],
    effectStyleId: '',
    relativeTransform: identity,
    width: 0,
    height: 0,
    fills: [],
    strokes: [],
    strokeWeight: 1,
    strokeAlign: 'INSIDE',
    strokeCap: 'NONE',
    strokeJoin: 'MITER',
    strokeMiterLimit: 4,
    dashPattern: [],
    cornerRadii: [0, 0, 0, 0],
    clipsContent: false,
    layoutMode: 'NONE',
    layoutPositioning: 'AUTO',
    constraints: { horizontal: 'MIN', vertical: 'MIN' },
    arcData: { startingAngle: 0, endingAngle: 2 * Math.PI, innerRadius: 0 },
    pointCount: type === 'STAR' ? 5 : 3,
    innerRadius: 0.382,
    booleanOperation: 'UNION',
    vectorPaths: [],
    importedGeometry: null,
    characters: '',
    mixedFills: false,
    fontFamily: 'Inter',
    fontWeight: 400,
    italic: false,
    fontSize: 12,
    lineHeight: 12 * naturalLine,
    letterSpacing: 0,
    paragraphSpacing: 0,
    textCase: 'ORIGINAL',
    textAlignHorizontal: 'LEFT',
    textAlignVertical: 'TOP',
    textAutoResize: 'NONE',
    componentId: null,
    key: '',
    remote: false,
    fillStyleId: '',
    boundVariables: {},
    annotations: [],
    pluginData: {},
    sharedPluginData: {},
    relaunchData: {},
    ...fields,
  };
}
