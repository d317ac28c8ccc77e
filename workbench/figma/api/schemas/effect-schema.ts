import * as z from 'zod/mini';
import type { Effect } from '../../paint.ts';
import { parseValue } from '../parse-value.ts';
import { alphaColor, blendMode, notNegative, variableAlias, vector } from './value-schemas.ts';

/** Taken, because what was read holds it, and not kept. */
const boundVariables = z.optional(z.record(z.string(), variableAlias));

const shadow = z.strictObject({
  type: z.enum(['DROP_SHADOW', 'INNER_SHADOW']),
  visible: z.boolean(),
  radius: notNegative,
  color: alphaColor,
  offset: vector,
  spread: z._default(z.number(), 0),
  blendMode,
  boundVariables,
});

const blur = z.strictObject({
  type: z.enum(['LAYER_BLUR', 'BACKGROUND_BLUR']),
  visible: z.boolean(),
  radius: notNegative,
  blurType: z._default(z.literal('NORMAL'), 'NORMAL'),
  boundVariables,
});

const effects = z.array(z.discriminatedUnion('type', [shadow, blur]));

/** The effects of a written array. Throws when one is not valid. */
export function parseEffects(value: unknown): Effect[] {
  return parseValue(effects, value, 'effects').map(({ boundVariables: _, ...effect }) =>
    'offset' in effect ? effect : blurEffect(effect.type, effect.visible, effect.radius),
  );
}

/** A blur as a record keeps it: with a shadow's fields at rest. */
export function blurEffect(
  type: 'LAYER_BLUR' | 'BACKGROUND_BLUR',
  visible: boolean,
  radius: number,
): Effect {
  return {
    type,
    visible,
    radius,
    color: { r: 0, g: 0, b: 0, a: 0 },
    offset: { x: 0, y: 0 },
    spread: 0,
    blendMode: 'NORMAL',
  };
}
