/**
 * The words of a layer's name in lower case: camelCase, kebab-case, snake_case and slashes are
 * taken apart, and numbers stand alone ("heroImage/img2" has hero, image, img, 2).
 */
export function nameWords(name: string): string[] {
  const spaced = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return spaced.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];
}

/** True when `words` holds one of `wanted`, in the singular or in the English plural. */
export function hasWord(words: readonly string[], wanted: ReadonlySet<string>): boolean {
  return words.some((word) => wanted.has(word) || wanted.has(word.replace(/s$/, '')));
}
