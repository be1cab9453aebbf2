// How often each fact's sentences use a word or pair of words, by the slot that stands for it.
import { createIntList } from './int-list.ts';

export interface SlotCounts {
  /** In how many sentences of a fact, by its position, a slot stands. */
  count(position: number, slot: number): number;
  /** How many sentences a fact has. */
  sentences(position: number): number;
}

export interface SlotCountList {
  addSentence(slots: readonly number[]): void;
  endFact(): void;
  finish(): SlotCounts;
}

/** Counts fact by fact. Each fact's slots lie side by side in order, so that one is counted by halving twice. */
export function createSlotCountList(): SlotCountList {
  const [firstOf, slots, sentencesOf] = [createIntList(), createIntList(), createIntList()];
  let current: number[] = [];
  let sentences = 0;
  firstOf.push(0);
  return {
    addSentence(used) {
      for (const slot of used) current.push(slot);
      sentences += 1;
    },
    endFact() {
      slots.pushAll(new Int32Array(current).sort());
      firstOf.push(slots.length);
      sentencesOf.push(sentences);
      current = [];
      sentences = 0;
    },
    finish: () => slotCountsOf(firstOf.toArray(), slots.toArray(), sentencesOf.toArray()),
  };
}

function slotCountsOf(firstOf: Int32Array, slots: Int32Array, sentencesOf: Int32Array): SlotCounts {
  /** The first place from which on slots are at least so large. */
  const placeOf = (position: number, slot: number): number => {
    let low = firstOf[position] ?? 0;
    let high = firstOf[position + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((slots[middle] ?? 0) < slot) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    count: (position, slot) => placeOf(position, slot + 1) - placeOf(position, slot),
    sentences: (position) => sentencesOf[position] ?? 0,
  };
}
