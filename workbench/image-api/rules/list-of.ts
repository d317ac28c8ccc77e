/** `'a', 'b', and 'c'`: how OpenAI's messages list what would have been right. */
export function listOf(values: readonly unknown[]): string {
  const quoted = values.map((value) => `'${value}'`);
  if (quoted.length < 3) return quoted.join(' and ');
  return `${quoted.slice(0, -1).join(', ')}, and ${quoted.at(-1)}`;
}
