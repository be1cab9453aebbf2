// What is said where nothing is answered: that, and why.
import type { Declined, DeclineReason } from './answer.ts';
import { isForeign } from './foreign.ts';

const DECLINES: Readonly<Record<DeclineReason, string>> = {
  empty: 'Ask a question, and the record answers.',
  bot: 'No fact answers that: it is about the bot, or small talk.',
  vague: 'The question names nothing that could be looked up.',
  verdict: 'Nothing on record answers that.',
  outside: 'Nothing on record answers that.',
  nothing: 'Nothing on record answers that.',
  filter: 'The question was not looked up, because a filter in it means nothing here.',
};

export const declineText = (reason: DeclineReason): string => DECLINES[reason];

const DECLINE_REASONS: Readonly<Record<DeclineReason, string | undefined>> = {
  empty: undefined,
  bot: 'The bot shows facts on file with their speakers and words, and nothing of its own. Ask about the record, or look it up: timeline, who, both, differ, sources.',
  vague: 'Name a person, a body, an event or a date.',
  verdict: 'It asks for a verdict. The record gives none: it holds who says what, and what others answer.',
  outside: 'No word of the question is in the record: it seems to lie outside the dossier.',
  nothing: 'No fact on record explains enough of the question.',
  filter: undefined,
};

const IN_ENGLISH = 'The record is kept in English: ask in English.';

/** Why, in a sentence or two, where there is more to say than that nothing is answered. */
export function declineWhy({ reason, question }: Pick<Declined, 'reason' | 'question'>): string | undefined {
  const why = [DECLINE_REASONS[reason] ?? '', isForeign(question) ? IN_ENGLISH : ''].join(' ').trim();
  return why === '' ? undefined : why;
}

/** `kind:rumour: expected one of charged, alleged, ...` */
export const faultText = ({
  filter,
  expected,
}: {
  readonly filter: string;
  readonly expected: string;
}): string => `${filter}: expected ${expected}.`;
