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
  return {
    find: (words) =>
      words.flatMap((word, at) =>
        (byFirst.get(word) ?? [])
          .filter((entry) => entry.words.every((part, offset) => words[at + offset] === part))
          .map((entry) => ({ at, length: entry.words.length, value: entry.value })),
      ),
  };
}
