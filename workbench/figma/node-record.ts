import type { Matrix } from '../../src/core/geometry.ts';
import type { Effect, Paint, WindingRule } from './paint.ts';

export type NodeType =
  | 'DOCUMENT'
  | 'PAGE'
  | 'FRAME'
  | 'GROUP'
  | 'SECTION'
  | 'SLICE'
  | 'COMPONENT'
  | 'COMPONENT_SET'
  | 'INSTANCE'
  | 'RECTANGLE'
  | 'ELLIPSE'
  | 'POLYGON'
  | 'STAR'
  | 'LINE'
  | 'VECTOR'
  | 'BOOLEAN_OPERATION'
  | 'TEXT';

/** One outline; `data` is SVG path text in the node's own units. */
export type PathRecord = { windingRule: WindingRule; data: string };

/**
 * The state of one layer. Plain data, the only truth of the workbench's document; whatever Figma
 * derives (absolute transforms, bounds, geometry) is computed from it elsewhere.
 */
export type NodeRecord = {
  readonly id: string;
  readonly type: NodeType;
  name: string;
  parentId: string | null;
  childIds: string[];
  visible: boolean;
  locked: boolean;
  opacity: number;
  blendMode: string;
  isMask: boolean;
  maskType: 'ALPHA' | 'VECTOR' | 'LUMINANCE';
  effects: Effect[];
  /** To the container parent's space: groups and boolean operations are looked through, as in Figma. */
  relativeTransform: Matrix;
  width: number;
  height: number;
  fills: Paint[];
  strokes: Paint[];
  strokeWeight: number;
  strokeAlign: 'INSIDE' | 'OUTSIDE' | 'CENTER';
  strokeCap: 'NONE' | 'ROUND' | 'SQUARE';
  strokeJoin: 'MITER' | 'ROUND' | 'BEVEL';
  strokeMiterLimit: number;
  dashPattern: number[];
  /** Top left, top right, bottom right, bottom left. */
  cornerRadii: [number, number, number, number];
  clipsContent: boolean;
  layoutMode: 'NONE' | 'HORIZONTAL' | 'VERTICAL' | 'GRID';
  layoutPositioning: 'AUTO' | 'ABSOLUTE';
  /** Radians, clockwise from three o'clock; ellipses only. */
  arcData: { startingAngle: number; endingAngle: number; innerRadius: number };
  /** Polygons and stars. */
  pointCount: number;
  /** Stars: the inner points' distance as a fraction of the outer's. */
  innerRadius: number;
  booleanOperation: 'UNION' | 'INTERSECT' | 'SUBTRACT' | 'EXCLUDE';
  vectorPaths: PathRecord[];
  /** Outlines that a document brought with it (`geometry=paths`); valid for `width` x `height`. */
  importedGeometry: { fill: PathRecord[]; stroke: PathRecord[] } | null;
  characters: string;
  /** True makes `fills` read as `figma.mixed`, as for text whose parts have different fills. */
  mixedFills: boolean;
  fontFamily: string;
  fontWeight: number;
  italic: boolean;
  fontSize: number;
  lineHeight: number;
  letterSpacing: number;
  textAlignHorizontal: 'LEFT' | 'CENTER' | 'RIGHT' | 'JUSTIFIED';
  textAlignVertical: 'TOP' | 'CENTER' | 'BOTTOM';
  /** Instances: the component's id. */
  componentId: string | null;
  /** Components of another file: every write is refused. */
  remote: boolean;
  fillStyleId: string;
  boundVariables: Record<string, unknown>;
  annotations: { label: string }[];
  pluginData: Record<string, string>;
  /** By namespace, then key. */
  sharedPluginData: Record<string, Record<string, string>>;
  relaunchData: Record<string, string>;
};
