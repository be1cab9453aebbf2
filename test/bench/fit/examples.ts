// What the confidence is fitted to: the open questions, and the record's own ways of asking and open questions, each looked
// up in a record that does not have it. Those of the second kind are many, and written by people who had seen no question.
import { type Signs, signsOf } from '../../../src/answer/signs.ts';
import type { Fact, FactRecord } from '../../../src/record/record.ts';
import { createSearch, type Search } from '../../../src/search/search.ts';
import type { Question } from '../../questions/score.ts';

/** One question, what was found for it first, and whether that is right. */
export interface Case {
  readonly set: string;
  readonly isAnswerable: boolean;
  readonly isRight: boolean;
  readonly isVerbatim: boolean;
  readonly signs: Signs;
}

const FOLDS = 5;
/** Of a fact's ways of asking each fourth is tried: a thousand more would say the same. */
const EVERY = 4;

export const casesOf = (set: string, questions: readonly Question[], record: FactRecord): Case[] => {
  const search = createSearch(record);
  return questions.flatMap(({ question, facts }) => caseOf(set, question, facts, search));
};

/** Ways of asking and open questions of a record, each asked of four fifths of it. */
export function heldOut(record: FactRecord): Case[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isHeld = (fact: number, place: number): boolean => (fact * 7 + place) % FOLDS === fold;
    const without = (texts: readonly string[], fact: number) =>
      texts.filter((_, place) => !isHeld(fact, place));
    const facts = record.facts.map((fact, at) => ({
      ...fact,
      asks: without(fact.asks, at),
      leavesOpen: without(fact.leavesOpen, at),
    }));
    const outside = without(record.language.outside, 0);
    const language = { ...record.language, outside };
    const search = createSearch({ ...record, facts, language });
    const held = record.language.outside.filter((_, place) => isHeld(0, place));
    const strangers = held.flatMap((question) => caseOf('outside', question, [], search));
    return [
      ...strangers,
      ...record.facts.flatMap((fact, at) => [
        ...casesOfFact(
          fact.asks.filter((_, place) => isHeld(at, place) && (at + place) % EVERY === 0),
          [fact],
          search,
        ),
        ...casesOfFact(
          fact.leavesOpen.filter((_, place) => isHeld(at, place)),
          [],
          search,
        ),
      ]),
    ];
  }).flat();
}

const casesOfFact = (questions: readonly string[], facts: readonly Fact[], search: Search): Case[] =>
  questions.flatMap((question) =>
    caseOf(
      'record',
      question,
      facts.map(({ id }) => id),
      search,
    ),
  );

function caseOf(set: string, question: string, facts: readonly string[], search: Search): Case[] {
  const { whole } = search(question);
  const signs = signsOf(whole);
  const [best] = whole.hits;
  if (!signs || !best) return [];
  return [
    {
      set,
      isAnswerable: facts.length > 0,
      isRight: facts.includes(best.fact.id),
      isVerbatim: best.isVerbatim,
      signs,
    },
  ];
}
