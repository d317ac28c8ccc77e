/** A stream of repeatable chance: the same seed and name give the same numbers. */
export type Random = {
  /** A number in [low, high). */
  between(low: number, high: number): number;
  /** A whole number in [low, high]. */
  whole(low: number, high: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** Throws a RangeError when there is nothing to pick from. */
  pick<Item>(items: readonly Item[]): Item;
  /** Like `pick`, but neighbouring seeds never get the same item. */
  deal<Item>(items: readonly Item[]): Item;
  /** An own stream: what is drawn from it does not disturb this one. */
  branch(name: string): Random;
};

/** `seed` may be any finite number; its fraction is dropped and it wraps at 2³². */
export function createRandom(seed: number, name: string): Random {
  const root = Math.trunc(seed) >>> 0;
  const nameHash = hash(name);
  let state = scramble(root ^ scramble(nameHash));

  // mulberry32: one 32-bit word of state, good enough for placing shapes.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));

  return {
    between: (low, high) => low + next() * (high - low),
    whole,
    chance: (probability) => next() < probability,
    pick: (items) => itemAt(items, whole(0, items.length - 1)),
    deal: (items) =>
      itemAt(items, ((nameHash % items.length) + (root % items.length)) % items.length),
    branch: (child) => createRandom(root, `${name}/${child}`),
  };
}

function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

function scramble(value: number): number {
  let word = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return (word ^ (word >>> 16)) >>> 0;
}
