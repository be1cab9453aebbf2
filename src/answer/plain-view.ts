// A view as lines of plain text: for the shell, for screen readers, and where Slack cannot show blocks.
import type { CitedDifference, CitedFact } from './answer.ts';
import { answerLine, answerLines } from './answer-line.ts';
import { factLines } from './plain-text.ts';
import type { BothSidesView, CiteView, FactView, ProfileView, SourcesView, View } from './view.ts';
import { counted, NEAREST_REQUESTS, sideHeading, viewLead, viewTitle } from './view-wording.ts';
import { chipLine, dateText, footer, IN_ANSWER, NO_ANSWER_ON_RECORD, sourceLine } from './wording.ts';

/** The whole view, readable by itself. */
export function plainView(view: View): string {
  return [viewTitle(view), ...viewLead(view), ...viewLines(view), footer(view)].join('\n');
}

/** What a view holds, without its title, what is said of it as a whole, and its footer. */
export function viewLines(view: View): readonly string[] {
  switch (view.status) {
    case 'timeline':
      return view.facts.flatMap(timelineLines);
    case 'profile':
      return profileLines(view);
    case 'both':
      return bothLines(view);
    case 'differ':
      return view.differences.flatMap(differenceLines);
    case 'sources':
      return view.sources.flatMap(sourceLines);
    case 'fact':
      return cardLines(view);
    case 'cite':
      return view.styles.flatMap(({ name, text }: CiteView['styles'][number]) => [`${name}:`, `  ${text}`]);
    default:
      return view.nearest.length > 0
        ? [NEAREST_REQUESTS, ...view.nearest.map((request) => `  ${request}`)]
        : [];
  }
}

function timelineLines(fact: CitedFact): string[] {
  const [citation] = fact.citations;
  return [
    `${dateText(fact.said)}  ${fact.statement}`,
    `  ${chipLine(fact)}`,
    ...answerLines(fact).map((line) => `  ${line}`),
    ...(citation ? [`  ${sourceLine(citation)} · fact ${fact.id}`] : []),
  ];
}

function profileLines({ party, says, saidOf }: ProfileView): string[] {
  return [...group(`What ${party.name} says`, says), ...group(`What is said of ${party.name}`, saidOf)];
}

const group = (heading: string, facts: readonly CitedFact[]): string[] =>
  facts.length === 0
    ? []
    : [`${heading}:`, ...facts.flatMap((fact) => [...factLines(fact), ...answerLines(fact)])];

function bothLines({ sides }: BothSidesView): string[] {
  return sides.flatMap(({ side, facts }) => {
    if (facts.length > 0) return group(sideHeading(side), facts);
    return side === 'accused' ? [`${sideHeading(side)}: ${NO_ANSWER_ON_RECORD}`] : [];
  });
}

function differenceLines({ point, readings, closest }: CitedDifference): string[] {
  return [
    point,
    ...readings.map(({ says, facts }) => `  - ${says} (${facts.map(chipLine).join('; ')})`),
    `  Closest source: ${closest}`,
  ];
}

function sourceLines({
  short,
  publisher,
  date,
  tier,
  quotations,
  url,
}: SourcesView['sources'][number]): string[] {
  return [
    `${dateText(date)}  ${short} · ${tier} · ${counted(quotations, 'quotation')}`,
    `  ${publisher}${url === undefined ? '' : ` ${url}`}`,
  ];
}

function cardLines(view: FactView): string[] {
  const { fact, about, answers, answersTopics, isAccusation, answeredBy, alsoSaidBy, differences } = view;
  const facts = (heading: string, list: readonly CitedFact[]): string[] =>
    list.length === 0
      ? []
      : [`${heading}:`, ...list.map((each) => `  - ${each.statement} (${chipLine(each)})`)];
  return [
    ...factLines(fact),
    ...fact.citations.slice(1).flatMap((citation) => [`  | ${citation.text}`, `  ${sourceLine(citation)}`]),
    ...(about.length > 0 ? [`About: ${about.map(({ name }) => name).join(' · ')}`] : []),
    ...(fact.happened === undefined ? [] : [`Happened: ${dateText(fact.happened)}`]),
    ...facts('Answers', answers),
    ...(answersTopics.length > 0
      ? [`Answers the topic: ${answersTopics.map(({ name }) => name).join(' · ')}`]
      : []),
    ...facts(IN_ANSWER, answeredBy),
    ...(isAccusation && answeredBy.length === 0 ? [answerLine(undefined)] : []),
    ...facts('Also said by', alsoSaidBy),
    ...differences.flatMap(differenceLines),
  ];
}
