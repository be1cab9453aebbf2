// The labels of a fact as term numbers: who speaks, of whom, under which topic, when, and where it stands.
import type { Fact, FactRecord } from '../record/record.ts';
import { MONTHS } from './dates.ts';
import { lineOf, PART, termsOf } from './fields.ts';
import { stem } from './stem.ts';
import { partyTerm } from './tags.ts';

/** One unit of labels. */
export interface Label {
  readonly part: number;
  readonly terms: readonly number[];
}

/** @param enter gives a term its number */
export function createLabeller(record: FactRecord, enter: (term: string) => number): (fact: Fact) => Label[] {
  const once = (read: (key: string) => readonly string[]): ((key: string) => readonly number[]) => {
    const known = new Map<string, readonly number[]>();
    return (key) => {
      const terms = known.get(key) ?? read(key).map(enter);
      known.set(key, terms);
      return terms;
    };
  };
  const topics = new Map(record.dossier.topics.map(({ id, name }) => [id, name]));
  const speaker = once((id) => lineOf(id, record).map(partyTerm));
  const subject = once((id) => [partyTerm(id)]);
  const topic = once((id) => termsOf(topics.get(id) ?? ''));
  const date = once(dateTerms);
  const source = once((id) => {
    const known = record.sources.get(id);
    return known ? termsOf(`${known.short} ${known.publisher}`) : [];
  });
  return (fact) => [
    { part: PART.speaker, terms: speaker(fact.by) },
    { part: PART.subject, terms: fact.about.flatMap(subject) },
    { part: PART.topic, terms: topic(fact.topic) },
    { part: PART.date, terms: [...date(fact.said), ...date(fact.happened ?? '')] },
    { part: PART.source, terms: fact.quotations.flatMap((quotation) => source(quotation.source)) },
  ];
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
