// Words that come as they do in real text: a few again and again, new ones ever more rarely.
import type { Chance } from './seeded.ts';

/** Heaps' law with the values of the Reuters RCV1 collection: 44 n^0.49 different words in n words of text. */
const HEAPS = { factor: 44, exponent: 0.49 };
/** Earlier words are drawn from this many of them, which keeps their shares as they were. */
const MEMORY = 1_000_000;

const STARTS = 'b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh sl st t th tr v w'.split(' ');
const VOWELS = 'a e i o u ai ea ee io oa ou'.split(' ');
const ENDS = ['', '', 'n', 'r', 's', 't', 'l', 'm', 'nd', 'rt', 'ck', 'st'];

/** Draws the next word of an endless text: a new one as Heaps' law wants it, else one as frequent as it has been. */
export function createVocabulary(chance: Chance): () => string {
  const words: string[] = [];
  const taken = new Set<string>();
  const drawn: number[] = [];
  let length = 0;
  return () => {
    length += 1;
    const wanted = HEAPS.factor * length ** HEAPS.exponent;
    const isNew = words.length < Math.min(wanted, length);
    if (isNew) words.push(newWord(chance, taken));
    const at = isNew ? words.length - 1 : (drawn[chance.below(drawn.length)] ?? 0);
    if (drawn.length < MEMORY) drawn.push(at);
    else drawn[chance.below(MEMORY)] = at;
    return words[at] ?? '';
  };
}

/** A word that can be spoken, has at least four letters and has not come before. */
function newWord(chance: Chance, taken: Set<string>): string {
  for (;;) {
    const syllables = 2 + chance.below(3);
    const word = Array.from(
      { length: syllables },
      () => chance.pick(STARTS) + chance.pick(VOWELS) + chance.pick(ENDS),
    ).join('');
    if (word.length < 4 || word.length > 14 || taken.has(word)) continue;
    taken.add(word);
    return word;
  }
}
