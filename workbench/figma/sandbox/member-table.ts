/** A member as the sandbox needs to know it: its name and how to reach it. */
export type TableMember = {
  readonly name: string;
  /** What the host calls it by. */
  readonly index: number;
  readonly how: 'property' | 'readonly' | 'method' | 'async';
  /** Takes plain data: a layer in it is no layer, only what it looks like. */
  readonly takesData: boolean;
};

export type TableKind = {
  readonly kind: string;
  /** What comes before the dot in a message: "RectangleNode", "figma.ui". */
  readonly label: string;
  readonly isNode: boolean;
  readonly members: readonly TableMember[];
  /** Members that Figma has and the workbench has not. */
  readonly missing: readonly string[];
};

export type MemberTable = readonly TableKind[];
