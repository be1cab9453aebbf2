// What was looked up for a word is kept, so that a word that comes again costs nothing.

/**
 * The same function, called once for each word; questions bring words without end, so that the words are bounded.
 *
 * @param most so many words are kept, until all of them are forgotten at once
 * @param lookUp anything but undefined for every word
 */
export function lookedUpOnce<T>(most: number, lookUp: (word: string) => T): (word: string) => T {
  const cache = new Map<string, T>();
  return (word) => {
    const known = cache.get(word);
    if (known !== undefined) return known;
    if (cache.size >= most) cache.clear();
    const found = lookUp(word);
    cache.set(word, found);
    return found;
  };
}
