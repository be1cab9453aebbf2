// Finds what a few words name: a topic, a party or a fact of the record. Sure or silent: two possible meanings are none.
import { everyName } from '../record/party-names.ts';
import type { Fact, FactRecord } from '../record/record.ts';
import { editDistance } from '../search/edits.ts';
import { isOrdinary } from '../search/english.ts';
import { normalise } from '../search/normalise.ts';
import { stem } from '../search/stem.ts';

export interface Directory {
  /** The id of the topic with this id or name, or of the only topic whose id and name hold all of the words. */
  readonly topic: (words: string) => string | undefined;
  /** The id of the only party with this id, name or other name. */
  readonly party: (words: string) => string | undefined;
  readonly fact: (words: string) => Fact | undefined;
}

/** Collects every name on record once. A small misspelling is led to the name it can only mean. */
export function createDirectory(record: FactRecord): Directory {
  const { dossier, facts } = record;
  const topics = createNames(dossier.topics.map(({ id, name }) => ({ id, names: [id, name] })));
  const parties = createNames(
    [...record.parties.values()].map((party) => ({ id: party.id, names: [party.id, ...everyName(party)] })),
  );
  const factByKey = new Map(facts.map((fact) => [keyOf(wordsOf(fact.id)), fact]));
  const held = dossier.topics.map(({ id, name }) => ({ id, stems: new Set(contentOf(`${id} ${name}`)) }));
  return {
    topic: (words) => topics(words) ?? (parties(words) === undefined ? onlyHolder(held, words) : undefined),
    party: parties,
    fact: (words) => factByKey.get(keyOf(wordsOf(words))),
  };
}

interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** Names -> a function from words to the id of the only one they name. */
function createNames(named: readonly Named[]): (words: string) => string | undefined {
  const spelt = named.flatMap(({ id, names }) => names.map((name) => ({ id, words: wordsOf(name) })));
  const idsByKey = new Map<string, Set<string>>();
  for (const { id, words } of spelt) {
    const key = keyOf(words);
    idsByKey.set(key, (idsByKey.get(key) ?? new Set()).add(id));
  }
  return (typed) => {
    const words = wordsOf(typed);
    const meant = () => spelt.filter((name) => isMisspelt(words, name.words)).map(({ id }) => id);
    return words.length === 0 ? undefined : only(idsByKey.get(keyOf(words)) ?? new Set(meant()));
  };
}

function onlyHolder(
  held: readonly { readonly id: string; readonly stems: ReadonlySet<string> }[],
  words: string,
): string | undefined {
  const wanted = contentOf(words);
  if (wanted.length === 0) return undefined;
  return only(
    new Set(held.filter(({ stems }) => wanted.every((each) => stems.has(each))).map(({ id }) => id)),
  );
}

const only = (ids: ReadonlySet<string>): string | undefined => (ids.size === 1 ? [...ids][0] : undefined);

/** Words in order without a leading article; hyphens part words, so that an id reads like a name. */
function wordsOf(text: string): readonly string[] {
  const words = normalise(text.replaceAll('-', ' '));
  return words.length > 1 && /^(?:the|an?)$/.test(words[0] ?? '') ? words.slice(1) : words;
}

/** `APT 31` and `apt31` are the same name. */
const keyOf = (words: readonly string[]): string => words.join('');

/** Only these may be passed over: "both of them were charged" is not about the topic of charges. */
const FILLERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'of',
  'on',
  'in',
  'for',
  'to',
  'by',
  'against',
]);

const contentOf = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => !FILLERS.has(word))
    .map(stem);

/** Word for word, with at least one slip. */
const isMisspelt = (typed: readonly string[], name: readonly string[]): boolean =>
  typed.length === name.length && typed.every((word, at) => isNear(word, name[at] ?? ''));

/** Short words, figures and ordinary English words are meant as they stand: Wang Yu is not Wang Yi. */
const SHORTEST_SLIP = 5;
const TWO_SLIPS = 9;

function isNear(typed: string, word: string): boolean {
  if (typed === word) return true;
  if (Math.min(typed.length, word.length) < SHORTEST_SLIP || /\d/.test(typed + word)) return false;
  const limit = word.length >= TWO_SLIPS ? 2 : 1;
  return typed[0] === word[0] && !isOrdinary(typed) && editDistance(typed, word, limit) <= limit;
}
