import * as z from 'zod/mini';
import type { NodeRecord } from '../../node-record.ts';
import type { EditContext } from '../context.ts';
import type { Members } from '../member.ts';
import { parseValue } from '../parse-value.ts';
import { unitNumber } from '../schemas/value-schemas.ts';
import { stored } from '../stored.ts';

const arcData = z.strictObject({
  startingAngle: z.number(),
  endingAngle: z.number(),
  innerRadius: unitNumber,
});

export const ellipseMembers = { arcData: stored('arcData', arcData) } satisfies Members<NodeRecord>;

export const polygonMembers = {
  pointCount: {
    get: (_, node) => node.pointCount,
    set: ({ document }: EditContext, node, value) => {
      const pointCount = parseValue(z.int().check(z.gte(3)), value, 'pointCount');
      document.update(node.id, { pointCount, importedGeometry: null });
    },
  },
} satisfies Members<NodeRecord>;

export const starMembers = {
  ...polygonMembers,
  innerRadius: {
    get: (_, node) => node.innerRadius,
    set: ({ document }: EditContext, node, value) => {
      const innerRadius = parseValue(unitNumber, value, 'innerRadius');
      document.update(node.id, { innerRadius, importedGeometry: null });
    },
  },
} satisfies Members<NodeRecord>;

export const booleanOperationMembers = {
  booleanOperation: {
    isPlacement: true,
    ...stored('booleanOperation', z.enum(['UNION', 'INTERSECT', 'SUBTRACT', 'EXCLUDE'])),
  },
} satisfies Members<NodeRecord>;
