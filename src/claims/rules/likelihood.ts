import type { Reading } from '../read-text.ts';
import { type Rule, readingsOf, type Said } from './rule.ts';

/**
 * Steps of certainty after the yardsticks of the UK's Professional Head of Intelligence Assessment and of
 * US Intelligence Community Directive 203. Words of one step mean much the same.
 */
const STEPS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:possibl[ey]|potential(?:ly)?|may have|might have|could have)\b/i, 3],
  [/\b(?:highly|very) (?:likely|probable)\b|\bhigh (?:probability|degree of certainty|confidence)\b/i, 5],
  [/\balmost certain(?:ly)?\b|\bnearly certain(?:ly)?\b/i, 6],
  [/\b(?:definitely|undoubtedly|certain(?:ly)?|sure|with certainty|without (?:a )?doubt|beyond doubt)\b/i, 7],
  [/\b(?:likely|probabl[ey]|believed?|apparent(?:ly)?)\b/i, 4],
];

/** A claim without any such word is as certain as can be. */
const FLAT = 7;

function stepOf(text: string): number | undefined {
  return STEPS.find(([pattern]) => pattern.test(text))?.[1];
}

/**
 * The speaker said how sure they are, and the claim leaves it out or makes it surer. Both yardsticks hold that a
 * judgement is passed on with its likelihood.
 */
export const likelihood: Rule = (claim, said) => {
  const { fact, statement } = said;
  const own = fact.likelihood ?? STEPS.map(([pattern]) => pattern.exec(statement.text)?.[0]).find(Boolean);
  const known = own === undefined ? undefined : stepOf(own);
  if (own === undefined || known === undefined) return undefined;
  const claimed = stepOf(claim.text);
  if ((claimed ?? FLAT) <= known) return undefined;
  const isQuoted = readingsOf(said).some(({ text }) => text.includes(claim.text));
  const words = STEPS.map(([pattern]) => pattern.exec(claim.text)?.[0]).find(Boolean);
  return isQuoted ? undefined : { rule: 'likelihood', claims: words ?? '', record: own };
};

/** From here on somebody says in so many words that they are sure. */
const SURE = 6;

/** False where the claim is sure in so many words, and the fact is not. */
export const isAsCertain = ({ text }: Reading, said: Said): boolean =>
  (stepOf(text) ?? 0) < SURE ||
  said.fact.kind === 'found' ||
  readingsOf(said).some((reading) => (stepOf(reading.text) ?? 0) >= SURE);
