// Whether a question is left open, learned from those that facts answer and those that they leave open: logistic
// regression over words, pairs of neighbours and pairs with one word between. Each counts three times, in general, for a
// topic and for a fact, so that what is true of all is learned from all (feature augmentation: Daumé, 2007). Where naive
// Bayes adds up what words tell one by one, this weighs them against each other. They are taken
// in one order, so that the same record always teaches the same.
import { createIntList } from './int-list.ts';
import { createSparseRegression, type Features, type SparseRegression } from './sparse-regression.ts';
import type { Steps } from './steps.ts';
import { SLOTS, slotOf } from './word-slots.ts';
import { hashOfPair } from './wordings.ts';

/** What a question may be left open by. */
export interface Place {
  readonly fact: number;
  readonly topic: number;
}

/** The slots of a question: of its words and neighbours, and of those with one word between. */
export type AskedSlots = readonly [near: readonly number[], gapped: readonly number[]];

/** The log of the odds that a question is left open, in nats. */
export type OpenOdds = (asked: AskedSlots, place: Place) => number;

export interface OpenRegression {
  /** @param place absent for a question that is about no fact at all */
  add(isOpen: boolean, asked: AskedSlots, place?: Place): void;
  /** Learns from what was added; in steps. */
  finish(): Steps<OpenOdds>;
}

const ROUNDS = 2;
const NOWHERE = -1;
/** Stands in every question: how many are open at all, in general, of a topic and of a fact. */
const ALWAYS = SLOTS;
/** So many questions are learned from in one step. */
const AT_ONCE = 100;
/** Questions are taken in the order of so many kinds of hashes. */
const BUCKETS = 2 ** 16;

/** Collects questions, then learns. */
export function createOpenRegression(): OpenRegression {
  const [slots, firstOf, answers] = [createIntList(), createIntList(), createIntList()];
  const [facts, topics, buckets] = [createIntList(), createIntList(), createIntList()];
  return {
    add(isOpen, asked, place) {
      const used = asked.flat();
      firstOf.push(slots.length);
      for (const slot of used) slots.push(slot);
      facts.push(place?.fact ?? NOWHERE);
      topics.push(place?.topic ?? NOWHERE);
      answers.push(Number(isOpen));
      buckets.push(slotOf(used.reduce(hashOfPair, 0)) % BUCKETS);
    },
    *finish() {
      firstOf.push(slots.length);
      const regression = yield* learned({
        slots: slots.toArray(),
        firstOf: firstOf.toArray(),
        answers: answers.toArray(),
        facts: facts.toArray(),
        topics: topics.toArray(),
        buckets: buckets.toArray(),
      });
      const features = createFeatures();
      return (asked, { fact, topic }) => {
        features.fill(asked.flat(), fact, topic);
        return regression.oddsOf(features);
      };
    },
  };
}

/** Question after question. Number `count` of `firstOf` is the end of the last. */
interface Questions {
  readonly slots: Int32Array;
  readonly firstOf: Int32Array;
  /** 1 for one that is left open. */
  readonly answers: Int32Array;
  readonly facts: Int32Array;
  readonly topics: Int32Array;
  /** What each is put in order by. */
  readonly buckets: Int32Array;
}

function* learned({ slots, firstOf, answers, facts, topics, buckets }: Questions): Steps<SparseRegression> {
  yield;
  const order = inOrder(buckets);
  yield;
  const regression = createSparseRegression(SLOTS);
  const features = createFeatures();
  yield;
  for (let nth = 0; nth < ROUNDS * order.length; nth += 1) {
    const at = order[nth % order.length] as number;
    features.fill(slots.subarray(firstOf[at], firstOf[at + 1]), facts[at] as number, topics[at] as number);
    regression.learn(features, answers[at] as number);
    if (nth % AT_ONCE === 0) yield;
  }
  return regression;
}

/**
 * An order that keeps to no fact and to no kind, and in which further questions change nothing of the others: bucket by bucket,
 * counted first and filled then.
 */
function inOrder(buckets: Int32Array): Int32Array {
  const next = new Int32Array(BUCKETS + 1);
  for (const bucket of buckets) next[bucket + 1] = (next[bucket + 1] as number) + 1;
  for (let bucket = 0; bucket < BUCKETS; bucket += 1)
    next[bucket + 1] = (next[bucket + 1] as number) + (next[bucket] as number);
  const order = new Int32Array(buckets.length);
  for (let at = 0; at < buckets.length; at += 1) {
    const bucket = buckets[at] as number;
    order[next[bucket] as number] = at;
    next[bucket] = (next[bucket] as number) + 1;
  }
  return order;
}

interface Filled extends Features {
  fill(slots: ArrayLike<number>, fact: number, topic: number): void;
}

/** One memory for all questions: there are a hundred thousand to learn from. */
function createFeatures(): Filled {
  let places = new Int32Array(256);
  let count = 0;
  const addAll = (slot: number, fact: number, topic: number): void => {
    places[count++] = slotOf(hashOfPair(slot, NOWHERE));
    if (fact === NOWHERE) return;
    places[count++] = slotOf(hashOfPair(slot, fact));
    places[count++] = slotOf(hashOfPair(~slot, topic));
  };
  return {
    get places() {
      return places;
    },
    get count() {
      return count;
    },
    fill(slots, fact, topic) {
      const most = 3 * (slots.length + 1);
      if (places.length < most) places = new Int32Array(2 * most);
      count = 0;
      addAll(ALWAYS, fact, topic);
      for (let at = 0; at < slots.length; at += 1) addAll(slots[at] as number, fact, topic);
    },
  };
}
