import { interfaceNames } from './interface-names.ts';
import { type FigmaInterface, readInterfaces } from './read-interfaces.ts';

/** The source text of figma-interfaces.ts for Figma's declaration file. */
export function figmaInterfacesText(declarations: string): string {
  const all = readInterfaces(declarations);
  const kept = new Map<string, FigmaInterface>();
  const keep = (name: string): void => {
    const found = all[name];
    if (found === undefined) throw new Error(`Figma's typings have no interface ${name}`);
    if (kept.has(name)) return;
    kept.set(name, found);
    for (const parent of found.extends) keep(parent);
  };
  for (const name of Object.values(interfaceNames)) keep(name);
  const lines = [...kept].map(
    ([name, { extends: parents, members }]) =>
      `  ['${name}', '${parents.join(' ')}', '${members.join(' ')}'],`,
  );
  return `// Made by write-figma-interfaces.ts from Figma's typings; a test keeps the two together.
// Of each interface: its name, the interfaces that it extends, and its own members.
// biome-ignore-all format: one interface a line is easier to compare than one name a line
export const figmaInterfaces: readonly (readonly [string, string, string])[] = [
${lines.join('\n')}
];
`;
}
