import type { Fact, FactRecord, Kind } from '../../record/record.ts';
import type { Finding } from '../claim.ts';
import type { Reading } from '../read-text.ts';

/** A fact as the rules read it. */
export interface Said {
  readonly fact: Fact;
  readonly statement: Reading;
  readonly quotations: readonly Reading[];
}

/** One way in which a claim may depart from a fact. Silent where it cannot tell. */
export type Rule = (claim: Reading, said: Said, record: FactRecord) => Finding | undefined;

/** The statement and the quotations of a fact: everything that it says. */
export const readingsOf = ({ statement, quotations }: Said): readonly Reading[] => [statement, ...quotations];

/** The words of a fact, all together. */
export const wordsOf = (said: Said): string[] => readingsOf(said).flatMap(({ words }) => words);

/** Kinds of deeds that are done by saying: the day on which it was said is the day on which it happened. */
const DONE_BY_SAYING: ReadonlySet<Kind> = new Set(['charged', 'sanctioned', 'denied', 'responded']);
export const isDoneBySaying = ({ kind }: Fact): boolean => DONE_BY_SAYING.has(kind);

/**
 * The dates that a claim may give: when what the fact tells of happened, every date in its words that has a year, and
 * when it was said, if the saying is the deed or the claim tells of it.
 */
export function periodsOf(said: Said, claim: Reading): string[] {
  const { fact } = said;
  const isOfSaying = isDoneBySaying(fact) || claim.speakers.length > 0;
  return [
    ...(isOfSaying ? [fact.said] : []),
    ...(fact.happened === undefined ? [] : [fact.happened]),
    ...datesNamedBy(said),
  ];
}

/** The dates in the words of a fact that have a year. */
export const datesNamedBy = (said: Said): string[] =>
  readingsOf(said).flatMap(({ dates }) =>
    dates.map(({ value }) => value).filter((value) => !value.startsWith('-')),
  );
