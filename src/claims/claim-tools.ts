// The record as claims are held against it: searched without its ways of asking, and read by the rules.
import type { Fact, FactRecord } from '../record/record.ts';
import { createSearch, type Search } from '../search/search.ts';
import { createReadText, type ReadText } from './read-text.ts';
import type { Said } from './rules/rule.ts';

/** What a check works with. */
export interface ClaimTools {
  readonly record: FactRecord;
  /** Over statements and quotations alone: a way of asking for a fact says nothing. */
  readonly search: Search;
  readonly read: ReadText;
  /** A fact of the record as the rules read it. */
  readonly saidBy: (id: string) => Said;
}

/** Builds it over a record. Takes a noticeable part of a second. */
export function createClaimTools(record: FactRecord): ClaimTools {
  const facts = record.facts.map((fact) => ({ ...fact, asks: [] }));
  const read = createReadText(record);
  const readings = new Map<string, Said>();
  const saidBy = (id: string): Said => {
    const known = readings.get(id) ?? readFact(record.factById.get(id) as Fact, read);
    readings.set(id, known);
    return known;
  };
  return { record, search: createSearch({ ...record, facts }), read, saidBy };
}

const readFact = (fact: Fact, read: ReadText): Said => ({
  fact,
  statement: read(fact.statement),
  quotations: fact.quotations.map(({ text }) => read(text)),
});
