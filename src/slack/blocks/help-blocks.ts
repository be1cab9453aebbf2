import { dateText } from '../../answer/wording.ts';
import type { Dossier } from '../../record/record.ts';
import { ASK } from './answer-blocks.ts';
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
  readonly dossier: Dossier;
  readonly factCount: number;
  readonly version: string;
  /** Faults of a newer edit that is not served. */
  readonly refusedFaults: number;
}

/** How to use the bot, with questions that work, and which record it answers from. */
export function helpMessage(served: ServedRecord): Message {
  const { dossier } = served;
  const ways = WAYS.map(([way, what]) => `• \`${way}\`: ${what}`).join('\n');
  const questions = dossier.questions.map((question) => button(ASK, question, question, `Ask: ${question}`));
  const about = `*${literal(dossier.title)}*\n${literal(dossier.summary)}`;
  const promise = 'Every answer is a fact on record with its speaker, date and quotation.';
  const words = [
    dossier.title,
    dossier.summary,
    ...WAYS.map(([way, what]) => `${way}: ${what}`),
    FILTERS,
    ...dossier.questions,
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

function recordLine({ dossier, factCount, version, refusedFaults }: ServedRecord): string {
  const refused = refusedFaults > 0 ? ` · a newer edit has ${refusedFaults} faults and is not served` : '';
  return `${factCount} facts · record of ${dateText(dossier.asOf)} · version ${version}${refused}`;
}

/** Action ids have to differ within one block; everything behind the colon is ours to ignore. */
function uniqueIds(buttons: ReturnType<typeof button>[]): ReturnType<typeof actions> {
  return actions(...buttons.map((each, at) => ({ ...each, action_id: `${each.action_id}:${at}` })));
}
