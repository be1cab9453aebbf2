/** A list of whole numbers from -2^31 to 2^31 - 1 that grows and takes four bytes a number. */
export interface IntList {
  readonly length: number;
  push(number: number): void;
  /** What was pushed, in order. */
  toArray(): Int32Array;
}

const FIRST_CAPACITY = 256;

/** An empty list. */
export function createIntList(): IntList {
  let numbers = new Int32Array(FIRST_CAPACITY);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(number) {
      if (length === numbers.length) {
        const wider = new Int32Array(2 * length);
        wider.set(numbers);
        numbers = wider;
      }
      numbers[length] = number;
      length += 1;
    },
    toArray: () => numbers.slice(0, length),
  };
}
