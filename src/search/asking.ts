// How a question asks: with which question words, for what kind of answer, and for whose words.
import { askingTerms } from './fields.ts';
import type { FactIndex } from './index-facts.ts';
import type { PhraseMatch } from './phrases.ts';
import { speakersIn } from './speaker.ts';
import { asksYesOrNo, type Wanted, wantedBy } from './wanted.ts';

export interface Asking {
  /** Numbers of the question words (`?who`) that the record's own questions use. */
  readonly asking: ReadonlySet<number>;
  /** Those of them by which a fact either tells what is asked for or does not: when, where, why, how many. */
  readonly askingFor: readonly number[];
  /** Numbers of the party tags whose words it asks for. */
  readonly speakers: readonly number[];
  /** The kind of answer it wants, if it says so. */
  readonly wanted: Wanted | undefined;
}

/**
 * @param words of one question, normalised and repaired
 * @param tags the names and synonyms that stand in them
 */
export function readAsking(
  words: readonly string[],
  tags: readonly PhraseMatch<string>[],
  { numberOf }: FactIndex,
): Asking {
  const numbersOf = (terms: readonly string[]) => terms.flatMap((term) => numberOf.get(term) ?? []);
  const speakers = speakersIn(words, tags);
  return {
    asking: new Set(numbersOf(typesOf(words, speakers))),
    askingFor: numbersOf(singularTerms(words)),
    speakers: numbersOf(speakers),
    wanted: wantedBy(words),
  };
}

/** "What did they say" asks for whatever they said: its "what" tells nothing of the kind of answer. */
const typesOf = (words: readonly string[], speakers: readonly string[]): string[] =>
  askingTerms(words).filter((term) => term !== '?what' || speakers.length === 0);

const SINGULAR = new Set(['when', 'where', 'why', 'many', 'long', 'often']);

const singularTerms = (words: readonly string[]): readonly string[] =>
  asksYesOrNo(words) ? [] : askingTerms(words.filter((word) => SINGULAR.has(word)));
