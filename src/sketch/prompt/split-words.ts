/** Words of a prompt in lower case, with `|` where a clause ends. */
export const clauseEnd = '|';

/** Colours written as `#rgb` or `#rrggbb` are kept as one word. */
export function splitWords(prompt: string): string[] {
  const plain = prompt
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const found = plain.match(/#[0-9a-f]{6}\b|#[0-9a-f]{3}\b|[a-z0-9&]+|[,.;:!?()\n]/g) ?? [];
  return found.map((word) => (/^[,.;:!?()\n]$/.test(word) ? clauseEnd : word));
}
