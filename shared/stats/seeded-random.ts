/**
 * Numbers as if drawn by lot, from 0 up to but not including 1, the same for the same seed on every machine: whole-number steps of
 * xoshiro128** (Blackman and Vigna 2021), whose state splitmix32 fills from the seed. Each number has 53 bits from two steps.
 * For resampling, not for secrets. The seed is a whole number from 0 to 4294967295.
 */
export function seededRandom(seed: number): () => number {
  if (seed >>> 0 !== seed) throw new RangeError(`${seed} is no whole number from 0 to 4294967295.`);
  const fill = splitmix32(seed);
  const next = xoshiro128([fill(), fill(), fill(), fill()]);
  return () => {
    const high = next() >>> 5;
    const low = next() >>> 6;
    return (high * 2 ** 26 + low) / 2 ** 53;
  };
}

/** Whole numbers of 32 bits from a state of four, not all 0. */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state;
  return () => {
    const drawn = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return drawn;
  };
}

/** Four of its numbers in a row are different, so never all 0. Source: Steele, Lea and Flood 2014, with 32-bit constants. */
function splitmix32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
}

const rotated = (bits: number, by: number) => (bits << by) | (bits >>> (32 - by));
