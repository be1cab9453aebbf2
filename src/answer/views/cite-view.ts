// A fact as plain text to paste. Composed of what is filed, and of nothing else.
import type { Fact, FactRecord, Kind } from '../../record/record.ts';
import type { Citation, CitedFact } from '../answer.ts';
import { citeFact } from '../cite.ts';
import { provenanceOf } from '../provenance.ts';
import type { CiteView } from '../view.ts';
import { dateText, sourceLine, sourceName, speakerName } from '../wording.ts';

export function citeView(fact: Fact, request: string, record: FactRecord): CiteView {
  const cited = citeFact(fact, record);
  return {
    ...provenanceOf(request, record),
    request,
    status: 'cite',
    fact: cited,
    styles: citationStyles(cited, record.dossier.asOf),
  };
}

/**
 * The styles that desks use, each on one line. A quotation is always put down as the words of its source: a report's
 * words are not the speaker's.
 */
export function citationStyles(fact: CitedFact, asOf: string): CiteView['styles'] {
  const [citation] = fact.citations;
  if (!citation) throw new Error(`expected a fact with a quotation, got ${fact.id} without one`);
  const from = `fact ${fact.id}, record of ${dateText(asOf)}`;
  return [
    { name: 'Plain line', text: plainLine(fact, citation, from) },
    { name: 'Newspaper', text: newspaper(fact, citation) },
    { name: 'Footnote', text: footnote(fact, citation, from) },
  ];
}

function plainLine(fact: CitedFact, citation: Citation, from: string): string {
  return `${fact.statement} (${standing(fact)}; ${[sourceLine(citation), ...address(citation)].join(', ')}; ${from})`;
}

/** `US State Department, 25 Mar 2024, on record as a statement on sanctions, in the words of ...` */
function newspaper(fact: CitedFact, citation: Citation): string {
  const words = `in the words of ${sourceName(citation)}, ${dateText(citation.date)}: “${citation.text}”`;
  return `${standing(fact)}, ${words}`;
}

function footnote(fact: CitedFact, citation: Citation, from: string): string {
  const { publisher, title, date, paragraph, text } = citation;
  const where = [
    publisher,
    `“${title}”`,
    dateText(date),
    `paragraph ${paragraph}`,
    ...address(citation),
  ].join(', ');
  return `${where}: “${text}” (${standing(fact)}; ${from})`;
}

const address = ({ url }: Citation): string[] => (url === undefined ? [] : [url]);
const sureness = ({ kind, likelihood }: CitedFact): string =>
  likelihood ? `${KIND_NOUNS[kind]}, “${likelihood}”` : KIND_NOUNS[kind];
const standing = (fact: CitedFact): string =>
  `${speakerName(fact.by)}, ${dateText(fact.said)}, on record as ${sureness(fact)}`;

/** Nouns, because "sanctioned" and "charged" beside a name read as what befell it. */
const KIND_NOUNS: Readonly<Record<Kind, string>> = {
  charged: 'a statement on criminal charges',
  alleged: 'an allegation',
  attributed: 'an attribution',
  sanctioned: 'a statement on sanctions',
  denied: 'a denial',
  responded: 'a response',
  assessed: 'an assessment',
  found: 'a finding',
  reported: 'a report',
};
