import * as z from 'zod/mini';
import type { Matrix } from '../../../../src/core/geometry.ts';
import type { AlphaColor, BlendMode, Color, VariableAlias } from '../../paint.ts';

export const unitNumber = z.number().check(z.gte(0), z.lte(1));
export const notNegative = z.number().check(z.gte(0));

export const blendMode: z.ZodMiniType<BlendMode> = z.enum([
  'PASS_THROUGH',
  'NORMAL',
  'DARKEN',
  'MULTIPLY',
  'LINEAR_BURN',
  'COLOR_BURN',
  'LIGHTEN',
  'SCREEN',
  'LINEAR_DODGE',
  'COLOR_DODGE',
  'OVERLAY',
  'SOFT_LIGHT',
  'HARD_LIGHT',
  'DIFFERENCE',
  'EXCLUSION',
  'HUE',
  'SATURATION',
  'COLOR',
  'LUMINOSITY',
]);

export const color: z.ZodMiniType<Color> = z.strictObject({
  r: unitNumber,
  g: unitNumber,
  b: unitNumber,
});

export const alphaColor: z.ZodMiniType<AlphaColor> = z.strictObject({
  r: unitNumber,
  g: unitNumber,
  b: unitNumber,
  a: unitNumber,
});

const row = z.tuple([z.number(), z.number(), z.number()]);
export const matrix: z.ZodMiniType<Matrix> = z.tuple([row, row]);

export const vector = z.strictObject({ x: z.number(), y: z.number() });

export const variableAlias: z.ZodMiniType<VariableAlias> = z.strictObject({
  type: z.literal('VARIABLE_ALIAS'),
  id: z.string(),
});
