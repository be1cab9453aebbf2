// Questions about somebody's private life. A record of public statements has nothing to tell of it, and a fact about the same
// person that happens to be near is worse than silence.
import type { Fact, FactRecord } from '../record/record.ts';
import { normalise } from '../search/normalise.ts';
import { createPhraseTable } from '../search/phrases.ts';

/**
 * True for a question with a word of `privateLife` (language.yaml) that the best fact found for it does not have, neither in
 * its statement nor in a way of asking for it.
 *
 * @param best undefined where nothing was found
 */
export type AsksForPrivateLife = (
  question: string,
  best: Pick<Fact, 'statement' | 'asks'> | undefined,
) => boolean;

/** Reads the list once. Words are matched as they are written: "dating" is no form of "date" here. */
export function createPrivateLife({ privateLife }: FactRecord['language']): AsksForPrivateLife {
  const table = createPhraseTable(privateLife.map((phrase) => [normalise(phrase), phrase] as const));
  const wordsIn = (text: string): readonly string[] => table.find(normalise(text)).map(({ value }) => value);
  return (question, best) => {
    const asked = wordsIn(question);
    const stated = asked.length > 0 && best ? [best.statement, ...best.asks].flatMap(wordsIn) : [];
    return asked.some((word) => !stated.includes(word));
  };
}
