// A folder of YAML -> a record in which every rule holds, or all of its faults.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { checkDraft, type Draft } from './check.ts';
import { factShape } from './fact-shape.ts';
import { type Fault, RecordError } from './faults.ts';
import { type RecordFiles, readRecordFiles, type TextFile } from './files.ts';
import { type Parsed, parseFile } from './parse.ts';
import type { Fact, FactRecord } from './record.ts';
import { differenceShape, dossierShape, languageShape, partyShape } from './shapes.ts';
import { sourceShape } from './source-shape.ts';

/**
 * Loads the record in `folder`.
 *
 * @returns the whole record
 * @throws RecordError with every fault of every file; a record is never loaded in part
 */
export async function loadRecord(folder: string): Promise<FactRecord> {
  const built = buildRecord(await readRecordFiles(folder));
  if (Array.isArray(built)) throw new RecordError(folder, built);
  return built as FactRecord;
}

/** The pure part of loading: texts in, record or faults out. */
export function buildRecord({ files, faults }: RecordFiles): FactRecord | Fault[] {
  const collected: Fault[] = [...faults];
  const parse = <S extends z.ZodType>(
    file: TextFile | undefined,
    shape: S,
  ): Parsed<z.output<S>> | undefined => {
    const parsed = file && parseFile(file, shape);
    if (parsed && 'value' in parsed) return parsed;
    // One by one: there may be more than a call has room for.
    for (const fault of (parsed as readonly Fault[] | undefined) ?? []) collected.push(fault);
    return undefined;
  };
  const named = (name: string): TextFile | undefined => files.find(({ file }) => file === name);

  const dossier = parse(named('dossier.yaml'), dossierShape);
  const sources = parse(named('sources.yaml'), z.array(sourceShape));
  const parties = parse(named('parties.yaml'), z.array(partyShape));
  const differences = parse(named('differences.yaml'), z.array(differenceShape));
  const language = parse(named('language.yaml'), languageShape);
  const topics = files.flatMap((file) => {
    const topic = /^facts\/(.+)\.yaml$/.exec(file.file)?.[1];
    const parsed = topic === undefined ? undefined : parse(file, z.array(factShape));
    return topic !== undefined && parsed ? [{ topic, parsed }] : [];
  });
  if (!dossier || !sources || !parties || collected.length > 0) return collected;

  const draft: Draft = { dossier, sources, parties, differences, topics };
  const broken = checkDraft(draft);
  if (broken.length > 0) return broken;
  return assemble(
    draft,
    language?.value ?? {
      synonyms: [],
      everyday: {},
      stopWords: [],
      elsewhere: [],
      outside: [],
      privateLife: [],
    },
    versionOf(files),
  );
}

function assemble(draft: Draft, language: FactRecord['language'], version: string): FactRecord {
  const facts: Fact[] = draft.topics
    .flatMap(({ topic, parsed }) => parsed.value.map((fact) => ({ ...fact, topic })))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    dossier: draft.dossier.value,
    facts,
    factById: new Map(facts.map((fact) => [fact.id, fact])),
    parties: new Map(draft.parties.value.map((party) => [party.id, party])),
    sources: new Map(draft.sources.value.map((source) => [source.id, source])),
    differences: draft.differences?.value ?? [],
    language,
    version,
  };
}

function versionOf(files: readonly TextFile[]): string {
  const hash = createHash('sha256');
  for (const { file, text } of [...files].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    hash.update(`${file}\0${text}\0`);
  }
  return hash.digest('hex').slice(0, 12);
}
