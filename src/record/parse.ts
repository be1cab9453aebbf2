// YAML text -> entries whose every part knows its line.
import { isAlias, isNode, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { type Fault, shown } from './faults.ts';
import type { TextFile } from './files.ts';
import { readPlainYaml } from './plain-yaml.ts';

export type Path = readonly PropertyKey[];

/** A checked value and the way back to the line on which any part of it stands. */
export interface Parsed<T> {
  readonly file: string;
  readonly value: T;
  readonly lineOf: (path: Path) => number;
}

/**
 * Reads one file and holds it against its shape. Returns the value, or every fault of the file. What is plain, as nearly
 * every file is, is parsed in full only where somebody asks for a line of it.
 */
export function parseFile<S extends z.ZodType>(
  { file, text }: TextFile,
  shape: S,
): Parsed<z.output<S>> | readonly Fault[] {
  let known: ReturnType<typeof readInFull> | undefined;
  const inFull = () => {
    known ??= readInFull(text);
    return known;
  };
  const plain = readPlainYaml(text);
  const faults = plain === undefined ? faultsOfYaml(file, inFull()) : [];
  if (faults.length > 0) return faults;
  const raw: unknown = plain ?? inFull().document.toJS();
  const lineOf = (path: Path): number => inFull().lineOf(path);
  const result = shape.safeParse(raw);
  if (result.success) return { file, value: result.data, lineOf };
  return result.error.issues.map((issue) => faultOf(file, issue, raw, lineOf));
}

function readInFull(text: string) {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'error' });
  const lineAt = (offset: number): number => counter.linePos(offset).line;
  const lineOf = (path: Path): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return 1;
  };
  return { document, lineAt, lineOf };
}

/** What is no YAML at all; else what is YAML that a record does without. */
function faultsOfYaml(
  file: string,
  { document: { errors, contents }, lineAt }: ReturnType<typeof readInFull>,
): readonly Fault[] {
  const broken = errors.map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    expected: 'valid YAML',
    got: TOO_DEEP.test(error.message)
      ? 'values within values without end'
      : (error.message.split('\n')[0] ?? error.code),
    remedy: 'mend the line: indent with two spaces and put text that holds ": " or "#" in quotes',
  }));
  if (broken.length > 0) return firstOfEachLine(broken);
  const alias = findAlias(contents);
  if (!alias) return [];
  const remedy = 'write the value out: aliases hide what an entry says and can be made to explode';
  return [
    { file, line: lineAt(alias.range?.[0] ?? 0), expected: 'plain values', got: 'a YAML alias', remedy },
  ];
}

/** One slip makes the parser stumble several times over the same line. */
function firstOfEachLine(faults: readonly Fault[]): Fault[] {
  const told = new Set<number>();
  return faults.filter(({ line }) => !told.has(line) && told.add(line));
}

/** The parser calls itself for each level, until there is no room left. */
const TOO_DEEP = /call stack/;

function findAlias(contents: Node | null): Node | undefined {
  let found: Node | undefined;
  visit(contents, (_key, node) => {
    if (!isAlias(node)) return undefined;
    found = node;
    return visit.BREAK;
  });
  return found;
}

function faultOf(file: string, issue: z.core.$ZodIssue, raw: unknown, lineOf: (path: Path) => number): Fault {
  const where = issue.path.map(String).join('.') || 'the file';
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const remedy = 'remove it or correct its spelling (data/README.md lists the keys)';
    return {
      file,
      line: lineOf([...issue.path, key]),
      expected: `known keys in ${where}`,
      got: issue.keys.map(shown).join(', '),
      remedy,
    };
  }
  const value = issue.path.reduce<unknown>(
    (part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key],
    raw,
  );
  const [expected = '', advice] = expectation(issue).split(': ');
  const remedy = advice ?? (value === undefined ? `add ${where}` : `correct ${where}`);
  return { file, line: lineOf(issue.path), expected: `${expected} in ${where}`, got: shown(value), remedy };
}

/** Types that zod calls by other names than people. */
const IN_WORDS: ReadonlyMap<string, string> = new Map([
  ['array', 'list'],
  ['int', 'whole number'],
]);

/** Our own messages begin with "expected"; zod's are put into the same form. */
function expectation(issue: z.core.$ZodIssue): string {
  if (issue.message.startsWith('expected ')) return issue.message.slice('expected '.length);
  if (issue.code === 'invalid_type') return `a ${IN_WORDS.get(issue.expected) ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  return issue.message;
}

/** A fault of one value in a file, at the line where it stands. */
export function faultAt(
  parsed: Parsed<unknown>,
  path: Path,
  expected: string,
  got: string,
  remedy: string,
): Fault {
  return { file: parsed.file, line: parsed.lineOf(path), expected, got, remedy };
}
