// Whether a question is put as those are that facts answer, or as those that they leave open. "How old", "name of the" and
// "what did it cost" ask for what records of this kind leave out, whatever they are about. Naive Bayes (Maron, 1961) over
// words and pairs of neighbouring words, learned anew from each record.
import { isContent } from './fields.ts';
import { createSlotCountList, type SlotCounts } from './slot-counts.ts';
import { stem } from './stem.ts';
import { hashOfPair, hashOfWord } from './wordings.ts';

/** Logs of odds, in nats: above 0 where a question is put as open ones are, below 0 where as answered ones are. */
export interface OpennessOf {
  /** By all questions on file. What speaks for open does not count where the fact itself is asked for with it. */
  readonly inGeneral: number;
  /** By what the fact answers and what it leaves open. */
  readonly ofFact: number;
}

/** @param words of a question, normalised and repaired @param position of the fact that may answer it */
export type Openness = (words: readonly string[], position: number) => OpennessOf;

type Kind = 'answered' | 'open';

interface Signed {
  readonly sign: number;
}

export interface OpennessList {
  /** @param words of a sentence of the current fact in order, each with its sign: see `signOf` */
  add(kind: Kind, words: readonly Signed[]): void;
  endFact(kind: Kind): void;
  finish(): Openness;
}

/** What stands for a word: it does not matter in which form one with a meaning stands. */
export const signOf = (text: string, root: string): number => hashOfWord(isContent(text) ? root : text);

/** Slots that words and pairs share; a record of half a million words fills half of them. */
const SLOT_BITS = 18;
const SLOTS = 2 ** SLOT_BITS;
/** The ends of a sentence are words too: many that are open begin with "how much". */
const END = hashOfWord('');
/** So many sentences of facts in general are added to those of one fact. */
const SMOOTHING = 20;
/** What one word or pair may tell, in nats. They repeat one another, and none of them is sure. */
const MOST = 2;

/** Counts sentence by sentence and fact by fact. */
export function createOpennessList(): OpennessList {
  const kinds = { answered: createKind(), open: createKind() };
  return {
    add: (kind, words) => kinds[kind].add(slotsOf(words)),
    endFact: (kind) => kinds[kind].byFact.endFact(),
    finish() {
      const shares = sharesOf(kinds.answered.finish(), kinds.open.finish());
      return (words, position) =>
        opennessOf(slotsOf(words.map((word) => ({ sign: signOf(word, stem(word)) }))), position, shares);
    },
  };
}

interface Counted {
  readonly uses: Uint32Array;
  readonly sentences: number;
  readonly facts: SlotCounts;
}

function createKind() {
  const uses = new Uint32Array(SLOTS);
  const byFact = createSlotCountList();
  let sentences = 0;
  return {
    byFact,
    add(slots: readonly number[]): void {
      sentences += 1;
      for (const slot of slots) uses[slot] = (uses[slot] ?? 0) + 1;
      byFact.addSentence(slots);
    },
    finish: (): Counted => ({ uses, sentences, facts: byFact.finish() }),
  };
}

/** Every word and every pair of neighbours, once. */
function slotsOf(words: readonly Signed[]): readonly number[] {
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

/** A sentence has two dozen of them: looking through a short list costs less than a set. */
function addSlot(slots: number[], hash: number): void {
  const slot = slotOf(hash);
  if (!slots.includes(slot)) slots.push(slot);
}

/** The high bits of a product by the golden ratio are spread best: Knuth, The Art of Computer Programming, 6.4. */
const GOLDEN = 0x9e3779b1;
const slotOf = (hash: number): number => Math.imul(hash, GOLDEN) >>> (32 - SLOT_BITS);

/** One kind of sentence: how common each slot is, never 0, and the sentences of each fact. */
interface Shares {
  readonly of: (slot: number) => number;
  readonly isUsed: (slot: number) => boolean;
  readonly facts: SlotCounts;
}

/** Two sentences, of each kind in proportion, are thought to use everything. */
function sharesOf(answered: Counted, open: Counted): Readonly<Record<Kind, Shares>> {
  const all = answered.sentences + open.sentences;
  const shares = ({ uses, sentences, facts }: Counted): Shares => ({
    of: (slot) => ((uses[slot] ?? 0) + (2 * sentences) / all) / sentences,
    isUsed: (slot) => (uses[slot] ?? 0) > 0,
    facts,
  });
  return { answered: shares(answered), open: shares(open) };
}

function opennessOf(
  slots: readonly number[],
  position: number,
  { answered, open }: Readonly<Record<Kind, Shares>>,
): OpennessOf {
  const ofFact = ({ of, facts }: Shares, slot: number): number =>
    (facts.count(position, slot) + SMOOTHING * of(slot)) / (facts.sentences(position) + SMOOTHING);
  let [inGeneral, own] = [0, 0];
  for (const slot of slots) {
    if (!answered.isUsed(slot) && !open.isUsed(slot)) continue;
    const odds = Math.log(open.of(slot) / answered.of(slot));
    inGeneral += bounded(answered.facts.count(position, slot) > 0 ? Math.min(0, odds) : odds);
    own += bounded(Math.log(ofFact(open, slot) / ofFact(answered, slot)));
  }
  return { inGeneral, ofFact: own };
}

const bounded = (nats: number): number => Math.max(-MOST, Math.min(MOST, nats));
