import { figmaInterfaces } from './figma-interfaces.ts';

const interfaces = new Map(figmaInterfaces.map(([name, ...rest]) => [name, rest] as const));

/** All member names of an interface of Figma's typings, inherited ones too. */
export function memberNames(interfaceName: string): Set<string> {
  const found = interfaces.get(interfaceName);
  if (found === undefined) throw new Error(`Figma's typings have no interface ${interfaceName}`);
  const [parents, members] = found;
  return new Set([...words(members), ...words(parents).flatMap((one) => [...memberNames(one)])]);
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}
