// Scripts that put no blanks between words, Chinese and Japanese: every two signs that stand together are a word, so that
// part of a name meets the whole of it. https://en.wikipedia.org/wiki/Bigram

const SIGN = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
const RUN = new RegExp(`${SIGN}+`, 'gu');

/** True where a sign of such a script stands in a text. */
export const isUnspaced = (text: string): boolean => text.search(RUN) >= 0;

/** The pairs of each run of signs, in order; a sign that stands alone is a word, and so are the letters between runs. */
export function pairsIn(text: string): string[] {
  const between = text.split(RUN);
  const runs = text.match(RUN) ?? [];
  return between
    .flatMap((letters, at) => [letters, ...pairsOf(runs[at] ?? '')])
    .filter((word) => word !== '');
}

function pairsOf(run: string): string[] {
  const signs = [...run];
  return signs.length < 2 ? signs : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
}
