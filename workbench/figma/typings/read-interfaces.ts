export type FigmaInterface = {
  readonly extends: readonly string[];
  readonly members: readonly string[];
};

const declaration =
  /^interface (\w+)(?:<[^>]*>)?(?:\s+extends\s+([^{]+))?\s*\{(?:\}|\n([\s\S]*?)^\})/gm;
const member = /^ {2}(?:readonly )?(\w+)\??(?:<|\(|:)/gm;

/**
 * The names of all members of all interfaces in a declaration file, as Figma's typings are laid
 * out: one declaration a line, members indented by two spaces.
 */
export function readInterfaces(declarations: string): Record<string, FigmaInterface> {
  const code = declarations.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const found = [...code.matchAll(declaration)].map(([, name = '', parents = '', body = '']) => {
    const names = [...body.matchAll(member)].map(([, memberName = '']) => memberName);
    return [
      name,
      {
        extends: parents
          .split(',')
          .map((parent) => parent.trim())
          .filter((parent) => parent !== ''),
        members: [...new Set(names)],
      },
    ] as const;
  });
  return Object.fromEntries(found);
}
