/**
 * The plugin's code as Figma runs it: a strict function with the global object as `this`. Lines
 * keep their numbers. Throws as Figma does when the text holds what may be an import expression,
 * be it in a comment or a string.
 */
export function wrapCode(code: string): string {
  const found = /^(.*)\bimport\s*(\(|\/\/|\/\*|<!--|-->)/m.exec(code);
  if (found !== null) {
    const line = code.slice(0, found.index).split('\n').length;
    throw new SyntaxError(`possible import expression rejected around line ${line}`);
  }
  return `(function () { "use strict"; ${code}\n}).call(this);`;
}
