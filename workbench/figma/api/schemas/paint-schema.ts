import * as z from 'zod/mini';
import { identity } from '../../../../src/core/geometry.ts';
import type { Paint } from '../../paint.ts';
import { parseValue } from '../parse-value.ts';
import {
  alphaColor,
  blendMode,
  color,
  matrix,
  notNegative,
  unitNumber,
  variableAlias,
  vector,
} from './value-schemas.ts';

const boundVariables = z._default(z.record(z.string(), variableAlias), {});

const common = {
  visible: z._default(z.boolean(), true),
  opacity: z._default(unitNumber, 1),
  blendMode: z._default(blendMode, 'NORMAL'),
};

const solid = z.strictObject({ type: z.literal('SOLID'), ...common, color, boundVariables });

const gradient = z.strictObject({
  type: z.enum(['GRADIENT_LINEAR', 'GRADIENT_RADIAL', 'GRADIENT_ANGULAR', 'GRADIENT_DIAMOND']),
  ...common,
  gradientTransform: matrix,
  gradientStops: z.array(
    z.strictObject({ position: unitNumber, color: alphaColor, boundVariables }),
  ),
});

const filter = z._default(z.number().check(z.gte(-1), z.lte(1)), 0);
const filters = z.strictObject({
  exposure: filter,
  contrast: filter,
  saturation: filter,
  temperature: filter,
  tint: filter,
  highlights: filter,
  shadows: filter,
});

const image = z.strictObject({
  type: z.literal('IMAGE'),
  ...common,
  scaleMode: z.enum(['FILL', 'FIT', 'CROP', 'TILE']),
  imageHash: z.nullable(z.string()),
  imageTransform: z.optional(matrix),
  scalingFactor: z.optional(notNegative),
  rotation: z._default(z.number().check(z.multipleOf(90)), 0),
  filters: z.prefault(filters, {}),
});

const pattern = z.strictObject({
  type: z.literal('PATTERN'),
  ...common,
  sourceNodeId: z.string(),
  tileType: z.enum(['RECTANGULAR', 'HORIZONTAL_HEXAGONAL', 'VERTICAL_HEXAGONAL']),
  scalingFactor: notNegative,
  spacing: vector,
  horizontalAlignment: z.enum(['START', 'CENTER', 'END']),
});

const written = z.array(z.discriminatedUnion('type', [solid, gradient, image]));
const writtenAsync = z.array(z.discriminatedUnion('type', [solid, gradient, image, pattern]));

/**
 * The paints of a written array, with Figma's defaults filled in. Throws when one is not valid,
 * and whenever there is a VIDEO paint, as Figma does; a PATTERN is only taken by `setFillsAsync`
 * and its like.
 */
export function parsePaints(value: unknown, name: string, isAsync = false): Paint[] {
  if (hasVideo(value)) throw new Error('Invalid SHA1 hash');
  const paints = parseValue(isAsync ? writtenAsync : written, value, name);
  return paints.map((paint) => (paint.type === 'IMAGE' ? imagePaint(paint) : paint));
}

function imagePaint(paint: z.output<typeof image>): Paint {
  const { imageTransform, scalingFactor, ...kept } = paint;
  if (kept.imageHash !== null && !/^[0-9a-f]{40}$/i.test(kept.imageHash)) {
    throw new Error('Invalid SHA1 hash');
  }
  if (kept.scaleMode === 'CROP') return { ...kept, imageTransform: imageTransform ?? identity };
  if (kept.scaleMode === 'TILE') return { ...kept, scalingFactor: scalingFactor ?? 1 };
  return kept;
}

function hasVideo(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.some(
      (paint: unknown) => paint instanceof Object && Reflect.get(paint, 'type') === 'VIDEO',
    )
  );
}
