// The rules that need two entries to break: ids that are used twice, or that nothing stands behind.

import { checkKind } from './check-kind.ts';
import type { Fault } from './faults.ts';
import { faultAt, type Parsed, type Path } from './parse.ts';
import type { Difference, Dossier, Fact, Party, Source } from './record.ts';

/** The parsed files of a record, before anything holds between them. */
export interface Draft {
  readonly dossier: Parsed<Dossier>;
  readonly sources: Parsed<Source[]>;
  readonly parties: Parsed<Party[]>;
  readonly differences: Parsed<Difference[]> | undefined;
  readonly topics: readonly { readonly topic: string; readonly parsed: Parsed<Omit<Fact, 'topic'>[]> }[];
}

/** Every broken reference of a draft, in the order of files and lines. */
export function checkDraft(draft: Draft): Fault[] {
  return [
    ...checkIds(draft),
    ...checkTopics(draft),
    ...draft.topics.flatMap(({ parsed }) => checkFacts(parsed, draft)),
    ...checkParties(draft),
    ...checkDifferences(draft),
  ];
}

function checkIds(draft: Draft): Fault[] {
  const topicIds = new Map(draft.dossier.value.topics.map(({ id }) => [id, () => 'a topic in dossier.yaml']));
  const facts = draft.topics.flatMap(({ parsed }) => duplicates(parsed, topicIds));
  const rest = [draft.sources, draft.parties, draft.differences].flatMap((parsed) =>
    parsed ? duplicates(parsed, new Map()) : [],
  );
  return [...facts, ...rest];
}

/** Also fills `seen`, so that one map serves several files; where an entry stands is looked up for those used twice only. */
function duplicates(parsed: Parsed<{ id: string }[]>, seen: Map<string, () => string>): Fault[] {
  return parsed.value.flatMap(({ id }, index) => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, () => `${parsed.file}:${parsed.lineOf([index, 'id'])}`);
    if (first === undefined) return [];
    const got = `${id}, which is also ${first()}`;
    return [faultAt(parsed, [index, 'id'], 'an id used once', got, 'choose another id')];
  });
}

function checkTopics(draft: Draft): Fault[] {
  const known = new Set(draft.dossier.value.topics.map(({ id }) => id));
  return draft.topics
    .filter(({ topic }) => !known.has(topic))
    .map(({ topic, parsed }) =>
      faultAt(
        parsed,
        [],
        'a topic of dossier.yaml as the file name',
        topic,
        'add it to topics there or rename the file',
      ),
    );
}

function checkFacts(parsed: Parsed<Omit<Fact, 'topic'>[]>, draft: Draft): Fault[] {
  const parties = idsOf(draft.parties.value);
  const sources = idsOf(draft.sources.value);
  const answerable = new Set([
    ...draft.topics.flatMap(({ parsed: { value } }) => value.map(({ id }) => id)),
    ...draft.dossier.value.topics.map(({ id }) => id),
  ]);
  return parsed.value.flatMap((fact, index) => [
    ...known(parsed, [index, 'by'], [fact.by], parties, 'a party of parties.yaml'),
    ...known(parsed, [index, 'about'], fact.about, parties, 'a party of parties.yaml'),
    ...known(parsed, [index, 'answers'], fact.answers, answerable, 'the id of a fact or of a topic'),
    ...fact.quotations.flatMap(({ source }, at) =>
      known(parsed, [index, 'quotations', at, 'source'], [source], sources, 'a source of sources.yaml'),
    ),
    ...checkKind(parsed, fact, index),
  ]);
}

function checkParties({ parties }: Draft): Fault[] {
  const ids = idsOf(parties.value);
  const parentOf = new Map(parties.value.map(({ id, of }) => [id, of]));
  return parties.value.flatMap(({ id, of }, index) => {
    if (of === undefined) return [];
    const unknown = known(parties, [index, 'of'], [of], ids, 'a party of parties.yaml');
    if (unknown.length > 0 || !isCircular(id, parentOf)) return unknown;
    return [faultAt(parties, [index, 'of'], 'a parent outside its own line', of, 'break the circle')];
  });
}

function isCircular(start: string, parentOf: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let id: string | undefined = start; id !== undefined; id = parentOf.get(id)) {
    if (seen.has(id)) return true;
    seen.add(id);
  }
  return false;
}

function checkDifferences({ differences, topics }: Draft): Fault[] {
  if (!differences) return [];
  const facts = new Set(topics.flatMap(({ parsed }) => parsed.value.map(({ id }) => id)));
  return differences.value.flatMap(({ readings }, index) =>
    readings.flatMap((reading, at) =>
      known(differences, [index, 'readings', at, 'facts'], reading.facts, facts, 'the id of a fact'),
    ),
  );
}

const idsOf = (entries: readonly { readonly id: string }[]): Set<string> =>
  new Set(entries.map(({ id }) => id));

function known(
  parsed: Parsed<unknown>,
  path: Path,
  ids: readonly string[],
  among: ReadonlySet<string>,
  expected: string,
): Fault[] {
  return ids
    .filter((id) => !among.has(id))
    .map((id) => faultAt(parsed, path, expected, id, 'correct the id, or add the entry it names'));
}
