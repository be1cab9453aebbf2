// Plain tables for the shell, and the arguments of the benchmarks.

type Cell = string | number | undefined;

/** Rows under their heads: the first column to the left, the rest to the right; a dash where there is nothing. */
export function table(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [heads, ...rows].map((row) => row.map((cell) => String(cell ?? '-')));
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const text = lines.map((line) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [text[0], rule, ...text.slice(1)].join('\n');
}

export const percent = (share: number | undefined): string | undefined =>
  share === undefined ? undefined : `${(100 * share).toFixed(1)} %`;

/** Prints one line or several. */
export const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** The value after `--name`, or undefined where it is not given. */
export function option(name: string, args: readonly string[] = process.argv): string | undefined {
  const at = args.indexOf(`--${name}`);
  return at === -1 ? undefined : args[at + 1];
}

export const hasFlag = (name: string, args: readonly string[] = process.argv): boolean =>
  args.includes(`--${name}`);
