// The currency of a sum: by its sign, or by the word behind it.

const SIGNS = new Map([
  ['$', 'dollar'],
  ['£', 'pound'],
  ['€', 'euro'],
]);
const CURRENCY =
  /^(?:dollar|pound|euro|crown|krone|krona|koruna|yuan|renminbi|yen|rouble|ruble|rupee|franc|peso|dirham|riyal|shekel|zloty|forint|lira)s?$/;
/** "10 million US dollars": how far behind the number the word may stand. */
const REACH = 2;

/** The currency that stands at a place, in the singular; undefined where it is no sum. */
export const currencyAt = (words: readonly string[], at: number): string | undefined =>
  words
    .slice(at, at + REACH)
    .find((word) => CURRENCY.test(word))
    ?.replace(/s$/, '');

/** `$10m` -> `10m dollars`. */
export const withCurrenciesSpelt = (text: string): string =>
  text.replace(
    /([$£€])\s?(\d[\d.,]*)(\s*(?:million|billion|thousand|bn|m|k)\b)?/gi,
    (_: string, sign: string, figures: string, size = '') => ` ${figures}${size} ${SIGNS.get(sign)}s `,
  );
