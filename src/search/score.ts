// How well one fact meets a question.
import type { Fact } from '../record/record.ts';
import { askedSo, unaskedSo } from './asked-so.ts';
import type { Gathered } from './gather.ts';
import type { FactIndex } from './index-facts.ts';
import { likelihoodOf } from './language-model.ts';
import { insistenceOf, shareOf, supportOf } from './shares.ts';
import { repetitionOf } from './term-frequency.ts';
import type { Understood } from './understand.ts';

/** A fact that meets a question, and how well. Shares are 0 to 1. */
export interface Hit {
  readonly fact: Fact;
  /** Its place in the index. */
  readonly position: number;
  /** Orders the hits; comparable within one question only. */
  readonly score: number;
  /** The weighted share of the question's content words that the fact explains anywhere. */
  readonly coverage: number;
  /** How well one sentence of the fact, its statement or a way of asking for it, meets the question as a whole. */
  readonly likeness: number;
  /** The share that the fact's sentences explain again and again: what the fact is about, not what it happens to say. */
  readonly aboutness: number;
  /** The same, but slow to be convinced: a word that one sentence out of twenty uses counts for little. */
  readonly insistence: number;
  /** How much of the question is explained, in nats. */
  readonly evidence: number;
  /** True where the question is, word for word, one of the fact's ways of asking or its statement. */
  readonly isVerbatim: boolean;
  /** True where it is said by one whose words are asked for, or by one who belongs to them. */
  readonly isTheirs: boolean;
  /** How unusual it is to ask for this fact in this way, with "why" or "how many": 0 where somebody does, near 1 where none of many does. */
  readonly unasked: number;
  /** For each concept of the question, how well the fact explains it. */
  readonly explained: readonly number[];
  /** The same, by its best sentence together with its statement, quotations and labels. */
  readonly grounded: readonly number[];
  /** The same, by its statement, quotations and labels alone: what the fact says, not what it is asked for by. */
  readonly own: readonly number[];
}

/** Sentences that have to use a word before it counts for half. */
const HALF = 0.4;
const MANY = 3;
/** What it is worth that a question for a number or date meets a fact that holds one. */
const FITTING = 0.4;
/** What it is worth that a fact stands in the outline: a general question is answered by a general fact. */
const OUTLINE = 0.25;
/** What it is worth that people ask for a fact again and again, for each nat by which they do. */
const SOUGHT = 0.2;
/** What it is worth that a question for somebody's words meets a fact that they say. */
const SPEAKING = 1;
/** What it is worth that a fact is asked for in this way, with "why" or "how many", again and again. */
const ASKED_SO = 1.2;
/** A question put in the words of one sentence is meant for that fact, however many facts touch on its words. */
const EXACTNESS = 6;
/** What a nat of likelihood is worth beside the other parts, which are of the order of one. */
const LIKELIHOOD = 0.15;
/** What it is worth that a fact is asked for in just these words, function words included. */
const VERBATIM = 50;

/** Weighs what the fact at one position of the index has in common with the question. */
export function scoreFact(
  question: Understood,
  { best, uses, own, grounded, likenesses }: Gathered,
  index: FactIndex,
  position: number,
  isVerbatim: boolean,
): Hit {
  const coverage = shareOf(best, question);
  const aboutness = insistenceOf(uses, HALF, question);
  const likeness = likenesses[0] ?? 0;
  const isTheirs = isBySpeaker(question, index, position);
  const fitting =
    fitOf(question, index, position) +
    (isTheirs ? SPEAKING : 0) +
    ASKED_SO * askedSo(question, index, position);
  const outline = index.isOutline[position] ? OUTLINE : 0;
  const repetition = repetitionOf(question, index, position);
  return {
    fact: index.facts[position] as Fact,
    position,
    coverage,
    aboutness,
    insistence: insistenceOf(uses, MANY, question),
    likeness,
    evidence: coverage * question.weight,
    isVerbatim,
    isTheirs,
    unasked: unaskedSo(question, index, position),
    explained: listOf(best),
    grounded: listOf(grounded),
    own: listOf(own),
    score:
      0.5 * coverage +
      0.5 * supportOf(likenesses) +
      aboutness +
      likeness ** EXACTNESS +
      coverage * (fitting + outline) +
      repetition +
      SOUGHT * (index.sought[position] as number) +
      LIKELIHOOD * likelihoodIn(question, index, position) +
      (isVerbatim ? VERBATIM : 0),
  };
}

/** What it is worth that the fact holds the number or the date that the question wants. */
function fitOf({ wanted }: Understood, index: FactIndex, position: number): number {
  return wanted !== undefined && wanted !== 'name' && index.given[position]?.has(wanted) === true
    ? FITTING
    : 0;
}

/**
 * How much likelier all words of the question are for somebody who means this fact than for anybody, in nats. Long texts are
 * not looked at so: there a fact's one sentence, its title, is not what it is asked by, and repetition tells instead.
 */
function likelihoodIn({ said }: Understood, { model, frequencies }: FactIndex, position: number): number {
  return frequencies ? 0 : likelihoodOf(said, model, position);
}

function isBySpeaker({ speakers }: Understood, index: FactIndex, position: number): boolean {
  return speakers.some((speaker) => index.speakers[position]?.includes(speaker) === true);
}

/** A plain list, without the detour of `Array.from` through an iterator. */
function listOf(parts: Float64Array): readonly number[] {
  const list: number[] = [];
  for (let at = 0; at < parts.length; at += 1) list.push(parts[at] ?? 0);
  return list;
}
