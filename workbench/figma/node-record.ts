import type { Matrix } from '../../src/core/geometry.ts';
import type { AnnotationRecord } from './annotation.ts';
import type { BlendMode, Effect, Paint, WindingRule } from './paint.ts';

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
export type PathRecord = { readonly windingRule: WindingRule; readonly data: string };

/**
 * The state of one layer. Plain data, the only truth of the workbench's document; whatever Figma
 * derives (absolute transforms, bounds, geometry) is computed from it elsewhere. A record is
 * replaced and never changed, so an undo step only remembers which records there were.
 */
export type NodeRecord = {
  readonly id: string;
  readonly type: NodeType;
  readonly name: string;
  readonly parentId: string | null;
  readonly childIds: readonly string[];
  readonly visible: boolean;
  readonly locked: boolean;
  readonly opacity: number;
  readonly blendMode: BlendMode;
  readonly isMask: boolean;
  readonly maskType: 'ALPHA' | 'VECTOR' | 'LUMINANCE';
  readonly effects: readonly Effect[];
  /** The workbench has no effect styles: always empty. */
  readonly effectStyleId: string;
  /** To the container parent's space: groups and boolean operations are looked through, as in Figma. */
  readonly relativeTransform: Matrix;
  readonly width: number;
  readonly height: number;
  readonly fills: readonly Paint[];
  readonly strokes: readonly Paint[];
  readonly strokeWeight: number;
  readonly strokeAlign: 'INSIDE' | 'OUTSIDE' | 'CENTER';
  readonly strokeCap: 'NONE' | 'ROUND' | 'SQUARE';
  readonly strokeJoin: 'MITER' | 'ROUND' | 'BEVEL';
  readonly strokeMiterLimit: number;
  readonly dashPattern: readonly number[];
  /** Top left, top right, bottom right, bottom left. */
  readonly cornerRadii: readonly [number, number, number, number];
  readonly clipsContent: boolean;
  readonly layoutMode: 'NONE' | 'HORIZONTAL' | 'VERTICAL' | 'GRID';
  readonly layoutPositioning: 'AUTO' | 'ABSOLUTE';
  readonly constraints: Constraints;
  /** Radians, clockwise from three o'clock; ellipses only. */
  readonly arcData: {
    readonly startingAngle: number;
    readonly endingAngle: number;
    readonly innerRadius: number;
  };
  /** Polygons and stars. */
  readonly pointCount: number;
  /** Stars: the inner points' distance as a fraction of the outer's. */
  readonly innerRadius: number;
  readonly booleanOperation: 'UNION' | 'INTERSECT' | 'SUBTRACT' | 'EXCLUDE';
  readonly vectorPaths: readonly PathRecord[];
  /** Outlines that a document brought with it (`geometry=paths`); valid for `width` x `height`. */
  readonly importedGeometry: {
    readonly fill: readonly PathRecord[];
    readonly stroke: readonly PathRecord[];
  } | null;
  readonly characters: string;
  /** True makes `fills` read as `figma.mixed`, as for text whose parts have different fills. */
  readonly mixedFills: boolean;
  readonly fontFamily: string;
  readonly fontWeight: number;
  readonly italic: boolean;
  readonly fontSize: number;
  /** Pixels, as is the letter spacing. */
  readonly lineHeight: number;
  readonly letterSpacing: number;
  /** Pixels added between two paragraphs. */
  readonly paragraphSpacing: number;
  /** How the characters are shown; `characters` itself stays as typed. */
  readonly textCase: 'ORIGINAL' | 'UPPER' | 'LOWER' | 'TITLE';
  readonly textAlignHorizontal: 'LEFT' | 'CENTER' | 'RIGHT' | 'JUSTIFIED';
  readonly textAlignVertical: 'TOP' | 'CENTER' | 'BOTTOM';
  readonly textAutoResize: 'NONE' | 'WIDTH_AND_HEIGHT' | 'HEIGHT' | 'TRUNCATE';
  /** Instances: the component's id. */
  readonly componentId: string | null;
  /** Components: the key they are published under. */
  readonly key: string;
  /** Components of another file: every write is refused. */
  readonly remote: boolean;
  readonly fillStyleId: string;
  readonly boundVariables: Readonly<Record<string, unknown>>;
  readonly annotations: readonly AnnotationRecord[];
  readonly pluginData: Readonly<Record<string, string>>;
  /** By namespace, then key. */
  readonly sharedPluginData: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly relaunchData: Readonly<Record<string, string>>;
};

/** How a layer keeps to the sides of its frame. Kept, but the workbench moves nothing by it. */
export type Constraints = { readonly horizontal: Constraint; readonly vertical: Constraint };
export type Constraint = 'MIN' | 'CENTER' | 'MAX' | 'STRETCH' | 'SCALE';
