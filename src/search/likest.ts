// Keeps the likest of many: counted in bins, so that nothing has to be put in order.

export interface Likest {
  clear(): void;
  /** @param likeness 0 to 1 */
  enter(number: number, likeness: number): void;
  /** So many of the likest, in no order; of those that are alike to a thousandth, the ones that were entered first. */
  best(limit: number): number[];
}

const BINS = 1024;

/** @param capacity how many may be entered before it is cleared */
export function createLikest(capacity: number): Likest {
  const numbers = new Int32Array(capacity);
  const binOf = new Uint16Array(capacity);
  const bins = new Int32Array(BINS + 1);
  let entered = 0;
  const lowestOf = (count: number): number => {
    let lowest = BINS;
    for (let held = bins[lowest] as number; held < count && lowest > 0; held += bins[lowest] as number)
      lowest -= 1;
    return lowest;
  };
  return {
    clear() {
      entered = 0;
      bins.fill(0);
    },
    enter(number, likeness) {
      const bin = Math.min(BINS, Math.floor(likeness * BINS));
      numbers[entered] = number;
      binOf[entered] = bin;
      bins[bin] = (bins[bin] as number) + 1;
      entered += 1;
    },
    best(limit) {
      const lowest = lowestOf(limit);
      let room = limit;
      for (let bin = lowest + 1; bin <= BINS; bin += 1) room -= bins[bin] as number;
      const likest: number[] = [];
      for (let at = 0; at < entered; at += 1) {
        const bin = binOf[at] as number;
        if (bin < lowest || (bin === lowest && room <= 0)) continue;
        if (bin === lowest) room -= 1;
        likest.push(numbers[at] as number);
      }
      return likest;
    },
  };
}
