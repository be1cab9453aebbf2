// A view that cannot be made: what was expected, and the nearest requests that work.
import type { FactRecord } from '../../record/record.ts';
import { termsOf, termsOfId } from '../../search/fields.ts';
import type { CitedFact } from '../answer.ts';
import type { Directory } from '../directory.ts';
import type { CommandWord } from '../phrasing.ts';
import { provenanceOf } from '../provenance.ts';
import type { UnknownRequest } from '../request.ts';
import type { UnknownView } from '../view.ts';
import { requestText } from './request-text.ts';
import { siftedRequest } from './sifted-request.ts';

/** What the nearest requests are looked up in. */
export interface Lookup {
  readonly record: FactRecord;
  readonly directory: Directory;
  /** Facts for words, best first. */
  readonly suggest: (typed: string, limit: number) => readonly CitedFact[];
}

const EXPECTED: Readonly<Record<CommandWord, string>> = {
  timeline: 'a topic or a party, or nothing for the whole record',
  who: 'the name of a party',
  both: 'a topic',
  differ: 'a topic, or nothing for all points',
  sources: 'nothing behind it',
  fact: 'the id of a fact',
  cite: 'the id of a fact',
};

const NEAREST = 5;
/** Facts looked at for the topics and parties that are near. */
const LOOKED_AT = 12;

export function unknownView(
  { command, given, meant }: UnknownRequest,
  request: string,
  lookup: Lookup,
): UnknownView {
  const { record, directory } = lookup;
  const nearest = meant ? [requestText(meant, record, directory)] : nearestRequests(command, given, lookup);
  return {
    ...provenanceOf(request, record),
    request,
    status: 'unknown',
    expected: meant ? `“${command}”` : EXPECTED[command],
    given,
    nearest,
  };
}

function nearestRequests(command: CommandWord, given: string, lookup: Lookup): readonly string[] {
  const near = lookup.suggest(given, LOOKED_AT);
  const sifted = command === 'timeline' ? siftedRequest(given, lookup.directory) : undefined;
  const requests =
    command === 'fact' || command === 'cite'
      ? [...(given === '' ? [] : near), ...leads(lookup)].map(({ id }) => `${command} ${id}`)
      : command === 'who'
        ? partiesNear(given === '' ? [] : near, lookup)
        : topicsNear(given, given === '' ? [] : near, lookup).map((id) => `${command} ${id}`);
  return [...new Set([...(sifted === undefined ? [] : [sifted]), ...requests])].slice(0, NEAREST);
}

/** What the suggested questions of the dossier lead to. */
const leads = ({ record, suggest }: Lookup): CitedFact[] =>
  record.dossier.questions.flatMap((question) => suggest(question, 1));

/** Those first whose id has a word of what was given. */
function topicsNear(given: string, near: readonly CitedFact[], { record }: Lookup): string[] {
  const topics = record.dossier.topics.map(({ id }) => id);
  const words = termsOf(given);
  const named = topics.filter((id) => termsOfId(id).some((term) => words.includes(term)));
  return [...named, ...near.map(({ topic }) => topic), ...topics];
}

function partiesNear(near: readonly CitedFact[], { record, directory }: Lookup): string[] {
  const ids = [...near.map(({ by }) => by.id), ...mostQuoted(record)];
  return ids.map((party) => requestText({ kind: 'who', party }, record, directory));
}

/** Parties with most facts first. */
function mostQuoted({ facts, parties }: FactRecord): string[] {
  const count = (id: string): number =>
    facts.filter(({ by, about }) => by === id || about.includes(id)).length;
  return [...parties.keys()]
    .map((id) => ({ id, facts: count(id) }))
    .sort((a, b) => b.facts - a.facts)
    .map(({ id }) => id);
}
