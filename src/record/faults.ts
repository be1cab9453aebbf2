// What is wrong with a record, in a form that a curator can act on.

export interface Fault {
  /** Path inside the record's folder, such as facts/charges.yaml. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly expected: string;
  readonly got: string;
  readonly remedy: string;
}

/** One line: where, what was expected, what came, what to do. */
export function formatFault({ file, line, expected, got, remedy }: Fault): string {
  return `${file}:${line}: expected ${expected}, got ${got}; ${remedy}`;
}

/** Thrown by `loadRecord`: carries every fault that was found, never only the first. */
export class RecordError extends Error {
  readonly faults: readonly Fault[];

  constructor(folder: string, faults: readonly Fault[]) {
    const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
    super(
      `The record in ${folder} has ${count}:\n${faults.map((fault) => `  ${formatFault(fault)}`).join('\n')}`,
    );
    this.name = 'RecordError';
    this.faults = faults;
  }
}

/** A value from a curator's file, short enough for one line of an error. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'a mapping';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
