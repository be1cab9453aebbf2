// Other names and other words: finds the phrases of a list that stand in a question, word by word.

export interface PhraseTable<T> {
  /** Every place at which a phrase of the table begins in `words`, with its length in words. */
  find(words: readonly string[]): { readonly at: number; readonly length: number; readonly value: T }[];
}

/**
 * A table of phrases, each a list of normalised words (or stems).
 *
 * @param entries phrase and what it stands for; the same phrase may stand for several
 */
export function createPhraseTable<T>(entries: Iterable<readonly [readonly string[], T]>): PhraseTable<T> {
  const table = new Map<string, { readonly words: readonly string[]; readonly value: T }[]>();
  for (const [words, value] of entries) {
    const [first] = words;
    if (first === undefined) continue;
    const list = table.get(first);
    if (list) list.push({ words, value });
    else table.set(first, [{ words, value }]);
  }
  return {
    find: (words) =>
      words.flatMap((word, at) =>
        (table.get(word) ?? [])
          .filter((entry) => entry.words.every((part, offset) => words[at + offset] === part))
          .map((entry) => ({ at, length: entry.words.length, value: entry.value })),
      ),
  };
}
