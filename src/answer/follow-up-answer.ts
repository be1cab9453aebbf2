// What a follow-up leads to: facts that stand in a known relation to the one it follows, or nothing.
import type { Fact, FactRecord } from '../record/record.ts';
import { readFilters } from '../search/filters.ts';
import { normalise } from '../search/normalise.ts';
import type { Search } from '../search/search.ts';
import { givenBy, wantedBy } from '../search/wanted.ts';
import { createAlsoSaidBy } from './also-said-by.ts';
import { isAccusation, responsesTo } from './both-sides.ts';
import { type Choice, choose } from './choose.ts';
import { type FollowUp, readFollowUp } from './follow-up.ts';

type Accepts = (fact: Fact) => boolean;

/** Facts that answer the words of a follow-up to a fact, best first, and whether the first is surely meant; or none. */
export type AnswerFollowUp = (words: string, fact: Fact, accepts: Accepts) => Choice;

/** Another fact is about the same where it explains this share of a statement. */
const SAME_SUBJECT = 0.5;

/** Builds the way from follow-ups to facts. Pure. */
export function createFollowUpAnswer(record: FactRecord, search: Search): AnswerFollowUp {
  const alsoSaidBy = createAlsoSaidBy(record, search);
  /** Other facts about the same. */
  const akin = (fact: Fact, accepts: Accepts): Fact[] =>
    search(fact.statement, (other) => other.id !== fact.id && accepts(other))
      .whole.hits.filter(({ coverage }) => coverage >= SAME_SUBJECT)
      .map((hit) => hit.fact);
  const byParty = (party: string, fact: Fact, accepts: Accepts): Fact[] => {
    const says = saidBy(party, record);
    const responses = responsesOf(fact, record).filter(says);
    return responses.length > 0 ? responses : akin(fact, (other) => says(other) && accepts(other));
  };
  const detail = (words: string, fact: Fact, accepts: Accepts): Choice => {
    const isNear = (other: Fact): boolean => other.topic === fact.topic && accepts(other);
    const wanted = wantedBy(normalise(words));
    if (wanted) return chosen([fact, ...akin(fact, isNear)].filter((other) => givenBy(other).has(wanted)));
    const names = fact.about.map((id) => record.parties.get(id)?.name ?? '');
    return choose(search([words, ...names].join(' '), isNear));
  };
  const lookUp = (followUp: FollowUp, fact: Fact, accepts: Accepts): Choice => {
    if (followUp.kind === 'detail') return detail(followUp.words, fact, accepts);
    if (followUp.kind === 'again') return chosen([fact]);
    if (followUp.kind === 'others') return chosen(alsoSaidBy(fact).filter(accepts));
    if (followUp.kind === 'more') return chosen(akin(fact, accepts));
    const { party } = followUp;
    const found = party === undefined ? responsesOf(fact, record) : byParty(party, fact, accepts);
    return chosen(found.filter(accepts));
  };
  return (words, fact, accepts) =>
    lookUp(
      readFollowUp(words)?.followUp ?? (words === '' ? AGAIN : { kind: 'detail', words }),
      fact,
      accepts,
    );
}

const AGAIN: FollowUp = { kind: 'again' };

/** What was said in answer to a fact. An accusation that nobody answered stands for itself: its answer says so. */
function responsesOf(fact: Fact, record: FactRecord): Fact[] {
  if (!isAccusation(fact, record)) return record.facts.filter(({ answers }) => answers.includes(fact.id));
  const responses = responsesTo(fact, record);
  return responses.length > 0 ? responses : [fact];
}

/** True for what a party says, and its people and bodies; false for every fact where the words name no party. */
function saidBy(words: string, record: FactRecord): Accepts {
  const name = words.replace(/^the /, '').replaceAll('"', '');
  const { faults, accepts } = readFilters(`by:"${name}"`, record);
  return (fact) => faults.length === 0 && accepts(fact);
}

function chosen(facts: readonly Fact[]): Choice {
  const [first, ...rest] = facts.map((fact) => ({ fact, coverage: 1 }));
  return first ? { confidence: 'sure', hits: [first, ...rest] } : { confidence: 'none' };
}
