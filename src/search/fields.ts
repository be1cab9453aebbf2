// Which words of a fact can be found, and how much each part of it weighs.
import type { Fact, FactRecord, Party } from '../record/record.ts';
import { MONTHS } from './dates.ts';
import { QUESTION_WORDS, STOP_WORDS } from './english.ts';
import { normalise } from './normalise.ts';
import { stem } from './stem.ts';
import { partyTerm, type Tagger } from './tags.ts';

/** A part of a fact that is matched as a whole: a statement, one way of asking, a quotation, its labels. */
export interface Unit {
  readonly weight: number;
  readonly terms: readonly string[];
  /** True where the unit reads as a question or sentence of its own and can be met as such. */
  readonly whole: boolean;
  /** True for a way of asking, which says nothing by itself. */
  readonly isAsk: boolean;
}

export const WEIGHTS = {
  statement: 1,
  ask: 1,
  quotation: 0.75,
  speaker: 0.7,
  subject: 0.5,
  topic: 0.35,
  date: 0.5,
  source: 0.35,
};

/** The units of one fact, as terms: stems, tags (`@party`, `~synonyms`) and question words (`?who`). */
export function unitsOf(fact: Fact, record: FactRecord, tagger: Tagger): Unit[] {
  const terms = (text: string): string[] => sentenceTerms(text, tagger);
  const sources = fact.quotations.flatMap(({ source }) => record.sources.get(source) ?? []);
  const topic = record.dossier.topics.find(({ id }) => id === fact.topic);
  return [
    unit(WEIGHTS.statement, terms(fact.statement), true),
    ...fact.asks.map((ask) => unit(WEIGHTS.ask, terms(ask), true, true)),
    ...fact.quotations.map(({ text }) => unit(WEIGHTS.quotation, terms(text), false)),
    unit(WEIGHTS.speaker, lineOf(fact.by, record).map(partyTerm), false),
    unit(WEIGHTS.subject, fact.about.map(partyTerm), false),
    unit(WEIGHTS.topic, termsOf(topic?.name ?? ''), false),
    unit(WEIGHTS.date, [fact.said, fact.happened ?? ''].flatMap(dateTerms), false),
    unit(
      WEIGHTS.source,
      sources.flatMap(({ short, publisher }) => termsOf(`${short} ${publisher}`)),
      false,
    ),
  ];
}

/** The stems of the words that carry meaning. */
export function termsOf(text: string): string[] {
  return normalise(text).filter(isContent).map(stem);
}

function sentenceTerms(text: string, tagger: Tagger): string[] {
  const words = normalise(text);
  return [
    ...words.filter(isContent).map(stem),
    ...tagger.tag(words).map(({ value }) => value),
    ...askingTerms(words),
  ];
}

export const isContent = (word: string): boolean => !STOP_WORDS.has(word) && !QUESTION_WORDS.has(word);

/** `?who`, `?when`: how a sentence asks. */
export const askingTerms = (words: readonly string[]): string[] =>
  words.filter((word) => QUESTION_WORDS.has(word)).map((word) => `?${word}`);

/** A party and those it belongs to: Lisa Monaco, the Department of Justice, the US government. */
export function lineOf(id: string, { parties }: FactRecord): string[] {
  const line: string[] = [];
  for (let party: Party | undefined = parties.get(id); party; party = parties.get(party.of ?? ''))
    line.push(party.id);
  return line;
}

function dateTerms(date: string): string[] {
  return date.split('/').flatMap((part) => {
    const [year = '', month, day] = part.split('-');
    const name = MONTHS[Number(month) - 1];
    return [year, ...(name ? [stem(name)] : []), ...(day ? [String(Number(day))] : [])].filter(
      (term) => term !== '',
    );
  });
}

const unit = (weight: number, terms: readonly string[], whole: boolean, isAsk = false): Unit => ({
  weight,
  terms: [...new Set(terms)],
  whole,
  isAsk,
});
