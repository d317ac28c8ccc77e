import type * as Figma from '@figma/plugin-typings/plugin-api-standalone';
import type { nodeMembers } from './api/node-members.ts';
import type { objectMembers } from './api/object-members.ts';
import type { Mixed, Reference } from './api/reference.ts';
import type { NodeType } from './node-record.ts';

/**
 * Proof, when this compiles, that every member that the workbench has is one of Figma's and answers
 * what Figma's typings say. Members that take functions are typed by them directly, in the prelude.
 */
export type Compatibility = Nothing<
  | Unfit<NodeMembers['DOCUMENT'], Figma.DocumentNode>
  | Unfit<NodeMembers['PAGE'], Figma.PageNode>
  | Unfit<NodeMembers['FRAME'], Figma.FrameNode>
  | Unfit<NodeMembers['GROUP'], Figma.GroupNode>
  | Unfit<NodeMembers['SECTION'], Figma.SectionNode>
  | Unfit<NodeMembers['SLICE'], Figma.SliceNode>
  | Unfit<NodeMembers['COMPONENT'], Figma.ComponentNode>
  | Unfit<NodeMembers['COMPONENT_SET'], Figma.ComponentSetNode>
  | Unfit<NodeMembers['INSTANCE'], Figma.InstanceNode>
  | Unfit<NodeMembers['RECTANGLE'], Figma.RectangleNode>
  | Unfit<NodeMembers['ELLIPSE'], Figma.EllipseNode>
  | Unfit<NodeMembers['POLYGON'], Figma.PolygonNode>
  | Unfit<NodeMembers['STAR'], Figma.StarNode>
  | Unfit<NodeMembers['LINE'], Figma.LineNode>
  | Unfit<NodeMembers['VECTOR'], Figma.VectorNode>
  | Unfit<NodeMembers['BOOLEAN_OPERATION'], Figma.BooleanOperationNode>
  | Unfit<NodeMembers['TEXT'], Figma.TextNode>
  | Unfit<ObjectMembers['figma'], Figma.PluginAPI>
  | Unfit<ObjectMembers['ui'], Figma.UIAPI>
  | Unfit<ObjectMembers['viewport'], Figma.ViewportAPI>
  | Unfit<ObjectMembers['clientStorage'], Figma.ClientStorageAPI>
  | Unfit<ObjectMembers['variables'], Figma.VariablesAPI>
  | Unfit<ObjectMembers['Variable'], Figma.Variable>
  | Unfit<ObjectMembers['VariableCollection'], Figma.VariableCollection>
  | Unfit<ObjectMembers['Image'], Figma.Image>
  | Unfit<ObjectMembers['PaintStyle'], Figma.PaintStyle>
>;

type NodeMembers = typeof nodeMembers;
type ObjectMembers = typeof objectMembers;

type Nothing<T extends never> = T;

/**
 * Left to tests: `type` is one text for all layers here and one for all effects, `exportAsync` is
 * overloaded, `boundVariables` are kept as the document brought them, `getAsync` answers anything.
 */
type Tested = 'type' | 'effects' | 'exportAsync' | 'boundVariables' | 'getAsync';

/** The members of `Mine` that `Theirs` has not, or whose answers are not theirs. */
type Unfit<Mine, Theirs> = {
  [K in Exclude<keyof Mine, Tested>]: K extends keyof Theirs
    ? Answer<Mine[K]> extends Hosted<Result<Theirs[K]>>
      ? never
      : K
    : K;
}[Exclude<keyof Mine, Tested>];

type Answer<M> = M extends { get: (...args: never[]) => infer Value }
  ? Value
  : M extends { call: (...args: never[]) => infer Value }
    ? Value
    : M extends { callAsync: (...args: never[]) => infer Value }
      ? Value
      : never;

/** What a property is or a method answers. */
type Result<T> = T extends (...args: never[]) => infer Value ? Value : T;

/** A value of Figma's as it is outside the sandbox: its objects are references. */
type Hosted<T> = T extends symbol
  ? Mixed
  : T extends Promise<infer Value>
    ? Promise<Hosted<Value>>
    : T extends Figma.BaseNode
      ? Reference<NodeType>
      : T extends Figma.Image
        ? Reference<'Image'>
        : T extends Figma.Variable
          ? Reference<'Variable'>
          : T extends Figma.VariableCollection
            ? Reference<'VariableCollection'>
            : T extends Figma.BaseStyle
              ? Reference<'PaintStyle'>
              : T extends
                    | Figma.UIAPI
                    | Figma.ViewportAPI
                    | Figma.ClientStorageAPI
                    | Figma.VariablesAPI
                ? Reference
                : T extends Uint8Array
                  ? Uint8Array
                  : { readonly [K in keyof T]: Hosted<T[K]> };
