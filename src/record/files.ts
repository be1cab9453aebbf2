// The only file of the record that touches the disk.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from './faults.ts';

/** Larger than any record that people write by hand, small enough that a mistake cannot fill the memory. */
export const MAX_FILE_BYTES = 1024 * 1024;

const REQUIRED = ['dossier.yaml', 'sources.yaml', 'parties.yaml'];
const OPTIONAL = ['differences.yaml', 'language.yaml'];

export interface TextFile {
  /** Path inside the folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

export interface RecordFiles {
  readonly files: readonly TextFile[];
  readonly faults: readonly Fault[];
}

/** Reads every file of a record. What cannot be read becomes a fault; nothing is thrown. */
export async function readRecordFiles(folder: string): Promise<RecordFiles> {
  const facts = (await yamlFilesIn(join(folder, 'facts'))).map((name) => `facts/${name}`);
  const present = new Set(await yamlFilesIn(folder));
  const names = [...REQUIRED, ...OPTIONAL.filter((name) => present.has(name)), ...facts];
  const read = await Promise.all(names.map((name) => readText(folder, name)));
  const faults = read.filter((result): result is Fault => 'expected' in result);
  if (facts.length === 0) {
    const remedy = `add facts/<topic>.yaml to ${folder}, or set SAYSWHO_DATA (or --data) to the record's folder`;
    faults.push(fault('facts', 'at least one file of facts', 'none', remedy));
  }
  return { files: read.filter((result): result is TextFile => 'text' in result), faults };
}

/** Changes whenever a file of the record is added, removed or saved. Empty when the folder cannot be read. */
export async function fingerprintRecord(folder: string): Promise<string> {
  const facts = (await yamlFilesIn(join(folder, 'facts'))).map((name) => `facts/${name}`);
  const names = [...(await yamlFilesIn(folder)), ...facts];
  const marks = await Promise.all(
    names.map(async (name) => {
      const info = await stat(join(folder, name)).catch(() => undefined);
      return info ? `${name}:${info.ino}:${info.size}:${info.mtimeMs}` : `${name}:gone`;
    }),
  );
  return marks.join('\n');
}

/** The texts of the sources by source id, as `<source id>.txt` in a folder. Missing texts are simply absent. */
export async function readSourceTexts(
  folder: string,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const texts = await Promise.all(
    [...ids].map(
      async (id) => [id, await readFile(join(folder, `${id}.txt`), 'utf8').catch(() => undefined)] as const,
    ),
  );
  return new Map(texts.filter((entry): entry is readonly [string, string] => entry[1] !== undefined));
}

async function yamlFilesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder).catch(() => []);
  return entries.filter((name) => name.endsWith('.yaml') && !name.startsWith('.')).sort();
}

async function readText(folder: string, file: string): Promise<TextFile | Fault> {
  const path = join(folder, file);
  const info = await stat(path).catch(() => undefined);
  if (!info?.isFile()) return fault(file, 'a file', 'none', `create it, or set the folder (now ${folder})`);
  if (info.size > MAX_FILE_BYTES) {
    return fault(
      file,
      `at most ${MAX_FILE_BYTES} bytes`,
      `${info.size} bytes`,
      'split it into several topics',
    );
  }
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) return fault(file, 'a readable file', 'an error on reading', 'check its permissions');
  return decode(file, bytes);
}

function decode(file: string, bytes: Buffer): TextFile | Fault {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.trim() === '') return fault(file, 'entries', 'an empty file', 'fill it or delete it');
    return { file, text };
  } catch {
    return fault(file, 'text in UTF-8', 'other bytes', 'save the file again with the encoding UTF-8');
  }
}

function fault(file: string, expected: string, got: string, remedy: string): Fault {
  return { file, line: 1, expected, got, remedy };
}
