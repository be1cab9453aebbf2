import type { Overview } from '../../answer/view.ts';
import { dateText } from '../../answer/wording.ts';
import { ASK } from './ids.ts';
import { type Message, message } from './message.ts';
import { literal } from './mrkdwn.ts';
import { actions, button, section, smallPrint } from './parts.ts';

const WAYS = [
  ['/sayswho who was sanctioned', 'answers you alone; you may share it'],
  ['@Says Who who was sanctioned', 'answers in the thread'],
  ['a direct message', 'answers in place'],
] as const;

/** Filters that may stand anywhere in a question. */
const FILTERS =
  'Filters: `by:uk` `by:accused` `kind:denied` `topic:methods` `source:hansard` `before:2024-04` `after:2024` `as-of:2024-03-25`';

/** The record that is served, as help and App Home name it. */
export interface ServedRecord {
  readonly overview: Overview;
  /** Faults of a newer edit that is not served. */
  readonly refusedFaults: number;
}

/** How to use the bot, with questions that work, and which record it answers from. */
export function helpMessage(served: ServedRecord): Message {
  const { title, summary, questions: suggested } = served.overview;
  const ways = WAYS.map(([way, what]) => `• \`${way}\`: ${what}`).join('\n');
  const questions = suggested.map((question) => button(ASK, question, question, `Ask: ${question}`));
  const about = `*${literal(title)}*\n${literal(summary)}`;
  const promise = 'Every answer is a fact on record with its speaker, date and quotation.';
  const words = [
    title,
    summary,
    ...WAYS.map(([way, what]) => `${way}: ${what}`),
    FILTERS,
    ...suggested,
    promise,
    recordLine(served),
  ];
  return message(
    [
      section(about),
      section(ways),
      section(FILTERS),
      uniqueIds(questions),
      smallPrint(promise),
      smallPrint(recordLine(served)),
    ],
    words.join('\n'),
  );
}

function recordLine({ overview: { factCount, asOf, version }, refusedFaults }: ServedRecord): string {
  const refused = refusedFaults > 0 ? ` · a newer edit has ${refusedFaults} faults and is not served` : '';
  return `${factCount} facts · record of ${dateText(asOf)} · version ${version}${refused}`;
}

/** Action ids have to differ within one block; everything behind the colon is ours to ignore. */
function uniqueIds(buttons: ReturnType<typeof button>[]): ReturnType<typeof actions> {
  return actions(...buttons.map((each, at) => ({ ...each, action_id: `${each.action_id}:${at}` })));
}
