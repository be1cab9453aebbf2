// A fact as plain text to paste. Composed of what is filed, and of nothing else.
import type { Fact, FactRecord } from '../../record/record.ts';
import type { Citation, CitedFact } from '../answer.ts';
import { citeFact } from '../cite.ts';
import { provenanceOf } from '../provenance.ts';
import type { CiteView } from '../view.ts';
import { dateText, kindLabel, sourceLine } from '../wording.ts';

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

function newspaper(fact: CitedFact, { short, date, text }: Citation): string {
  return `${speaker(fact)} (${sureness(fact).toLowerCase()}, ${dateText(fact.said)}), in the words of ${short}, ${dateText(date)}: “${text}”`;
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
const speaker = ({ by }: CitedFact): string => (by.role ? `${by.name}, ${by.role}` : by.name);
const sureness = ({ kind, likelihood }: CitedFact): string =>
  likelihood ? `${kindLabel(kind)}, “${likelihood}”` : kindLabel(kind);
const standing = (fact: CitedFact): string => [sureness(fact), speaker(fact), dateText(fact.said)].join(', ');
