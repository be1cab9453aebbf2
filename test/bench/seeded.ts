// A small seeded source of chance, so that every run measures the same facts and questions.

export interface Chance {
  /** 0 to 1, without 1. */
  next(): number;
  /** A whole number from 0 to `below` - 1. */
  below(limit: number): number;
  pick<T>(list: readonly T[]): T;
}

/** Mulberry32. */
export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (list) => {
      if (list.length === 0) throw new Error('Expected a list with something in it, got an empty one');
      return list[below(list.length)] as (typeof list)[number];
    },
  };
}
