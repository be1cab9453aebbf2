// Names and synonyms as terms: every text that uses one of several names carries the same tag, so that they meet.
import { everyName } from '../record/party-names.ts';
import type { FactRecord } from '../record/record.ts';
import { normalise } from './normalise.ts';
import { createPhraseTable, type PhraseMatch } from './phrases.ts';
import { stem } from './stem.ts';
import { finish, type Steps } from './steps.ts';

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
  const names = [...parties.values()].flatMap((party) =>
    [party.role ?? '', ...everyName(party)].map((name) => [normalise(name), partyTerm(party.id)] as const),
  );
  const synonyms = language.synonyms.flatMap((group, number) =>
    group.map((member) => [normalise(member).map(stem), `~${number}`] as const),
  );
  const everyday = Object.entries(language.everyday).flatMap(([word, others]) =>
    others.map((other) => [normalise(other).map(stem), stem(normalise(word)[0] ?? '')] as const),
  );
  yield;
  const nameTable = createPhraseTable(names);
  const synonymTable = createPhraseTable(synonyms);
  const everydayTable = createPhraseTable(everyday);
  yield;
  const words = new Set([
    ...names.flatMap(([name]) => name),
    ...[...language.synonyms, ...Object.entries(language.everyday).map(([word, others]) => [word, ...others])]
      .flat()
      .flatMap(normalise),
  ]);
  return {
    tag: (spoken, stems = spoken.map(stem)) => [
      ...withoutHidden(nameTable.find(spoken)),
      ...synonymTable.find(stems),
    ],
    opens: (word) => nameTable.opens(word) || synonymTable.opens(stem(word)),
    everyday: (spoken) => everydayTable.find(spoken.map(stem)),
    words,
  };
}

/** "attorney general" is not named where "deputy attorney general" is. */
function withoutHidden<T>(matches: readonly PhraseMatch<T>[]): PhraseMatch<T>[] {
  return matches.filter(
    ({ at, length }) =>
      !matches.some(
        (other) => other.length > length && other.at <= at && at + length <= other.at + other.length,
      ),
  );
}
