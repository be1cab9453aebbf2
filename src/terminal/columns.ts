// Columns and lists that stay readable in a shell.

const WIDTH = 100;
const INDENT = '  ';

type Row = readonly (string | number)[];

/** Names on the left, figures on the right of their columns; nothing is shown as a dot. */
export function table(head: Row, rows: readonly Row[]): string[] {
  const cells = [head, ...rows].map((row) => row.map((cell) => (cell === 0 ? '·' : String(cell))));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) => {
    const padded = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    return `${INDENT}${padded.join(INDENT)}`;
  });
}

/** One name a line with its items behind it, all items beginning in one column. */
export function entries(lists: ReadonlyMap<string, readonly string[]>): string[] {
  const width = Math.max(0, ...[...lists.keys()].map((name) => name.length));
  return [...lists].flatMap(([name, items]) => wrapped(`${INDENT}${name.padEnd(width)}${INDENT}`, items));
}

/** Items behind a beginning, with commas; what does not fit goes on below the first item or, if that is far, indented. */
export function wrapped(beginning: string, items: readonly string[]): string[] {
  const indent = ' '.repeat(beginning.length > WIDTH / 2 ? INDENT.length * 2 : beginning.length);
  const lines = [beginning];
  items.forEach((item, at) => {
    const word = at < items.length - 1 ? `${item}, ` : item;
    const line = lines.at(-1) ?? '';
    if (line.length + word.trimEnd().length <= WIDTH || line.trim() === '')
      lines.push(`${lines.pop()}${word}`);
    else lines.push(`${indent}${word}`);
  });
  return lines.map((line) => line.trimEnd());
}
