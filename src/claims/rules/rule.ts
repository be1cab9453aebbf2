import type { Fact, FactRecord } from '../../record/record.ts';
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

/** When a fact was said, when what it tells of happened, and every date in its words that has a year. */
export function periodsOf(said: Said): string[] {
  const { happened } = said.fact;
  return [said.fact.said, ...(happened === undefined ? [] : [happened]), ...datesNamedBy(said)];
}

/** The dates in the words of a fact that have a year. */
export const datesNamedBy = (said: Said): string[] =>
  readingsOf(said).flatMap(({ dates }) =>
    dates.map(({ value }) => value).filter((value) => !value.startsWith('-')),
  );
