/** Bytes of `text` in UTF-8; the sandbox has no TextEncoder. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    // A character beyond the 16-bit plane takes four bytes and counts as two letters already.
    if (code > 0x7ff) bytes += 2;
    else if (code > 0x7f) bytes += 1;
  }
  return bytes;
}
