/** Rows of the table, used again by every call; they grow with the longest word. */
let beforeLast = new Uint16Array(64);
let last = new Uint16Array(64);
let current = new Uint16Array(64);

/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours cost 1 each.
 *
 * @returns the distance, or `limit + 1` as soon as it is certain to be above `limit`
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  startTable(b.length);
  for (let row = 1; row <= a.length; row += 1) {
    if (fillRow(a, b, row) > limit) return limit + 1;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

/** The row of the empty word: every letter has to be inserted. */
function startTable(width: number): void {
  if (width >= last.length)
    [beforeLast, last, current] = [0, 0, 0].map(() => new Uint16Array(2 * width)) as Rows;
  for (let column = 0; column <= width; column += 1) last[column] = column;
}

type Rows = [typeof last, typeof last, typeof last];

/** Fills the current row and returns its smallest cost, below which no later row can come. */
function fillRow(a: string, b: string, row: number): number {
  const letter = a.charCodeAt(row - 1);
  const letterBefore = row > 1 ? a.charCodeAt(row - 2) : -1;
  current[0] = row;
  let least = row;
  for (let column = 1; column <= b.length; column += 1) {
    const other = b.charCodeAt(column - 1);
    let cost = (last[column - 1] ?? 0) + (letter === other ? 0 : 1);
    cost = Math.min(cost, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
    const isSwap = column > 1 && letterBefore === other && letter === b.charCodeAt(column - 2);
    if (isSwap) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
    current[column] = cost;
    least = Math.min(least, cost);
  }
  return least;
}
