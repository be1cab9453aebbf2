// Questions in other languages: the record is kept in English, and whoever asks it otherwise is told so.

/** Words with which questions of other languages begin, and which English has not: one is enough. */
const ASKING = new Set(
  [
    'qui que quoi quand pourquoi combien quel quelle quels quelles',
    'quien quienes cuando donde cuantos cuantas cual cuales',
    'wer wann warum wieso wessen wieviele welche welcher welches',
  ]
    .join(' ')
    .split(' '),
);

/** Small words of French, Spanish and German. Each may stand in an English question: two of them are needed. */
const SMALL = new Set(
  [
    'est sont ont etait ete une les des aux dans avec pour sur pas dit comment',
    'es son fue fueron esta una el por para con segun dijo como',
    'ist sind wurde wurden hat haben das und nicht mit eine einen gesagt uber wie wo',
  ]
    .join(' ')
    .split(' '),
);

/** True where most letters are not Latin, or where words show that French, Spanish or German is spoken. Pure. */
export function isForeign(text: string): boolean {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const letters = plain.match(/\p{L}/gu) ?? [];
  if (letters.filter((letter) => !/\p{Script=Latin}/u.test(letter)).length * 2 > letters.length) return true;
  const words = new Set(plain.match(/\p{L}+/gu) ?? []);
  const small = [...words].filter((word) => SMALL.has(word));
  return [...words].some((word) => ASKING.has(word)) || small.length > 1;
}
