/**
 * The SHA-1 of `bytes` as 40 hex digits (FIPS 180-4). Written out here because `createImage`
 * answers at once and the browser's own digest does not.
 */
export function sha1(bytes: Uint8Array): string {
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  const whole = bytes.byteLength - (bytes.byteLength % 64);
  addBlocks(state, bytes, whole);
  const rest = lastBlocks(bytes, whole);
  addBlocks(state, rest, rest.length);
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** What is left after the whole blocks, with the closing bit and the length in bits. */
function lastBlocks(bytes: Uint8Array, from: number): Uint8Array {
  const rest = bytes.subarray(from);
  const blocks = new Uint8Array(rest.length < 56 ? 64 : 128);
  blocks.set(rest);
  blocks[rest.length] = 0x80;
  const view = new DataView(blocks.buffer);
  view.setUint32(blocks.length - 8, Math.floor(bytes.byteLength / 2 ** 29));
  view.setUint32(blocks.length - 4, (bytes.byteLength << 3) >>> 0);
  return blocks;
}

const words = new Int32Array(80);

/** Mixes the 64-byte blocks before `end` into the state. Plain loops: this is the hot spot. */
function addBlocks(state: Int32Array, bytes: Uint8Array, end: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let h0 = word(state, 0);
  let h1 = word(state, 1);
  let h2 = word(state, 2);
  let h3 = word(state, 3);
  let h4 = word(state, 4);
  for (let offset = 0; offset < end; offset += 64) {
    expand(view, offset);
    let a = h0;
    let b = h1;
    let c = h2;
    let d = h3;
    let e = h4;
    for (let round = 0; round < 80; round++) {
      let mixed: number;
      if (round < 20) mixed = ((b & c) | (~b & d)) + 0x5a827999;
      else if (round < 40) mixed = (b ^ c ^ d) + 0x6ed9eba1;
      else if (round < 60) mixed = ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
      else mixed = (b ^ c ^ d) + 0xca62c1d6;
      const next = (((a << 5) | (a >>> 27)) + mixed + e + word(words, round)) | 0;
      e = d;
      d = c;
      c = (b << 30) | (b >>> 2);
      b = a;
      a = next;
    }
    h0 = (h0 + a) | 0;
    h1 = (h1 + b) | 0;
    h2 = (h2 + c) | 0;
    h3 = (h3 + d) | 0;
    h4 = (h4 + e) | 0;
  }
  state.set([h0, h1, h2, h3, h4]);
}

function expand(view: DataView, offset: number): void {
  for (let index = 0; index < 16; index++) words[index] = view.getInt32(offset + index * 4);
  for (let index = 16; index < 80; index++) {
    const mixed =
      word(words, index - 3) ^
      word(words, index - 8) ^
      word(words, index - 14) ^
      word(words, index - 16);
    words[index] = (mixed << 1) | (mixed >>> 31);
  }
}

/** All indices here are inside. */
function word(from: Int32Array, index: number): number {
  return from[index] as number;
}
