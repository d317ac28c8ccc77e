import * as z from 'zod/mini';
import { strokeGeometry } from '../../geometry/stroke-geometry.ts';
import type { NodePatch } from '../../new-record.ts';
import type { NodeRecord } from '../../node-record.ts';
import type { Members } from '../member.ts';
import { parseValue } from '../parse-value.ts';
import { parsePaints } from '../schemas/paint-schema.ts';
import { notNegative } from '../schemas/value-schemas.ts';

export const strokeMembers = {
  strokes: {
    get: (_, node) => node.strokes,
    set: ({ document }, node, value) => {
      document.update(node.id, { strokes: parsePaints(value, 'strokes') });
    },
  },
  setStrokesAsync: {
    edits: true,
    callAsync: async ({ document }, node, [value]) => {
      document.update(node.id, { strokes: parsePaints(value, 'strokes', true) });
    },
  },
  strokeWeight: outlined('strokeWeight', notNegative),
  strokeAlign: outlined('strokeAlign', z.enum(['CENTER', 'INSIDE', 'OUTSIDE'])),
  strokeJoin: outlined('strokeJoin', z.enum(['MITER', 'BEVEL', 'ROUND'])),
  dashPattern: outlined('dashPattern', z.array(notNegative)),
  strokeGeometry: {
    get: ({ document, kernel }, node) => strokeGeometry(document, node, kernel),
  },
} satisfies Members<NodeRecord>;

export const strokeEndMembers = {
  strokeCap: outlined('strokeCap', z.enum(['NONE', 'ROUND', 'SQUARE'])),
  strokeMiterLimit: outlined('strokeMiterLimit', notNegative),
} satisfies Members<NodeRecord>;

type StrokeKey =
  | 'strokeWeight'
  | 'strokeAlign'
  | 'strokeJoin'
  | 'dashPattern'
  | 'strokeCap'
  | 'strokeMiterLimit';

/** A field that shapes the stroke: a stroke outline that came with the document is given up. */
function outlined<Key extends StrokeKey>(key: Key, schema: z.ZodMiniType<NodeRecord[Key]>) {
  return {
    get: (_: unknown, node: NodeRecord): NodeRecord[Key] => node[key],
    set: ({ document }: { document: Updates }, node: NodeRecord, value: unknown): void => {
      const patch: NodePatch = { [key]: parseValue(schema, value, key) };
      document.update(node.id, { ...patch, ...strokedAnew(node) });
    },
  };
}

type Updates = { update(id: string, patch: NodePatch): void };

/**
 * A closed vector's stroke follows from its fill outline. An open one came as a stroke outline
 * alone, without the line in its middle, and keeps it.
 */
function strokedAnew({ importedGeometry, type }: NodeRecord): NodePatch {
  if (importedGeometry === null || importedGeometry.fill.length === 0) return {};
  if (type !== 'VECTOR') return { importedGeometry: null };
  return { importedGeometry: null, vectorPaths: importedGeometry.fill };
}
