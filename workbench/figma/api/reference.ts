import type { NodeRecord, NodeType } from '../node-record.ts';

/** What is not a layer but has members all the same: `figma` itself, its parts, and pictures. */
export type ObjectKind =
  | 'figma'
  | 'ui'
  | 'viewport'
  | 'clientStorage'
  | 'variables'
  | 'Variable'
  | 'VariableCollection'
  | 'Image'
  | 'PaintStyle'
  | 'sandbox';

export type Kind = NodeType | ObjectKind;

/** One of Figma's objects on its way into the sandbox, where there is one object for each. */
export class Reference<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;

  constructor(kind: K, id: string) {
    this.kind = kind;
    this.id = id;
  }
}

/** Stands for `figma.mixed` outside the sandbox. */
export const mixed: unique symbol = Symbol('figma.mixed');
export type Mixed = typeof mixed;

export function nodeReference<T extends NodeType>(
  node: NodeRecord & { readonly type: T },
): Reference<T> {
  return new Reference(node.type, node.id);
}
