// Numbers for whole numbers: a map that asks for no object and no hash of an entry.

export interface NumberTable {
  /** How many keys have a number. */
  readonly size: number;
  /** 0 for the first key entered, 1 for the next new one. */
  enter(key: number): number;
  /** The number of a key, if it was entered. */
  numberOf(key: number): number | undefined;
}

const FIRST_SIZE = 2048;
const FREE = -1;
/** Knuth's multiplicative hashing: 2^32 divided by the golden ratio. */
const SPREAD = 0x9e3779b1;

/** An empty table for keys from 0 to 2^31 - 1: open addressing, never more than half full. */
export function createNumberTable(): NumberTable {
  let keys = new Int32Array(FIRST_SIZE).fill(FREE);
  let numbers = new Int32Array(FIRST_SIZE);
  let size = 0;
  /** Where a key stands, or the free slot where it belongs. */
  const slotOf = (key: number): number => {
    const hash = Math.imul(key, SPREAD);
    let slot = (hash ^ (hash >>> 15)) & (keys.length - 1);
    while (keys[slot] !== FREE && keys[slot] !== key) slot = (slot + 1) & (keys.length - 1);
    return slot;
  };
  const grow = (): void => {
    const [oldKeys, oldNumbers] = [keys, numbers];
    keys = new Int32Array(2 * oldKeys.length).fill(FREE);
    numbers = new Int32Array(keys.length);
    for (let at = 0; at < oldKeys.length; at += 1) {
      const key = oldKeys[at] ?? FREE;
      if (key === FREE) continue;
      const slot = slotOf(key);
      keys[slot] = key;
      numbers[slot] = oldNumbers[at] ?? 0;
    }
  };
  return {
    get size() {
      return size;
    },
    enter(key) {
      const slot = slotOf(key);
      if (keys[slot] === key) return numbers[slot] ?? 0;
      keys[slot] = key;
      numbers[slot] = size;
      size += 1;
      if (2 * size > keys.length) grow();
      return size - 1;
    },
    numberOf(key) {
      const slot = slotOf(key);
      return keys[slot] === key ? numbers[slot] : undefined;
    },
  };
}
