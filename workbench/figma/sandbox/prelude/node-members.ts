import type {
  BaseNodeMixin,
  ChildrenMixin,
  SceneNode,
} from '@figma/plugin-typings/plugin-api-standalone';
import type { FigmaObjects } from './figma-objects.ts';

type Finders = Pick<ChildrenMixin, 'findAll' | 'findOne' | 'findChildren' | 'findChild'>;

/** The members of layers that take functions: these stay inside the sandbox. */
export function addNodeMembers(objects: FigmaObjects): void {
  const described: Pick<BaseNodeMixin, 'toString'> & ThisType<BaseNodeMixin> = {
    toString() {
      return `[Node ${this.id}]`;
    },
  };
  const inside = (node: object) => objects.call('sandbox', 'descendants', node) as SceneNode[];
  const finders: Finders & ThisType<ChildrenMixin> = {
    findAll(test = () => true) {
      return inside(this).filter((node) => test(node));
    },
    findOne(test) {
      return inside(this).find((node) => test(node)) ?? null;
    },
    findChildren(test = () => true) {
      return this.children.filter((node) => test(node));
    },
    findChild(test) {
      return this.children.find((node) => test(node)) ?? null;
    },
  };
  for (const kind of objects.nodeKinds()) objects.extend(kind, described);
  for (const kind of objects.nodeKinds('children')) objects.extend(kind, finders);
}
