// Whether a question is put as those are that facts answer, or as those that they leave open. "How old", "name of the" and
// "what did it cost" ask for what records of this kind leave out, whatever they are about. Naive Bayes (Maron, 1961) over
// words and pairs of neighbouring words, and logistic regression (open-regression.ts), both learned anew from each record.
import { createOpenRegression, type Place } from './open-regression.ts';
import { outsideOdds } from './outside.ts';
import { createSlotCountList, type SlotCounts } from './slot-counts.ts';
import type { Steps } from './steps.ts';
import {
  bounded,
  createSlotUses,
  gappedSlotsOf,
  type Signed,
  type SlotUses,
  shareOf,
  signed,
  slotsOf,
} from './word-slots.ts';

/** Logs of odds, in nats: above 0 where a question is put as open ones are, below 0 where as answered ones are. */
export interface OpennessOf {
  /** By all questions on file. What speaks for open does not count where the fact itself is asked for with it. */
  readonly inGeneral: number;
  /** By what the fact answers and what it leaves open. */
  readonly ofFact: number;
  /** By questions that lie outside the record, beside those that it answers. */
  readonly outside: number;
  /** By regression over all of these. */
  readonly learned: number;
}

/** @param words of a question, normalised and repaired @param position of the fact that may answer it */
export type Openness = (words: readonly string[], position: number) => OpennessOf;

type Kind = 'answered' | 'open';

export interface OpennessList {
  /** @param words of a sentence of the current fact in order */
  add(kind: Kind, words: readonly Signed[]): void;
  /** A question that is about no fact at all. */
  addOutside(words: readonly Signed[]): void;
  endFact(kind: Kind): void;
  /** In steps. */
  finish(): Steps<Openness>;
}

/** So many sentences of facts in general are added to those of one fact. */
const SMOOTHING = 20;

/** Counts sentence by sentence and fact by fact. @param topicOf the number of each fact's topic, by position */
export function createOpennessList(topicOf: ArrayLike<number>): OpennessList {
  const kinds = { answered: createKind(), open: createKind() };
  const outside = createSlotUses();
  const regression = createOpenRegression();
  const placeOf = (fact: number): Place => ({ fact, topic: topicOf[fact] ?? 0 });
  return {
    add(kind, words) {
      const slots = slotsOf(words);
      regression.add(kind === 'open', [slots, gappedSlotsOf(words)], placeOf(kinds[kind].fact));
      kinds[kind].add(slots);
    },
    addOutside(words) {
      const slots = slotsOf(words);
      regression.add(true, [slots, gappedSlotsOf(words)]);
      outside.add(slots);
    },
    endFact: (kind) => kinds[kind].endFact(),
    *finish() {
      const counted = { answered: kinds.answered.finish(), open: kinds.open.finish() };
      yield;
      const isOutside = outsideOdds(counted.answered, outside);
      const odds = yield* regression.finish();
      return (words, position) => {
        const signs = words.map(signed);
        const slots = slotsOf(signs);
        return {
          ...opennessOf(slots, position, counted),
          outside: isOutside(slots),
          learned: odds([slots, gappedSlotsOf(signs)], placeOf(position)),
        };
      };
    },
  };
}

function createKind() {
  const uses = createSlotUses();
  const byFact = createSlotCountList();
  let fact = 0;
  return {
    /** Position of the current fact. */
    get fact() {
      return fact;
    },
    add(slots: readonly number[]): void {
      uses.add(slots);
      byFact.addSentence(slots);
    },
    endFact() {
      byFact.endFact();
      fact += 1;
    },
    finish: (): Counted => ({ ...uses, facts: byFact.finish() }),
  };
}

/** The sentences of one kind, all together and fact by fact. */
interface Counted extends SlotUses {
  readonly facts: SlotCounts;
}

function opennessOf(
  slots: readonly number[],
  position: number,
  { answered, open }: Readonly<Record<Kind, Counted>>,
): Pick<OpennessOf, 'inGeneral' | 'ofFact'> {
  const all = answered.sentences + open.sentences;
  const ofFact = (kind: Counted, slot: number): number =>
    (kind.facts.count(position, slot) + SMOOTHING * shareOf(kind, slot, all)) /
    (kind.facts.sentences(position) + SMOOTHING);
  let [inGeneral, own] = [0, 0];
  for (const slot of slots) {
    if ((answered.uses[slot] ?? 0) + (open.uses[slot] ?? 0) === 0) continue;
    const odds = Math.log(shareOf(open, slot, all) / shareOf(answered, slot, all));
    inGeneral += bounded(answered.facts.count(position, slot) > 0 ? Math.min(0, odds) : odds);
    own += bounded(Math.log(ofFact(open, slot) / ofFact(answered, slot)));
  }
  return { inGeneral, ofFact: own };
}
