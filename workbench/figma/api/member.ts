import type { NodeRecord } from '../node-record.ts';
import type { ApiContext, EditContext } from './context.ts';

/** Layers can be changed by the person at the canvas too, all else only by the plugin. */
type SetContext<Subject> = Subject extends NodeRecord ? EditContext : ApiContext;

/** A property; without `set` it is read-only. Thrown messages are told with "in set_…: " before them. */
export type Property<Subject, Value = unknown> = {
  readonly get: (api: ApiContext, subject: Subject) => Value;
  readonly set?: (api: SetContext<Subject>, subject: Subject, value: unknown) => void;
  /** Which layers stay as their component has them: an instance's insides cannot be moved. */
  readonly isPlacement?: boolean;
  /** Not a change of the document: also allowed to viewers. */
  readonly isState?: boolean;
};

export type Method<Subject, Result = unknown> = {
  readonly call: (api: ApiContext, subject: Subject, args: readonly unknown[]) => Result;
  /** Changes the document: refused to viewers. */
  readonly edits?: boolean;
  readonly isPlacement?: boolean;
  /** Takes plain data: a layer in it is no layer, only what it looks like. */
  readonly takesData?: boolean;
};

export type AsyncMethod<Subject, Result = unknown> = {
  readonly callAsync: (
    api: ApiContext,
    subject: Subject,
    args: readonly unknown[],
  ) => Promise<Result>;
  readonly edits?: boolean;
  readonly takesData?: boolean;
};

export type Member<Subject> = Property<Subject> | Method<Subject> | AsyncMethod<Subject>;
export type Members<Subject> = { readonly [name: string]: Member<Subject> };
