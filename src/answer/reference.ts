// `re:FACT-ID` inside a question: it makes a follow-up a whole question, which gives the same answer everywhere.
import type { Fact, FactRecord } from '../record/record.ts';
import type { FilterFault } from '../search/filters.ts';
import type { Answer } from './answer.ts';
import { readFollowUp } from './follow-up.ts';
import { type CommandWord, readPhrasings } from './phrasing.ts';
import type { View } from './view.ts';
import { REFERENCE, withoutReference } from './wording.ts';

/** A question, and the fact with which it is read together. */
export interface Referring {
  /** The question without its reference. */
  readonly text: string;
  readonly inReplyTo: Fact | undefined;
  /** A reference that leads to no fact. */
  readonly faults: readonly FilterFault[];
}

/** Takes the reference out of a question. Of several the last counts. */
export function readReference(question: string, { factById }: FactRecord): Referring {
  const written = [...question.matchAll(REFERENCE)];
  const last = written.at(-1);
  if (!last) return { text: question, inReplyTo: undefined, faults: [] };
  const text = withoutReference(question);
  const inReplyTo = factById.get(last[1] ?? '');
  const expected = 'the id of a fact on record';
  return { text, inReplyTo, faults: inReplyTo ? [] : [{ filter: last[0], expected }] };
}

/**
 * What somebody asks who has just been shown a fact, as a request that is whole by itself. A view of "that" is one of the
 * fact or of its topic. Words that may be a question of their own are one where the record surely answers it, or where
 * they name a subject and the fact does not help.
 *
 * @param fact the fact that was shown; undefined where none was
 */
export function readTogether(
  text: string,
  fact: Pick<Fact, 'id' | 'topic'> | undefined,
  consult: (text: string) => Answer | View,
): string {
  if (fact === undefined) return text;
  const viewed = viewOfThat(text, fact);
  const read = viewed === undefined ? readFollowUp(text) : undefined;
  if (!read) return viewed ?? text;
  const together = `${text} re:${fact.id}`;
  if (!read.mayStandAlone) return together;
  const alone = consult(text);
  if (alone.status !== 'answered' && alone.status !== 'declined') return text;
  if (alone.status === 'answered' && alone.sure) return text;
  if (alone.status === 'declined' && alone.reason === 'vague') return together;
  return consult(together).status === 'answered' ? together : text;
}

const THAT = /^(?:(?:of|on|for|about) )?(?:that|this|it)(?: (?:one|fact|topic))?$/;
const OF_A_FACT: ReadonlySet<CommandWord> = new Set(['fact', 'cite']);
const OF_A_TOPIC: ReadonlySet<CommandWord> = new Set(['timeline', 'both', 'differ']);

/** "cite that", "show me a timeline of it": the view of what was shown, as a request; undefined for other words. */
function viewOfThat(text: string, { id, topic }: Pick<Fact, 'id' | 'topic'>): string | undefined {
  const found = readPhrasings(text).find(({ argument }) => THAT.test(argument));
  if (!found) return undefined;
  if (OF_A_FACT.has(found.command)) return `${found.command} ${id}`;
  return OF_A_TOPIC.has(found.command) ? `${found.command} ${topic}` : undefined;
}
