// A sentence as the set of its words and of its pairs of neighbouring words, each by the slot that stands for it.
import { isContent } from './fields.ts';
import { stem } from './stem.ts';
import { hashOfPair, hashOfWord } from './wordings.ts';

/** What stands for a word: it does not matter in which form one with a meaning stands. */
export const signOf = (text: string, root: string): number => hashOfWord(isContent(text) ? root : text);

/** A word with what stands for it. */
export interface Signed {
  readonly sign: number;
}

export const signed = (word: string): Signed => ({ sign: signOf(word, stem(word)) });

/** So many that two of the quarter of a million words and pairs of a large record rarely share one. */
export const SLOTS = 2 ** 20;
/** The ends of a sentence are words too: many that ask in vain begin with "how much". */
const END = hashOfWord('');

/** Every word and every pair of neighbours, once. @param words of a sentence in order */
export function slotsOf(words: readonly Signed[]): readonly number[] {
  const slots: number[] = [];
  let last = END;
  for (const { sign } of words) {
    addSlot(slots, sign);
    addSlot(slots, hashOfPair(last, sign));
    last = sign;
  }
  addSlot(slots, hashOfPair(last, END));
  return slots;
}

/** Every pair of words with one between them: "who … it". */
export function gappedSlotsOf(words: readonly Signed[]): readonly number[] {
  const slots: number[] = [];
  for (let at = 2; at < words.length; at += 1) {
    const [before, after] = [words[at - 2] as Signed, words[at] as Signed];
    addSlot(slots, hashOfPair(hashOfPair(before.sign, END), after.sign));
  }
  return slots;
}

/** A sentence has two dozen of them: looking through a short list costs less than a set. */
function addSlot(slots: number[], hash: number): void {
  const slot = slotOf(hash);
  if (!slots.includes(slot)) slots.push(slot);
}

/** The slot of a hash. The high bits of a product by the golden ratio are spread best: Knuth, The Art of Computer Programming, 6.4. */
const GOLDEN = 0x9e3779b1;
const UNUSED_BITS = 32 - Math.log2(SLOTS);
export const slotOf = (hash: number): number => Math.imul(hash, GOLDEN) >>> UNUSED_BITS;

/** How often sentences of one kind use each slot. */
export interface SlotUses {
  /** Slot -> in how many sentences it stands. */
  readonly uses: Uint16Array;
  readonly sentences: number;
  /** How often slots are used altogether. */
  readonly used: number;
  /** How many slots are used once only. */
  readonly usedOnce: number;
}

const MOST_USES = 0xffff;

/** Counts sentence by sentence. What it has counted so far can be read at any time. */
export function createSlotUses(): SlotUses & { add(slots: readonly number[]): void } {
  const uses = new Uint16Array(SLOTS);
  let [sentences, used, usedOnce] = [0, 0, 0];
  return {
    uses,
    get sentences() {
      return sentences;
    },
    get used() {
      return used;
    },
    get usedOnce() {
      return usedOnce;
    },
    add(slots) {
      sentences += 1;
      used += slots.length;
      for (const slot of slots) {
        const times = (uses[slot] as number) + 1;
        uses[slot] = Math.min(MOST_USES, times);
        if (times === 1) usedOnce += 1;
        if (times === 2) usedOnce -= 1;
      }
    },
  };
}

/**
 * How common a slot is among sentences of one kind, never 0: two sentences of either kind, in proportion, are thought to
 * use everything.
 *
 * @param all sentences of both kinds that are compared
 */
export const shareOf = ({ uses, sentences }: SlotUses, slot: number, all: number): number =>
  (uses[slot] ?? 0) / Math.max(1, sentences) + 2 / all;

/** What one word or pair may tell, in nats. They repeat one another, and none of them is sure. */
const MOST = 2;

export const bounded = (nats: number): number => Math.max(-MOST, Math.min(MOST, nats));
