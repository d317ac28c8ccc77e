import { blurEffect } from '../api/schemas/effect-schema.ts';
import type { Effect } from '../paint.ts';
import { readRest } from './read-rest.ts';
import { restEffect } from './rest-schemas.ts';

const known = new Set(['DROP_SHADOW', 'INNER_SHADOW', 'LAYER_BLUR', 'BACKGROUND_BLUR']);

/** The effects of a REST layer. Those of kinds that the workbench lacks are named in `leftOut`. */
export function importEffects(effects: readonly unknown[], leftOut: Set<string>): Effect[] {
  return effects.flatMap((effect) => {
    const type = effect instanceof Object ? Reflect.get(effect, 'type') : undefined;
    if (typeof type === 'string' && !known.has(type)) {
      leftOut.add(`Effects of type ${type}`);
      return [];
    }
    const parsed = readRest(restEffect, effect, 'An effect');
    return 'offset' in parsed ? [parsed] : [blurEffect(parsed.type, parsed.visible, parsed.radius)];
  });
}
