/** True for text made of words: not a price, a time, a count or a camera's file name. */
export function isWordy(text: string): boolean {
  return count(text, /\p{L}/gu) > Math.max(1, count(text, /\p{N}/gu));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
