// Expressions made of function words alone, such as "who did it" and "got into": word by word they would be lost.
import { isContent } from './fields.ts';
import type { PhraseMatch } from './phrases.ts';

export interface SilentPhrase {
  readonly phrase: string;
  /** The terms of the record that it stands for. */
  readonly terms: readonly string[];
}

/**
 * The longest such expressions in a question, none within another.
 *
 * @param words as they were taken
 * @param everyday the expressions of `language.yaml` that stand in them
 */
export function silentPhrases(
  words: readonly string[],
  everyday: readonly PhraseMatch<string>[],
): readonly SilentPhrase[] {
  const silent = everyday.filter(
    ({ at, length }) => length > 1 && !words.slice(at, at + length).some(isContent),
  );
  const longestFirst = [...silent].sort((a, b) => b.length - a.length || a.at - b.at);
  const found = new Map<string, { readonly at: number; readonly length: number; terms: string[] }>();
  for (const { at, length, value } of longestFirst) {
    const key = `${at} ${length}`;
    const same = found.get(key);
    if (same) same.terms.push(value);
    else if (![...found.values()].some((other) => at < other.at + other.length && other.at < at + length))
      found.set(key, { at, length, terms: [value] });
  }
  return [...found.values()].map(({ at, length, terms }) => ({
    phrase: words.slice(at, at + length).join(' '),
    terms,
  }));
}
