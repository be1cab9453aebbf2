// What a follow-up leads to: facts that stand in a known relation to the one it follows, or nothing.
import type { Fact, FactRecord } from '../record/record.ts';
import { termsOf } from '../search/fields.ts';
import { readFilters } from '../search/filters.ts';
import { normalise } from '../search/normalise.ts';
import type { Search } from '../search/search.ts';
import { givenBy, wantedBy } from '../search/wanted.ts';
import { createAlsoSaidBy } from './also-said-by.ts';
import { allAnsweredBy, isAccusation, responsesTo } from './both-sides.ts';
import { type Choice, choose } from './choose.ts';
import { type FollowUp, readFollowUp } from './follow-up.ts';
import { sameSubject } from './same-subject.ts';
import { asksForRuling } from './verdict.ts';

type Accepts = (fact: Fact) => boolean;

/** Facts that answer the words of a follow-up to a fact, best first, and whether the first is surely meant; or none. */
export type AnswerFollowUp = (words: string, fact: Fact, accepts: Accepts) => Choice;

/** Another fact is about the same where it explains this share of a statement. */
const SAME_SUBJECT = 0.5;
/** Among the few facts of a topic the best is near whatever is asked, so it has to explain this share of the words. */
const EXPLAINED = 0.8;
const AGAIN: FollowUp = { kind: 'again' };
const NONE: Choice = { confidence: 'none' };

/** Builds the way from follow-ups to facts. Pure. What is likened and not filed as related is only perhaps meant. */
export function createFollowUpAnswer(record: FactRecord, search: Search): AnswerFollowUp {
  const alsoSaidBy = createAlsoSaidBy(record, search);
  const akin = (fact: Fact, accepts: Accepts): Fact[] =>
    search(fact.statement, (other) => other.id !== fact.id && accepts(other))
      .whole.hits.filter(({ coverage }) => coverage >= SAME_SUBJECT)
      .map((hit) => hit.fact);
  return (words, fact, accepts) => {
    const followUp = read(words);
    const sameBy = (party: string): Choice => {
      const says = saidBy(party, record);
      const isTheirs = (other: Fact): boolean => says(other) && accepts(other);
      const responses = answersBy(party, fact, record).filter(isTheirs);
      return responses.length > 0 ? sure(responses) : perhaps(akin(fact, isTheirs));
    };
    switch (followUp.kind) {
      case 'again':
        return sure([fact]);
      case 'more':
        return sure(akin(fact, accepts));
      case 'accusations':
        return sure(allAnsweredBy(fact, record).filter(accepts));
      case 'others':
        return perhaps([...new Set([...alsoSaidBy(fact), ...alsoDenies(fact, record)])].filter(accepts));
      case 'certainty':
        return howSure(fact)
          ? sure([fact])
          : perhaps(akin(fact, (other) => howSure(other) && accepts(other)));
      case 'party':
        return sameBy(followUp.party);
      case 'response':
        return sure(answersBy(followUp.party, fact, record).filter(accepts));
      default:
        return detail(followUp.words, fact, accepts, { record, search });
    }
  };
}

/**
 * A bare question word: the fact again where it holds what is asked for, or else facts of its subject that do. Words:
 * facts of its topic that explain them.
 */
function detail(words: string, fact: Fact, accepts: Accepts, { record, search }: Means): Choice {
  const same = sameSubject(words, fact, record);
  if (same) {
    const others = same.others.filter(accepts).slice(0, OTHERS_SHOWN);
    return same.isHeld ? sure([fact, ...others]) : perhaps(others);
  }
  const wanted = wantedBy(normalise(words));
  if (wanted && wanted !== 'name') return givenBy(fact).has(wanted) ? sure([fact]) : NONE;
  if (termsOf(words).length === 0 || asksForRuling(words)) return NONE;
  const found = search(words, (other) => other.topic === fact.topic && accepts(other));
  const explained = found.whole.hits[0]?.coverage ?? 0;
  return explained >= EXPLAINED ? choose(found) : NONE;
}

interface Means {
  readonly record: FactRecord;
  readonly search: Search;
}

const OTHERS_SHOWN = 5;

/** True where the speaker says in a word how sure they are. */
const howSure = ({ likelihood }: Fact): boolean => likelihood !== undefined;

/** Words that only the reference to a fact makes a follow-up ask for a detail of it; no words, for the fact itself. */
const read = (words: string): FollowUp =>
  readFollowUp(words)?.followUp ?? (words === '' ? AGAIN : { kind: 'detail', words });

/**
 * What a party, or anyone, said in answer to a fact. An unanswered accusation stands for itself: that no answer is on
 * record is said beside it.
 */
function answersBy(party: string | undefined, fact: Fact, record: FactRecord): Fact[] {
  const responses = isAccusation(fact, record)
    ? responsesTo(fact, record)
    : record.facts.filter(({ answers }) => answers.includes(fact.id));
  if (responses.length === 0 && isAccusation(fact, record)) return [fact];
  return party === undefined ? responses : responses.filter(saidBy(party, record));
}

/** Other speakers' denials of what a denial denies: they need not be alike in words. */
function alsoDenies({ kind, by, answers }: Fact, { facts }: FactRecord): Fact[] {
  if (kind !== 'denied') return [];
  return facts.filter(
    (other) => other.kind === 'denied' && other.by !== by && other.answers.some((id) => answers.includes(id)),
  );
}

/** True for what a party says, and its people and bodies; failing that, for speakers with all these words in their name. */
function saidBy(words: string, record: FactRecord): Accepts {
  const name = words.replace(/^the /, '').replaceAll('"', '');
  const { faults, accepts } = readFilters(`by:"${name}"`, record);
  if (faults.length === 0) return accepts;
  const wanted = normalise(name);
  return ({ by }) => {
    const speaker = normalise(record.parties.get(by)?.name ?? '');
    return wanted.length > 0 && wanted.every((word) => speaker.includes(word));
  };
}

const sure = (facts: readonly Fact[]): Choice => chosen('sure', facts);
const perhaps = (facts: readonly Fact[]): Choice => chosen('maybe', facts);

function chosen(confidence: 'sure' | 'maybe', facts: readonly Fact[]): Choice {
  const [first, ...rest] = facts.map((fact) => ({ fact, coverage: 1 }));
  return first ? { confidence, hits: [first, ...rest] } : NONE;
}
