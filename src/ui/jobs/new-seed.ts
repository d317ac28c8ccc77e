/** A whole number from 0 to 2^32 - 1, another one each time. */
export function newSeed(): number {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  return seed;
}
