import type { NodeRecord } from '../../node-record.ts';
import type { EditContext } from '../context.ts';
import type { Members } from '../member.ts';
import { parseValue } from '../parse-value.ts';
import { type Mixed, mixed } from '../reference.ts';
import { notNegative } from '../schemas/value-schemas.ts';

type Radii = NodeRecord['cornerRadii'];

function setRadii({ document }: EditContext, node: NodeRecord, cornerRadii: Radii): void {
  document.update(node.id, { cornerRadii, importedGeometry: null });
}

/** One radius for all corners. */
export const cornerMembers = {
  cornerRadius: {
    get: (_, { cornerRadii }): number | Mixed => {
      const [first] = cornerRadii;
      return cornerRadii.every((radius) => radius === first) ? first : mixed;
    },
    set: (api, node, value) => {
      const radius = parseValue(notNegative, value, 'cornerRadius');
      setRadii(api, node, [radius, radius, radius, radius]);
    },
  },
} satisfies Members<NodeRecord>;

/** A radius for each corner of a rectangle. */
export const rectangleCornerMembers = {
  topLeftRadius: corner('topLeftRadius', 0),
  topRightRadius: corner('topRightRadius', 1),
  bottomRightRadius: corner('bottomRightRadius', 2),
  bottomLeftRadius: corner('bottomLeftRadius', 3),
} satisfies Members<NodeRecord>;

function corner(name: string, index: 0 | 1 | 2 | 3) {
  return {
    get: (_: unknown, node: NodeRecord): number => node.cornerRadii[index],
    set: (api: EditContext, node: NodeRecord, value: unknown): void => {
      const radius = parseValue(notNegative, value, name);
      const [first, second, third, fourth] = node.cornerRadii;
      const radii: [number, number, number, number] = [first, second, third, fourth];
      radii[index] = radius;
      setRadii(api, node, radii);
    },
  };
}
