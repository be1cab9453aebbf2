// Whether a question is put as those are that facts answer, or as those that they leave open. "How old", "name of the" and
// "what did it cost" ask for what records of this kind leave out, whatever they are about. Naive Bayes (Maron, 1961) over
// words and pairs of neighbouring words, learned anew from each record.
import { outsideOdds } from './outside.ts';
import { createSlotCountList, type SlotCounts } from './slot-counts.ts';
import { stem } from './stem.ts';
import { bounded, createSlotUses, type SlotUses, shareOf, signOf, slotsOf } from './word-slots.ts';

/** Logs of odds, in nats: above 0 where a question is put as open ones are, below 0 where as answered ones are. */
export interface OpennessOf {
  /** By all questions on file. What speaks for open does not count where the fact itself is asked for with it. */
  readonly inGeneral: number;
  /** By what the fact answers and what it leaves open. */
  readonly ofFact: number;
  /** By questions that lie outside the record, beside those that it answers. */
  readonly outside: number;
}

/** @param words of a question, normalised and repaired @param position of the fact that may answer it */
export type Openness = (words: readonly string[], position: number) => OpennessOf;

export interface OpennessList {
  /** @param signs of the words of a sentence in order: see `signOf` */
  add(kind: 'answered' | 'open', signs: readonly number[]): void;
  /** A question that is about no fact at all. */
  addOutside(signs: readonly number[]): void;
  endFact(): void;
  finish(): Openness;
}

/** So many sentences of facts in general are added to those of one fact. */
const SMOOTHING = 20;

/** Counts sentence by sentence and fact by fact. */
export function createOpennessList(): OpennessList {
  const [answered, open, outside] = [createSlotUses(), createSlotUses(), createSlotUses()];
  const [answeredByFact, openByFact] = [createSlotCountList(), createSlotCountList()];
  return {
    add(kind, signs) {
      const slots = slotsOf(signs);
      (kind === 'open' ? open : answered).add(slots);
      (kind === 'open' ? openByFact : answeredByFact).addSentence(slots);
    },
    addOutside: (signs) => outside.add(slotsOf(signs)),
    endFact() {
      answeredByFact.endFact();
      openByFact.endFact();
    },
    finish() {
      const kinds = {
        answered: { ...answered, facts: answeredByFact.finish() },
        open: { ...open, facts: openByFact.finish() },
      };
      const isOutside = outsideOdds(answered, outside);
      return (words, position) => {
        const slots = slotsOf(words.map((word) => signOf(word, stem(word))));
        return { ...opennessOf(slots, position, kinds), outside: isOutside(slots) };
      };
    },
  };
}

/** The sentences of one kind, all together and fact by fact. */
interface Counted extends SlotUses {
  readonly facts: SlotCounts;
}

function opennessOf(
  slots: ReadonlySet<number>,
  position: number,
  { answered, open }: Readonly<Record<'answered' | 'open', Counted>>,
): Omit<OpennessOf, 'outside'> {
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
