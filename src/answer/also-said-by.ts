import type { Fact, FactRecord } from '../record/record.ts';
import type { Search } from '../search/search.ts';

/** Finds the facts in which another speaker says much the same, best first. */
export type AlsoSaidBy = (fact: Fact) => readonly Fact[];

/** Another speaker says much the same where at least this share of a statement is explained by theirs. */
const MUCH_THE_SAME = 0.6;
const MOST = 5;

/** Builds the finder. Pure. A denial names what it denies, so the accused never say the same as the others. */
export function createAlsoSaidBy({ parties }: FactRecord, search: Search): AlsoSaidBy {
  const isAccused = ({ by }: Fact): boolean => parties.get(by)?.side === 'accused';
  return (fact) =>
    search(fact.statement, (other) => other.by !== fact.by && isAccused(other) === isAccused(fact))
      .whole.hits.filter(({ coverage }) => coverage >= MUCH_THE_SAME)
      .slice(0, MOST)
      .map((hit) => hit.fact);
}
