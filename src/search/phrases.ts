// Finds the phrases of a list that stand in a text, word by word.

export interface PhraseMatch<T> {
  /** Position of the first word. */
  readonly at: number;
  /** Number of words. */
  readonly length: number;
  readonly value: T;
}

export interface PhraseTable<T> {
  /** Every place at which a phrase of the table stands in `words`. */
  find(words: readonly string[]): PhraseMatch<T>[];
  /** True where a phrase of the table begins with `word`. */
  opens(word: string): boolean;
}

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/**
 * A table of phrases, each a list of words. Empty phrases are passed over.
 *
 * @param entries phrase and what it stands for; the same phrase may stand for several
 */
export function createPhraseTable<T>(entries: Iterable<readonly [readonly string[], T]>): PhraseTable<T> {
  const byFirst = new Map<string, Entry<T>[]>();
  for (const [words, value] of entries) {
    const [first] = words;
    if (first === undefined) continue;
    const list = byFirst.get(first);
    if (list) list.push({ words, value });
    else byFirst.set(first, [{ words, value }]);
  }
  return { find: (words) => findPhrases(byFirst, words), opens: (word) => byFirst.has(word) };
}

function findPhrases<T>(
  byFirst: ReadonlyMap<string, readonly Entry<T>[]>,
  words: readonly string[],
): PhraseMatch<T>[] {
  const found: PhraseMatch<T>[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const entries = byFirst.get(words[at] ?? '');
    if (!entries) continue;
    for (const entry of entries) {
      if (stands(entry.words, words, at)) found.push({ at, length: entry.words.length, value: entry.value });
    }
  }
  return found;
}

function stands(phrase: readonly string[], words: readonly string[], at: number): boolean {
  for (let offset = 1; offset < phrase.length; offset += 1) {
    if (words[at + offset] !== phrase[offset]) return false;
  }
  return true;
}
