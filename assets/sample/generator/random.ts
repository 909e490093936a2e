import { addDays, type Day, daysBetween } from '../../../shared/domain/calendar';

/** A seeded stream of chance: the same seed and purpose give the same draws on every machine. */
export interface Random {
  /** From 0 up to but not including 1. */
  fraction(): number;
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** One of the choices, each as likely as its weight says. */
  weighted<T>(choices: readonly (readonly [choice: T, weight: number])[]): T;
  /** Bell-shaped around the mean: twelve even draws added up, so that no platform's logarithm plays a part. */
  bell(mean: number, deviation: number): number;
}

/** Each purpose draws from a stream of its own, so that a change to one part leaves the others as they were. */
export function randomFor(seed: number, purpose: string): Random {
  const fraction = mulberry32(hash(`${seed}/${purpose}`));
  const whole = (from: number, to: number) => from + Math.floor(fraction() * (to - from + 1));
  const pick = <T>(from: readonly T[]): T => {
    const chosen = from[whole(0, from.length - 1)];
    if (chosen === undefined) throw new RangeError('There is nothing to choose from.');
    return chosen;
  };
  return {
    fraction,
    whole,
    pick,
    chance: (probability) => fraction() < probability,
    weighted: (choices) => {
      let left = fraction() * choices.reduce((sum, [, weight]) => sum + weight, 0);
      const found = choices.find(([, weight]) => {
        left -= weight;
        return left < 0;
      });
      return (found ?? pick(choices))[0];
    },
    bell: (mean, deviation) =>
      mean + deviation * (Array.from({ length: 12 }, fraction).reduce((sum, draw) => sum + draw, 0) - 6),
  };
}

/** So many days in order, both ends included, each at least `gap` days after the one before. */
export function daysApart(random: Random, count: number, from: Day, to: Day, gap: number): Day[] {
  const room = daysBetween(from, to) - (count - 1) * gap;
  if (count > 0 && room < 0)
    throw new RangeError(`${count} days ${gap} apart do not fit from ${from} to ${to}.`);
  return Array.from({ length: count }, () => random.whole(0, room))
    .sort((a, b) => a - b)
    .map((offset, place) => addDays(from, offset + place * gap));
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ letter.charCodeAt(0), 0x01000193);
  return value >>> 0;
}

/** Mulberry32 (Tommy Ettinger, public domain). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
