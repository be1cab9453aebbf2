// Names and synonyms as terms: every text that uses one of several names carries the same tag, so that they meet.
import { everyName } from '../record/party-names.ts';
import type { FactRecord } from '../record/record.ts';
import { normalise } from './normalise.ts';
import { createPhraseTable, type PhraseMatch } from './phrases.ts';
import { stem } from './stem.ts';
import { finish, mapped, type Steps } from './steps.ts';

export interface Tagger {
  /**
   * `@party` for every name, `~group` for every synonym that stands in the words. Longer names hide shorter ones.
   *
   * @param stems of the words, where somebody has them already
   */
  tag(words: readonly string[], stems?: readonly string[]): readonly PhraseMatch<string>[];
  /** True where a name or synonym may begin with the word; where no word of a text opens one, `tag` finds nothing. */
  opens(word: string): boolean;
  /** Everyday words and the stem of the record's word that they stand for. */
  everyday(words: readonly string[]): readonly PhraseMatch<string>[];
  /** Every word of every name, synonym and everyday expression. */
  readonly words: ReadonlySet<string>;
}

export const partyTerm = (id: string): string => `@${id}`;

/** Collects the names and synonyms of a record once. */
export const createTagger = (record: FactRecord): Tagger => finish(buildTagger(record));

/** The same in steps. */
export function* buildTagger({ parties, language }: FactRecord): Steps<Tagger> {
  const named = [...parties.values()].flatMap((party) =>
    [party.role ?? '', ...everyName(party)].map((name) => [name, partyTerm(party.id)] as const),
  );
  const grouped = language.synonyms.flatMap((group, number) =>
    group.map((member) => [member, `~${number}`] as const),
  );
  const names = yield* mapped(named, ([name, term]) => [normalise(name), term] as const);
  const synonyms = yield* mapped(grouped, ([member, term]) => [normalise(member), term] as const);
  const meant = yield* mapped(Object.entries(language.everyday), ([word, others]) => ({
    word: normalise(word),
    others: others.map(normalise),
  }));
  const nameTable = createPhraseTable(names);
  yield;
  const synonymTable = createPhraseTable(synonyms.map(([words, term]) => [words.map(stem), term]));
  yield;
  const everydayTable = createPhraseTable(
    meant.flatMap(({ word, others }) =>
      others.map((other) => [other.map(stem), stem(word[0] ?? '')] as const),
    ),
  );
  yield;
  const words = new Set([
    ...[...names, ...synonyms].flatMap(([spoken]) => spoken),
    ...meant.flatMap(({ word, others }) => [...word, ...others.flat()]),
  ]);
  return {
    tag(spoken, stems = spoken.map(stem)) {
      const [named, meantAlike] = [nameTable.find(spoken), synonymTable.find(stems)];
      return named.length === 0 ? meantAlike : [...withoutHidden(named), ...meantAlike];
    },
    opens: (word) => nameTable.opens(word) || synonymTable.opens(stem(word)),
    everyday: (spoken) => everydayTable.find(spoken.map(stem)),
    words,
  };
}

/** "attorney general" is not named where "deputy attorney general" is. */
function withoutHidden<T>(matches: readonly PhraseMatch<T>[]): readonly PhraseMatch<T>[] {
  if (matches.length < 2) return matches;
  return matches.filter(
    ({ at, length }) =>
      !matches.some(
        (other) => other.length > length && other.at <= at && at + length <= other.at + other.length,
      ),
  );
}
