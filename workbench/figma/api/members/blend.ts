import * as z from 'zod/mini';
import type { NodeRecord } from '../../node-record.ts';
import type { Effect } from '../../paint.ts';
import type { Members } from '../member.ts';
import { parseEffects } from '../schemas/effect-schema.ts';
import { blendMode, unitNumber } from '../schemas/value-schemas.ts';
import { stored } from '../stored.ts';

export const blendMembers = {
  opacity: stored('opacity', unitNumber),
  blendMode: stored('blendMode', blendMode),
  isMask: stored('isMask', z.boolean()),
  maskType: stored('maskType', z.enum(['ALPHA', 'VECTOR', 'LUMINANCE'])),
  effects: {
    get: (_, node) => node.effects.map(readEffect),
    set: ({ document }, node, value) => {
      document.update(node.id, { effects: parseEffects(value), effectStyleId: '' });
    },
  },
  effectStyleId: { get: (_, node) => node.effectStyleId },
} satisfies Members<NodeRecord>;

function readEffect({ type, visible, radius, ...shadow }: Effect) {
  if (type === 'LAYER_BLUR' || type === 'BACKGROUND_BLUR') {
    return { type, visible, radius, blurType: 'NORMAL', boundVariables: {} } as const;
  }
  return { type, visible, radius, ...shadow, boundVariables: {} };
}
