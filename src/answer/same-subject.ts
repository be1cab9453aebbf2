// "When?", "why?", "where?" after an answer: the facts of its subject that people ask for in just that way.
import type { Fact, FactRecord } from '../record/record.ts';
import { termsOf } from '../search/fields.ts';
import { type BareQuestion, readBareQuestion } from './bare-question.ts';

/** Whoever charges, sanctions or answers does it by saying so: the day it was said is the day it was done. */
const DONE_BY_SAYING: ReadonlySet<Fact['kind']> = new Set(['charged', 'sanctioned', 'denied', 'responded']);

/** A way of asking is met by a statement that holds this share of its words. */
const STATED = 0.6;
/** One word would be met by many statements. */
const LEAST_WORDS = 2;

/** What is on record of a fact's subject, as far as a bare question asks for it. */
export interface Detail {
  /** True where the fact itself holds what is asked for. */
  readonly isHeld: boolean;
  /** Other facts that do, the nearest first. */
  readonly others: readonly Fact[];
}

/**
 * Reads a bare question as one about a fact. Pure.
 *
 * @param words in small letters, without marks: "when", "how many"
 * @returns undefined where the words are no bare question
 */
export function sameSubject(words: string, fact: Fact, record: FactRecord): Detail | undefined {
  const question = readBareQuestion(words);
  if (!question) return undefined;
  const speaker = record.parties.get(fact.by)?.name ?? '';
  const stated = termSet([fact.statement, speaker]);
  const subject = { stated, known: new Set([...stated, ...termSet(fact.asks)]) };
  const near = record.facts
    .filter(({ topic }) => topic === fact.topic)
    .map((other) => ({ other, nearness: nearnessOf(other, question, subject) }))
    .filter(({ nearness }) => nearness >= STATED)
    .sort((a, b) => b.nearness - a.nearness || (a.other.id < b.other.id ? -1 : 1))
    .map(({ other }) => other);
  return {
    isHeld: holds(fact, question) || near.includes(fact),
    others: near.filter((other) => other !== fact),
  };
}

function holds(fact: Fact, { asksWhen, isIn }: BareQuestion): boolean {
  const isDated = asksWhen && (fact.happened !== undefined || DONE_BY_SAYING.has(fact.kind));
  return isDated || isIn(fact.statement);
}

interface Subject {
  /** The words of its statement. */
  readonly stated: ReadonlySet<string>;
  /** These, and the words in which people ask for it. */
  readonly known: ReadonlySet<string>;
}

/** How much of a whole question the subject's statement holds, at best; 0 where the subject lacks a word of it. */
function nearnessOf({ asks }: Fact, { beginning }: BareQuestion, { stated, known }: Subject): number {
  const shares = asks
    .filter((ask) => beginning.test(ask))
    .map((ask) => [...termSet([ask.replace(beginning, '')])])
    .filter((terms) => terms.length >= LEAST_WORDS && terms.every((term) => known.has(term)))
    .map((terms) => terms.filter((term) => stated.has(term)).length / terms.length);
  return Math.max(0, ...shares);
}

const termSet = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.flatMap(termsOf));
