// Breaks the small record in every manner: what comes of it is the whole record, or faults that name file and line.
import fc from 'fast-check';
import type { Fault } from '../../src/record/faults.ts';
import { buildRecord } from '../../src/record/load.ts';
import { SMALL } from '../record/small-record.ts';

export interface RecordReport {
  readonly sound: number;
  readonly refused: number;
  readonly faults: readonly string[];
}

const PIECES = [
  ...[
    '- ',
    ': ',
    '&a ',
    '*a',
    '<<: *a',
    '!!js/function ',
    '!!binary ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '#',
    '|',
    '>',
  ],
  ...[
    '\t',
    '\n',
    '\0',
    '\ufeff',
    '---\n',
    '...\n',
    '%YAML 9\n',
    '__proto__: {a: 1}',
    'null',
    '~',
    '.inf',
    '0x1F',
  ],
  ...['2024-02-30', '1e999', '- - - - ', '? ', ', ', '9'.repeat(40), '\u2028', 'id: company-fined', '\ud800'],
];

const anyEdit = fc.record({
  file: fc.constantFrom(...Object.keys(SMALL)),
  at: fc.nat(),
  /** How many signs go. */
  cut: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
  put: fc.oneof(fc.constant(''), fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })),
  times: fc.constantFrom(1, 1, 1, 2, 300),
});
const anyEdits = fc.array(anyEdit, { minLength: 1, maxLength: 4 });

/** @param seed the same seed gives the same records */
export function fuzzRecords(runs: number, seed: number): RecordReport {
  const faults: string[] = [];
  let sound = 0;
  for (const edits of fc.sample(anyEdits, { numRuns: runs, seed })) {
    const files: Record<string, string> = { ...SMALL };
    for (const { file, at, cut, put, times } of edits) {
      const text = files[file] ?? '';
      const from = at % (text.length + 1);
      files[file] = text.slice(0, from) + put.repeat(times) + text.slice(from + cut);
    }
    const fault = faultOf(files, () => {
      sound += 1;
    });
    if (fault !== undefined) faults.push(`${fault}: ${JSON.stringify(edits)}`);
  }
  return { sound, refused: runs - sound, faults };
}

function faultOf(files: Readonly<Record<string, string>>, isSound: () => void): string | undefined {
  try {
    const built = buildRecord({
      files: Object.entries(files).map(([file, text]) => ({ file, text })),
      faults: [],
    });
    if (Array.isArray(built))
      return built.length === 0 ? 'neither record nor fault' : built.map(vague).find(Boolean);
    isSound();
    const isWhole = built.facts.every(({ id, by }) => built.factById.has(id) && built.parties.has(by));
    return isWhole ? undefined : 'a record in part';
  } catch (error) {
    return `thrown ${error instanceof Error ? error.stack : error}`;
  }
}

/** A fault has to lead to its place. */
const vague = (fault: Fault): string | undefined =>
  fault.file in SMALL && Number.isInteger(fault.line) && fault.line >= 1 && fault.expected !== ''
    ? undefined
    : `a fault that leads nowhere ${JSON.stringify(fault)}`;
