// An accusation never stands alone: finds what the accused answered to it.
import type { Fact, FactRecord } from '../record/record.ts';
import { asSaid } from './as-said.ts';

const ACCUSING: ReadonlySet<Fact['kind']> = new Set(['charged', 'alleged', 'attributed', 'sanctioned']);
const JUDGING: ReadonlySet<Fact['kind']> = new Set(['assessed', 'reported']);

/**
 * Charges, allegations, attributions and sanctions accuse; so does a judgement or report about the accused, unless the
 * curators say of it that it accuses nobody: where somebody lives is not denied by a denial of the whole.
 */
export function isAccusation(fact: Fact, { parties }: FactRecord): boolean {
  if (fact.accuses === false) return false;
  if (parties.get(fact.by)?.side === 'accused') return false;
  if (ACCUSING.has(fact.kind)) return true;
  return JUDGING.has(fact.kind) && fact.about.some((id) => parties.get(id)?.side === 'accused');
}

/**
 * What the accused said to an accusation: answers to this very fact first, then answers to its whole topic;
 * denials before other responses, words that most readers can read before others, the closest source first,
 * then the one that answers most, then the earliest.
 */
export function responsesTo(fact: Fact, record: FactRecord): Fact[] {
  if (!isAccusation(fact, record)) return [];
  const answers = answersIn(record);
  return [...new Set([...(answers.get(fact.id) ?? []), ...(answers.get(fact.topic) ?? [])])];
}

/** The other way: the facts that a fact names as those it answers, without topics that it answers as a whole. */
export const factsAnsweredBy = ({ answers }: Fact, { factById }: FactRecord): Fact[] =>
  answers.flatMap((id) => factById.get(id) ?? []);

/** These, and the accusations of every topic that it answers as a whole; in the order of the record. */
export const allAnsweredBy = ({ answers }: Fact, record: FactRecord): Fact[] =>
  record.facts.filter(
    (other) => answers.includes(other.id) || (answers.includes(other.topic) && isAccusation(other, record)),
  );

type Answers = ReadonlyMap<string, readonly Fact[]>;

/** Every accusation in every list is shown with its answer: the whole record is gone through once, not for each of them. */
const answersKnown = new WeakMap<FactRecord, Answers>();

/** What the accused answered, by the ids of the facts and topics that it answers, in the order in which it is shown. */
function answersIn(record: FactRecord): Answers {
  const known = answersKnown.get(record) ?? readAnswers(record);
  answersKnown.set(record, known);
  return known;
}

function readAnswers(record: FactRecord): Answers {
  const byAccused = record.facts
    .filter(({ by }) => record.parties.get(by)?.side === 'accused')
    .sort(orderIn(record));
  const answers = new Map<string, Fact[]>();
  for (const fact of byAccused)
    for (const id of new Set(fact.answers)) answers.set(id, [...(answers.get(id) ?? []), fact]);
  return answers;
}

function orderIn({ sources }: FactRecord): (a: Fact, b: Fact) => number {
  const isDenial = ({ kind }: Fact): number => (kind === 'denied' ? 0 : 1);
  const isForeign = ({ quotations: [first] }: Fact): number => (first?.language === undefined ? 0 : 1);
  const isDistant = ({ quotations: [first] }: Fact): number =>
    first && sources.get(first.source)?.tier === 'primary' ? 0 : 1;
  return (a, b) =>
    isDenial(a) - isDenial(b) ||
    isForeign(a) - isForeign(b) ||
    isDistant(a) - isDistant(b) ||
    b.answers.length - a.answers.length ||
    asSaid(a, b);
}
