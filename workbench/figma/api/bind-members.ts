import type { NodeRecord } from '../node-record.ts';
import { checkEdit } from './check-edit.ts';
import type { ApiContext } from './context.ts';
import type { AsyncMethod, Member, Method, Property } from './member.ts';
import { nameErrors, nameRejections } from './name-errors.ts';
import { nodeMembers } from './node-members.ts';
import { objectMembers } from './object-members.ts';

type Call<Result> = (api: ApiContext, id: string, args: readonly unknown[]) => Result;

/** A member as the sandbox reaches it: by the id of its object, with all checks before it. */
export type BoundMember = {
  readonly kind: string;
  readonly name: string;
  readonly takesData: boolean;
} & (
  | {
      readonly how: 'property' | 'readonly';
      readonly get: (api: ApiContext, id: string) => unknown;
      readonly set: (api: ApiContext, id: string, value: unknown) => void;
    }
  | { readonly how: 'method'; readonly call: Call<unknown> }
  | { readonly how: 'async'; readonly call: Call<Promise<unknown>> }
);

/** Every member of every kind. */
export function bindMembers(): BoundMember[] {
  const ofNodes = Object.entries(nodeMembers).flatMap(([kind, members]) =>
    Object.entries<Member<NodeRecord>>(members).map(([name, member]) =>
      bind(kind, name, member, (api, id) => api.document.node(id)),
    ),
  );
  const ofObjects = Object.entries(objectMembers).flatMap(([kind, members]) =>
    Object.entries<Member<string>>(members).map(([name, member]) =>
      bind(kind, name, member, (_, id) => id),
    ),
  );
  return [...ofNodes, ...ofObjects];
}

type Find<Subject> = (api: ApiContext, id: string) => Subject;

function bind<Subject extends NodeRecord | string>(
  kind: string,
  name: string,
  member: Member<Subject>,
  find: Find<Subject>,
): BoundMember {
  if ('get' in member) return bindProperty(kind, name, member, find);
  if ('call' in member) return bindMethod(kind, name, member, find);
  return bindAsync(kind, name, member, find);
}

function bindProperty<Subject extends NodeRecord | string>(
  kind: string,
  name: string,
  { get, set, isState = false, isPlacement = false }: Property<Subject>,
  find: Find<Subject>,
): BoundMember {
  return {
    kind,
    name,
    takesData: false,
    how: set === undefined ? 'readonly' : 'property',
    get: (api, id) =>
      // All that can be asked of a layer that is gone.
      name === 'removed'
        ? !api.document.has(id)
        : nameErrors(`get_${name}`, () => get(api, find(api, id))),
    set: (api, id, value) =>
      nameErrors(`set_${name}`, () => {
        const subject = find(api, id);
        if (!isState) checkEdit(api.document, subject, isPlacement);
        set?.(api, subject, value);
      }),
  };
}

function bindMethod<Subject extends NodeRecord | string>(
  kind: string,
  name: string,
  { call, edits = false, isPlacement = false, takesData = false }: Method<Subject>,
  find: Find<Subject>,
): BoundMember {
  return {
    kind,
    name,
    takesData,
    how: 'method',
    call: (api, id, args) =>
      nameErrors(name, () => {
        const subject = find(api, id);
        if (edits) checkEdit(api.document, subject, isPlacement);
        return call(api, subject, args);
      }),
  };
}

function bindAsync<Subject extends NodeRecord | string>(
  kind: string,
  name: string,
  { callAsync, edits = false, takesData = false }: AsyncMethod<Subject>,
  find: Find<Subject>,
): BoundMember {
  return {
    kind,
    name,
    takesData,
    how: 'async',
    call: (api, id, args) =>
      nameRejections(name, async () => {
        const subject = find(api, id);
        if (edits) checkEdit(api.document, subject, false);
        return callAsync(api, subject, args);
      }),
  };
}
