/** A list of whole numbers from -2^31 to 2^31 - 1 that grows and takes four bytes a number. */
export interface IntList {
  readonly length: number;
  push(number: number): void;
  pushAll(more: Int32Array): void;
  /** What was pushed, in order. */
  toArray(): Int32Array;
}

const FIRST_CAPACITY = 256;

/** An empty list. */
export function createIntList(): IntList {
  let numbers = new Int32Array(FIRST_CAPACITY);
  let length = 0;
  const widen = (least: number): void => {
    const wider = new Int32Array(Math.max(least, 2 * length));
    wider.set(numbers);
    numbers = wider;
  };
  return {
    get length() {
      return length;
    },
    push(number) {
      if (length === numbers.length) widen(length + 1);
      numbers[length] = number;
      length += 1;
    },
    pushAll(more) {
      if (length + more.length > numbers.length) widen(length + more.length);
      numbers.set(more, length);
      length += more.length;
    },
    toArray: () => numbers.slice(0, length),
  };
}
