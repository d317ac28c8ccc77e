/**
 * The bytes of a text of five characters for four bytes, a tenth shorter than base64's. The
 * characters are those from `(` on, with `~` and `}` in place of the two that a script in a page
 * cannot hold as they are: `<` and `\`. The first one of all says how many of the last bytes are
 * padding. `build.mjs` writes it.
 */
export function fromBase85(text: string): Uint8Array<ArrayBuffer> {
  const groups = (text.length - 1) / 5;
  const view = new DataView(new ArrayBuffer(4 * groups));
  for (let group = 0; group < groups; group += 1) {
    const first = 1 + 5 * group;
    let value = 0;
    for (let at = first; at < first + 5; at += 1) value = value * 85 + digitAt(text, at);
    view.setUint32(4 * group, value);
  }
  return new Uint8Array(view.buffer, 0, view.byteLength - Number(text.charAt(0)));
}

function digitAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  const plain = code === 126 ? 60 : code === 125 ? 92 : code;
  return plain - 40;
}
