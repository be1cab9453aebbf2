// The record as claims are held against it: searched without its ways of asking, and read by the rules.
import type { Fact, FactRecord } from '../record/record.ts';
import { inverseFrequency } from '../search/index-facts.ts';
import { buildSearch } from '../search/search.ts';
import type { Steps } from '../search/steps.ts';
import type { Matching } from './match-fact.ts';
import { createReadText, type ReadText } from './read-text.ts';
import type { Said } from './rules/rule.ts';

/** What a check works with. */
export interface ClaimTools extends Matching {
  readonly record: FactRecord;
  readonly read: ReadText;
}

/** Builds it over a record, in steps: together they take a noticeable part of a second. */
export function* buildClaimTools(record: FactRecord): Steps<ClaimTools> {
  const facts = record.facts.map((fact) => ({ ...fact, asks: [] }));
  const read = createReadText(record);
  const readings = new Map<string, Said>();
  const saidBy = (id: string): Said => {
    const known = readings.get(id) ?? readFact(record.factById.get(id) as Fact, read);
    readings.set(id, known);
    return known;
  };
  const rarest = inverseFrequency(facts.length, 1);
  const search = yield* buildSearch({ ...record, facts });
  return { record, search, rarest, read, saidBy };
}

const readFact = (fact: Fact, read: ReadText): Said => ({
  fact,
  statement: read(fact.statement),
  quotations: fact.quotations.map(({ text }) => read(text)),
});
