import type { MemberTable } from '../sandbox/member-table.ts';
import { interfaceNames } from '../typings/interface-names.ts';
import { memberNames } from '../typings/member-names.ts';
import type { BoundMember } from './bind-members.ts';
import { nodeMembers } from './node-members.ts';

/** How the parts of `figma` are called in a message; all else by the name of its interface. */
const labels = new Map([
  ['figma', 'figma'],
  ['ui', 'figma.ui'],
  ['viewport', 'figma.viewport'],
  ['clientStorage', 'figma.clientStorage'],
  ['variables', 'figma.variables'],
]);

/**
 * The table that the sandbox builds its objects from: of every kind the members that it has, by
 * their place in `members`, and the names of those that only Figma has.
 */
export function listMembers(members: readonly BoundMember[]): MemberTable {
  const kinds = Object.entries<string>(interfaceNames).concat([['sandbox', '']]);
  return kinds.map(([kind, interfaceName]) => {
    const own = members.flatMap(({ kind: its, name, how, takesData }, index) =>
      its === kind ? [{ name, index, how, takesData }] : [],
    );
    const known = new Set(own.map(({ name }) => name));
    const all = interfaceName === '' ? [] : [...memberNames(interfaceName)];
    return {
      kind,
      label: labels.get(kind) ?? interfaceName,
      isNode: kind in nodeMembers,
      members: own,
      missing: all.filter((name) => !known.has(name)),
    };
  });
}
