// Proves that every quotation stands, letter by letter, in the paragraph it names.
import type { FactRecord, Quotation } from './record.ts';

export interface Unproved {
  readonly factId: string;
  readonly quotation: Quotation;
  readonly reason: string;
}

export interface Proof {
  readonly proved: number;
  readonly unproved: readonly Unproved[];
  /** Facts none of whose source texts are at hand. */
  readonly withoutText: readonly string[];
}

/**
 * Compares every quotation with its source text. White space and typographic quotation marks, dashes and
 * ligatures are folded on both sides; every other character has to be the same.
 *
 * @param texts source id -> whole text: a header, a line of dashes, paragraphs separated by blank lines
 */
export function proveQuotations(record: FactRecord, texts: ReadonlyMap<string, string>): Proof {
  const paragraphs = new Map([...texts].map(([id, text]) => [id, paragraphsOf(text).map(fold)]));
  const unproved: Unproved[] = [];
  const withoutText: string[] = [];
  let proved = 0;
  for (const fact of record.facts) {
    const held = fact.quotations.filter(({ source }) => paragraphs.has(source));
    if (held.length === 0) withoutText.push(fact.id);
    for (const quotation of held) {
      const reason = whyNot(quotation, paragraphs.get(quotation.source) ?? []);
      if (reason === undefined) proved += 1;
      else unproved.push({ factId: fact.id, quotation, reason });
    }
  }
  return { proved, unproved, withoutText };
}

/** The paragraphs of a source text; the first is number 1. */
export function paragraphsOf(text: string): string[] {
  const body =
    text
      .replaceAll('\r\n', '\n')
      .split(/^-{5,}\s*$/m)
      .slice(1)
      .join('\n') || text;
  return body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

function whyNot({ paragraph, text, source }: Quotation, paragraphs: readonly string[]): string | undefined {
  const wanted = fold(text);
  if (paragraphs[paragraph - 1]?.includes(wanted)) return undefined;
  const elsewhere = paragraphs.findIndex((candidate) => candidate.includes(wanted));
  if (elsewhere >= 0)
    return `it stands in paragraph ${elsewhere + 1} of ${source}, not in paragraph ${paragraph}`;
  return `it does not occur in ${source}: copy the words again from the source`;
}

const MARKS: readonly (readonly [RegExp, string])[] = [
  [/[“”„«»]/g, '"'],
  [/[‘’‚]/g, "'"],
  [/[‐‑‒–—]/g, '-'],
  [/…/g, '...'],
  [/\s+/g, ' '],
];

const fold = (text: string): string =>
  MARKS.reduce((folded, [from, to]) => folded.replace(from, to), text.normalize('NFC')).trim();
