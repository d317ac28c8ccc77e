import { fillGeometry } from '../../geometry/fill-geometry.ts';
import type { NodeRecord } from '../../node-record.ts';
import type { Members } from '../member.ts';
import { fillMembers } from './fills.ts';
import { strokeEndMembers, strokeMembers } from './strokes.ts';

/** Fills, strokes and their outlines. */
export const geometryMembers = {
  ...fillMembers,
  ...strokeMembers,
  ...strokeEndMembers,
  fillGeometry: {
    get: ({ document, kernel }, node) => fillGeometry(document, node, kernel),
  },
} satisfies Members<NodeRecord>;
