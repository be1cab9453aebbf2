/** Work in many small steps: whoever runs it may let others come in between two of them. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Runs all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Small enough for a moment, large enough to be worth stopping after. */
const MANY = 100;

/** `map` over a list, in steps. */
export function* mapped<Item, Result>(items: readonly Item[], map: (item: Item) => Result): Steps<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(map(item));
    if (results.length % MANY === 0) yield;
  }
  return results;
}
