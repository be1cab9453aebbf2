// A text as the rules read it: its words, whom it names, who speaks in it, its numbers and dates.
import type { FactRecord } from '../record/record.ts';
import { normalise } from '../search/normalise.ts';
import type { PhraseMatch } from '../search/phrases.ts';
import { createTagger } from '../search/tags.ts';
import { datesIn, type NamedDate } from './dates.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { type SpeakerMatch, speakersOf } from './speakers.ts';

/** A party that a text names. */
export type NameMatch = PhraseMatch<string>;

export interface Reading {
  readonly text: string;
  readonly words: readonly string[];
  /** Where it names parties, by their ids. */
  readonly names: readonly NameMatch[];
  /** Ids of those it names, without those it sets aside: "without naming APT31". */
  readonly named: ReadonlySet<string>;
  /** Who speaks in it, in their order. */
  readonly speakers: readonly SpeakerMatch[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly NamedDate[];
}

export type ReadText = (text: string) => Reading;

/** Builds the reader of texts for the parties of a record. */
export function createReadText(record: FactRecord): ReadText {
  const tagger = createTagger(record);
  return (text) => {
    const words = normalise(text);
    const names = tagger
      .tag(words)
      .filter(({ value }) => value.startsWith('@'))
      .map((match) => ({ ...match, value: match.value.slice(1) }));
    return {
      text,
      words,
      names,
      named: new Set(names.filter((match) => !isSetAside(words, match)).map(({ value }) => value)),
      speakers: speakersOf(words, names),
      quantities: quantitiesIn(text),
      dates: datesIn(text),
    };
  };
}

const SETTING_ASIDE =
  /\b(?:without (?:naming )?|rather than |other than |instead of |not (?:by )?|unlike )(?:the |a )?$/;

function isSetAside(words: readonly string[], { at }: NameMatch): boolean {
  return SETTING_ASIDE.test(
    words
      .slice(Math.max(0, at - 4), at)
      .map((word) => `${word} `)
      .join(''),
  );
}
