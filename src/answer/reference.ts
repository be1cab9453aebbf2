// `re:FACT-ID` inside a question: it makes a follow-up a whole question, which gives the same answer everywhere.
import type { Fact, FactRecord } from '../record/record.ts';
import type { FilterFault } from '../search/filters.ts';
import type { Answer } from './answer.ts';
import { readFollowUp } from './follow-up.ts';

/** A question, and the fact with which it is read together. */
export interface Referring {
  /** The question without its reference. */
  readonly text: string;
  readonly inReplyTo: Fact | undefined;
  /** A reference that leads to no fact. */
  readonly faults: readonly FilterFault[];
}

const REFERENCE = /(?<=^|\s)re:(\S*)/giu;

/** Takes the reference out of a question. Of several the last counts. */
export function readReference(question: string, { factById }: FactRecord): Referring {
  const written = [...question.matchAll(REFERENCE)];
  const last = written.at(-1);
  if (!last) return { text: question, inReplyTo: undefined, faults: [] };
  const text = question.replace(REFERENCE, ' ').replace(/\s+/g, ' ').trim();
  const inReplyTo = factById.get(last[1] ?? '');
  const expected = 'the id of a fact on record';
  return { text, inReplyTo, faults: inReplyTo ? [] : [{ filter: last[0], expected }] };
}

/**
 * What somebody asks who has just been shown a fact, as a question that is whole by itself. Words that may be a question
 * of their own are one where the record surely answers it, or where they name a subject and the fact does not help.
 *
 * @param factId the fact that was shown; undefined where none was
 */
export function readTogether(
  text: string,
  factId: string | undefined,
  ask: (text: string) => Answer,
): string {
  const read = factId === undefined ? undefined : readFollowUp(text);
  if (!read) return text;
  const together = `${text} re:${factId}`;
  if (!read.mayStandAlone) return together;
  const alone = ask(text);
  if (alone.status === 'answered' && alone.sure) return text;
  if (alone.status === 'declined' && alone.reason === 'vague') return together;
  return ask(together).status === 'answered' ? together : text;
}
