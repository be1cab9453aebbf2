// How to use the bot, with requests that work.
import type { Overview } from '../../answer/view.ts';
import { dateText } from '../../answer/wording.ts';
import { ASK } from './ids.ts';
import { type Message, message } from './message.ts';
import { bold, code, literal } from './mrkdwn.ts';
import { actions, button, section, smallMarkup, smallPrint } from './parts.ts';
import { ASKING_ON } from './privacy.ts';

type Line = readonly [what: string, does: string];

const WAYS: readonly Line[] = [
  ['/sayswho who was sanctioned', 'answers you alone; you may share it'],
  ['@Says Who who was sanctioned', 'answers in the thread'],
  ['a direct message', 'answers there'],
];

/** Named as in the manifest. */
const CHECKS: readonly Line[] = [
  ['Check this claim', 'in the menu of any message: what the record has on each of its claims'],
  ['Check pasted text', 'among the shortcuts: the same for a draft'],
];

/** What may follow `/sayswho`, a mention, or stand in a direct message. Plain words do as well. */
const VIEWS: readonly Line[] = [
  ['timeline [topic or party]', 'what was said, by date'],
  ['who PARTY', 'its names, what it says, what is said of it'],
  ['both TOPIC', 'accusers and accused side by side'],
  ['differ [topic]', 'where sources differ'],
  ['sources', 'every source on file'],
  ['fact ID', 'everything about one fact'],
  ['cite ID', 'a fact as text to paste'],
];

const DATES = 'before:2024-04  after:2024  as-of:2024-03-25';
const FILTERS = 'Filters, anywhere in a question';
const LOOK_UP = 'Or look up';
const CHECK = 'Or check, seen by you alone';
const PROMISE = 'Every answer is a fact on record with its speaker, date and quotation.';

/** The record that is served, as help and App Home name it. */
export interface ServedRecord {
  readonly overview: Overview;
  /** Faults of a newer edit that is not served. */
  readonly refusedFaults: number;
}

/** The dossier, the ways to ask it, questions that work, and which record answers. */
export function helpMessage(served: ServedRecord): Message {
  const { title, summary, questions, topics } = served.overview;
  return message(
    [
      section(`${bold(title)}\n${literal(summary)}`),
      section(WAYS.map(lineMarkup).join('\n')),
      buttonsFor(questions),
      section([bold(LOOK_UP), ...VIEWS.map(lineMarkup)].join('\n')),
      buttonsFor(examplesOf(topics), 'view-'),
      section([bold(CHECK), ...CHECKS.map(lineMarkup)].join('\n')),
      smallMarkup([bold(FILTERS), ...filterLines(served).map(filterMarkup), code(DATES)].join('\n')),
      smallPrint(PROMISE),
      smallPrint(ASKING_ON),
      smallPrint(recordLine(served)),
    ],
    helpWords(served).join('\n'),
  );
}

function helpWords(served: ServedRecord): string[] {
  const { title, summary, questions } = served.overview;
  const words = ([what, does]: Line): string => `${what}: ${does}`;
  return [
    title,
    summary,
    ...WAYS.map(words),
    ...questions,
    `${LOOK_UP}:`,
    ...VIEWS.map(words),
    `${CHECK}:`,
    ...CHECKS.map(words),
    `${FILTERS}:`,
    ...filterLines(served).map(words),
    DATES,
    PROMISE,
    ASKING_ON,
    recordLine(served),
  ];
}

const lineMarkup = ([what, does]: Line): string => `• ${code(what)}  ${literal(does)}`;
const filterMarkup = ([name, values]: Line): string => `${code(name)}  ${literal(values)}`;

/** A line or two of values; ids of sources are long, and the list of them is a view of its own. */
const VALUES_SHOWN = 160;

/** Each filter whose values can be listed, with the first of them. */
const filterLines = ({ overview: { filters } }: ServedRecord): Line[] =>
  filters
    .filter(({ values }) => values.length > 0)
    .map(({ filter, values }) => {
      const all = values.map(({ value }) => value);
      const shown = all.filter((_, at) => all.slice(0, at + 1).join(', ').length <= VALUES_SHOWN);
      return [`${filter}:`, [...shown, ...(shown.length < all.length ? ['…'] : [])].join(', ')];
    });

/** One request of each kind that needs nothing but a topic. */
function examplesOf([topic]: Overview['topics']): readonly string[] {
  const ofTopic = topic ? [`timeline ${topic.id}`, `both ${topic.id}`] : [];
  return [...ofTopic, 'differ', 'sources'];
}

/** What stands behind the colon keeps the ids of a message apart. */
const buttonsFor = (requests: readonly string[], detail = '') =>
  actions(...requests.map((request, at) => button(`${ASK}:${detail}${at}`, request, request, request)));

/** `189 facts · record of 22 Nov 2026 · version 1f2e3d4c5b6a` */
export function recordLine({ overview: { factCount, asOf, version }, refusedFaults }: ServedRecord): string {
  const refused = refusedFaults > 0 ? ` · a newer edit has ${refusedFaults} faults and is not served` : '';
  return `${factCount} facts · record of ${dateText(asOf)} · version ${version}${refused}`;
}
