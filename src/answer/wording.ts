// The words that stand around a fact, the same on every surface. None of them says anything about the world.

import type { Kind } from '../record/record.ts';
import { givenBy } from '../search/wanted.ts';
import type {
  Answer,
  Answered,
  Citation,
  CitedDifference,
  CitedFact,
  Provenance,
  Saying,
  Speaker,
} from './answer.ts';

const KIND_LABELS: Readonly<Record<Kind, string>> = {
  charged: 'Charged',
  alleged: 'Alleged',
  attributed: 'Attributed',
  sanctioned: 'Sanctioned',
  denied: 'Denied',
  responded: 'Responded',
  assessed: 'Assessed',
  found: 'Found',
  reported: 'Reported',
};

/** A sign for each kind, none of them an emoji: kinds are told apart by shape, without colour. */
const KIND_MARKS: Readonly<Record<Kind, string>> = {
  charged: '§',
  alleged: '◇',
  attributed: '→',
  sanctioned: '⊘',
  denied: '✕',
  responded: '↶',
  assessed: '≈',
  found: '◉',
  reported: '¶',
};

export const kindMark = (kind: Kind): string => KIND_MARKS[kind];
export const kindLabel = (kind: Kind): string => KIND_LABELS[kind];

export const NO_ANSWER_ON_RECORD = 'No answer on record.';
export const IN_ANSWER = 'In answer';
export const SOURCES_DIFFER = 'Sources differ';
export const MAY_BE_IT = 'This may be it:';
export const ALSO = 'Also on record';
export const OR = 'Or';
export const HAPPENED = 'Happened';
export const NEAREST = 'Nearest on record:';
export const DID_YOU_MEAN = 'Did you mean:';

/** The point, and what each reading of it says. */
export const differenceText = ({ point, readings }: CitedDifference): string =>
  `${SOURCES_DIFFER}: ${point} ${readings.map(({ says }) => says).join(' / ')}`;

/** Further facts worth a line each: what explains at least half of the question, two at most. */
export function alsoOnRecord({ facts: [, ...rest] }: Answered): readonly CitedFact[] {
  return rest.filter(({ coverage }) => coverage >= 0.5).slice(0, 2);
}

/** Where the answer is unsure: what else may have been meant, two at most. */
export const orOnRecord = ({ facts: [, ...rest] }: Answered): readonly CitedFact[] => rest.slice(0, 2);

/** Facts that the answer itself does not show in full, in the order in which they answer. */
export const furtherFacts = (answer: Answered): readonly CitedFact[] =>
  answer.facts.slice(answer.sure ? 1 : 1 + orOnRecord(answer).length);

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `2024-03-25` -> `25 Mar 2024`; `2024-03` -> `Mar 2024`; `2021/2022` -> `2021 to 2022`. */
export function dateText(date: string): string {
  return date
    .split('/')
    .map((part) => {
      const [year, month, day] = part.split('-');
      const named = month === undefined ? undefined : MONTHS[Number(month) - 1];
      return [day === undefined ? undefined : String(Number(day)), named, year].filter(Boolean).join(' ');
    })
    .join(' to ');
}

/** `Attributed · UK Foreign Office · 25 Mar 2024 · "highly likely"` */
export const chipLine = (saying: Saying): string => `${kindLabel(saying.kind)} · ${saidBy(saying)}`;

/** The chip line without the kind: `UK Foreign Office · 25 Mar 2024 · "highly likely"` */
export const saidBy = ({ by, said, likelihood }: Saying): string =>
  [speakerName(by), dateText(said), ...(likelihood ? [`"${likelihood}"`] : [])].join(' · ');

/** `Lisa Monaco, US Deputy Attorney General`; whoever has no office by the name alone. */
export const speakerName = ({ name, role }: Speaker): string => (role ? `${name}, ${role}` : name);

/** `in answer: Denied`, `no answer on record`: for one line among others; undefined for what accuses nobody. */
export function answerMark({ answer }: CitedFact): string | undefined {
  if (answer === undefined) return undefined;
  return answer === 'none' ? 'no answer on record' : `in answer: ${kindLabel(answer.kind)}`;
}

/** A statement in one line, with its answer behind it. */
export function statementLine(fact: CitedFact): string {
  const mark = answerMark(fact);
  return mark === undefined ? fact.statement : `${fact.statement} (${mark})`;
}

/** `Happened 2021 to 2022`, where neither the statement nor the day on which it was made tells that. */
export function happenedLine({ happened, said, statement }: CitedFact): string | undefined {
  if (happened === undefined || happened === said || givenBy({ statement }).has('time')) return undefined;
  return `${HAPPENED} ${dateText(happened)}`;
}

/** `FCDO release (copy at archive.orkl.eu), 25 Mar 2024, paragraph 2` */
export function sourceLine(citation: Citation): string {
  return `${sourceName(citation)}, ${dateText(citation.date)}, paragraph ${citation.paragraph}`;
}

/** The source in a few words, and whose copy of it is meant where it is not the publisher's own. */
export function sourceName({ short, url, isCopy }: Citation): string {
  if (!isCopy) return short;
  return `${short} (${url === undefined ? 'copy' : `copy at ${new URL(url).host.replace(/^www\./, '')}`})`;
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** `fi` -> `in Finnish`; a code that names no language stands as it is. */
export const languageText = (code: string): string =>
  `in ${/^[a-z]{2,3}$/.test(code) ? (LANGUAGES.of(code) ?? code) : code}`;

/** `189 facts · record of 22 Nov 2026 · answer 7f3a9c` */
export function footer({ factCount, asOf, answerId }: Provenance): string {
  return `${factCount} facts · record of ${dateText(asOf)} · answer ${answerId}`;
}

/** `re:FACT-ID`, with the id. */
export const REFERENCE = /(?<=^|\s)re:(\S*)/giu;

/** The words that a person wrote: the line below tells with which fact they were read. */
export const withoutReference = (question: string): string =>
  question.replace(REFERENCE, ' ').replace(/\s+/g, ' ').trim();

/** With which fact a follow-up was read; nothing where the answer is that very fact. */
export function togetherLine(answer: Answer): string | undefined {
  const { inReplyTo } = answer;
  const isShown = answer.status === 'answered' && answer.facts[0].id === inReplyTo?.id;
  return inReplyTo === undefined || isShown ? undefined : `Read together with: ${inReplyTo.statement}`;
}
