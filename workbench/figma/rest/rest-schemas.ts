import * as z from 'zod/mini';
import { annotationShape } from '../annotation.ts';
import {
  blendMode,
  matrix,
  unitNumber,
  variableAlias,
  vector,
} from '../api/schemas/value-schemas.ts';
import { restVariables } from './rest-variables.ts';

/** Documents written by other tools leave the alpha of opaque colours out. */
const restColor = z.object({
  r: unitNumber,
  g: unitNumber,
  b: unitNumber,
  a: z._default(unitNumber, 1),
});

const rect = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
const flag = (byDefault: boolean) => z._default(z.boolean(), byDefault);
const number = (byDefault: number) => z._default(z.number(), byDefault);
const boundVariables = z._default(z.record(z.string(), variableAlias), {});

const geometry = z.optional(z.array(z.object({ path: z.string(), windingRule: z.string() })));

const style = z.object({
  fontFamily: z._default(z.string(), 'Inter'),
  fontWeight: number(400),
  italic: flag(false),
  fontSize: number(12),
  lineHeightPx: z.optional(z.number()),
  letterSpacing: number(0),
  paragraphSpacing: number(0),
  textCase: z._default(
    z.catch(z.enum(['ORIGINAL', 'UPPER', 'LOWER', 'TITLE']), 'ORIGINAL'),
    'ORIGINAL',
  ),
  textAlignHorizontal: z._default(z.enum(['LEFT', 'CENTER', 'RIGHT', 'JUSTIFIED']), 'LEFT'),
  textAlignVertical: z._default(z.enum(['TOP', 'CENTER', 'BOTTOM']), 'TOP'),
  textAutoResize: z._default(z.enum(['NONE', 'WIDTH_AND_HEIGHT', 'HEIGHT', 'TRUNCATE']), 'NONE'),
});

const { label, labelMarkdown, properties, categoryId } = annotationShape.shape;
/** Of a file from elsewhere, what the workbench does not know is left out. */
const restAnnotation = z.object({
  label,
  labelMarkdown,
  properties: z.catch(properties, undefined),
  categoryId,
});

/** A layer as the REST API tells it; what it leaves out has the API's default. */
export const restNode = z.object({
  id: z.string(),
  name: z._default(z.string(), ''),
  type: z.string(),
  children: z._default(z.array(z.unknown()), []),
  visible: flag(true),
  locked: flag(false),
  opacity: z._default(unitNumber, 1),
  blendMode: z._default(blendMode, 'PASS_THROUGH'),
  isMask: flag(false),
  maskType: z._default(z.enum(['ALPHA', 'VECTOR', 'LUMINANCE']), 'ALPHA'),
  effects: z._default(z.array(z.unknown()), []),
  absoluteBoundingBox: z.nullish(rect),
  relativeTransform: z.optional(matrix),
  size: z.optional(vector),
  /** Radians, clockwise on the screen. */
  rotation: number(0),
  fills: z._default(z.array(z.unknown()), []),
  strokes: z._default(z.array(z.unknown()), []),
  strokeWeight: number(1),
  strokeAlign: z._default(z.enum(['INSIDE', 'OUTSIDE', 'CENTER']), 'INSIDE'),
  strokeCap: z._default(z.string(), 'NONE'),
  strokeJoin: z._default(z.enum(['MITER', 'ROUND', 'BEVEL']), 'MITER'),
  /** Degrees below which a mitred corner is bevelled. */
  strokeMiterAngle: number(28.96),
  strokeDashes: z._default(z.array(z.number()), []),
  cornerRadius: number(0),
  rectangleCornerRadii: z.optional(z.tuple([z.number(), z.number(), z.number(), z.number()])),
  clipsContent: flag(false),
  layoutMode: z._default(z.enum(['NONE', 'HORIZONTAL', 'VERTICAL', 'GRID']), 'NONE'),
  layoutPositioning: z._default(z.enum(['AUTO', 'ABSOLUTE']), 'AUTO'),
  arcData: z.optional(
    z.object({ startingAngle: z.number(), endingAngle: z.number(), innerRadius: z.number() }),
  ),
  booleanOperation: z._default(z.enum(['UNION', 'INTERSECT', 'SUBTRACT', 'EXCLUDE']), 'UNION'),
  fillGeometry: geometry,
  strokeGeometry: geometry,
  characters: z._default(z.string(), ''),
  style: z.prefault(style, {}),
  characterStyleOverrides: z._default(z.array(z.number()), []),
  styleOverrideTable: z._default(z.record(z.string(), z.looseObject({})), {}),
  componentId: z.optional(z.string()),
  styles: z._default(z.record(z.string(), z.string()), {}),
  boundVariables: z._default(z.record(z.string(), z.unknown()), {}),
  annotations: z._default(z.array(restAnnotation), []),
  sharedPluginData: z._default(z.record(z.string(), z.record(z.string(), z.string())), {}),
  backgroundColor: z.optional(restColor),
});
export type RestNode = z.output<typeof restNode>;

const paintCommon = {
  visible: flag(true),
  opacity: z._default(unitNumber, 1),
  blendMode: z._default(blendMode, 'NORMAL'),
};

const filters = z.object({
  exposure: number(0),
  contrast: number(0),
  saturation: number(0),
  temperature: number(0),
  tint: number(0),
  highlights: number(0),
  shadows: number(0),
});

export const restPaint = z.discriminatedUnion('type', [
  z.object({ type: z.literal('SOLID'), ...paintCommon, color: restColor, boundVariables }),
  z.object({
    type: z.enum(['GRADIENT_LINEAR', 'GRADIENT_RADIAL', 'GRADIENT_ANGULAR', 'GRADIENT_DIAMOND']),
    ...paintCommon,
    gradientHandlePositions: z.tuple([vector, vector, vector]),
    gradientStops: z.array(z.object({ position: unitNumber, color: restColor })),
  }),
  z.object({
    type: z.literal('IMAGE'),
    ...paintCommon,
    scaleMode: z.enum(['FILL', 'FIT', 'STRETCH', 'TILE']),
    imageRef: z._default(z.nullable(z.string()), null),
    imageTransform: z.optional(matrix),
    scalingFactor: z.optional(z.number()),
    rotation: number(0),
    filters: z.prefault(filters, {}),
  }),
  z.object({
    type: z.literal('VIDEO'),
    ...paintCommon,
    scaleMode: z._default(z.enum(['FILL', 'FIT', 'STRETCH', 'TILE']), 'FILL'),
  }),
  z.object({
    type: z.literal('PATTERN'),
    ...paintCommon,
    sourceNodeId: z.string(),
    tileType: z.enum(['RECTANGULAR', 'HORIZONTAL_HEXAGONAL', 'VERTICAL_HEXAGONAL']),
    scalingFactor: number(1),
    spacing: z._default(vector, { x: 0, y: 0 }),
    horizontalAlignment: z._default(z.enum(['START', 'CENTER', 'END']), 'START'),
  }),
]);
export type RestPaint = z.output<typeof restPaint>;

export const restEffect = z.discriminatedUnion('type', [
  z.object({
    type: z.enum(['DROP_SHADOW', 'INNER_SHADOW']),
    visible: flag(true),
    radius: z.number(),
    color: restColor,
    offset: vector,
    spread: number(0),
    blendMode: z._default(blendMode, 'NORMAL'),
  }),
  z.object({
    type: z.enum(['LAYER_BLUR', 'BACKGROUND_BLUR']),
    visible: flag(true),
    radius: z.number(),
  }),
]);

const metadata = z.record(
  z.string(),
  z.object({
    key: z._default(z.string(), ''),
    name: z._default(z.string(), ''),
    remote: flag(false),
    styleType: z.optional(z.string()),
  }),
);

const withMetadata = {
  components: z._default(metadata, {}),
  styles: z._default(metadata, {}),
};
export type RestMetadata = z.output<typeof metadata>;

/** The answer of `GET /v1/files/:key`, and the file's variables if it carries them. */
export const restFile = z.object({
  document: z.unknown(),
  variables: z.optional(restVariables),
  ...withMetadata,
});
export type RestFile = z.output<typeof restFile>;

/** The answer of `GET /v1/files/:key/nodes`; a layer that does not exist is null. */
export const restNodes = z.object({ nodes: z.record(z.string(), z.nullable(restFile)) });
