import type { KnownBlock } from '@slack/types';
import type { Citation, CitedFact } from '../../answer/answer.ts';
import { chipLine, sourceLine } from '../../answer/wording.ts';
import { link } from './mrkdwn.ts';
import { quote, richText, smallMarkup, smallPrint, strong } from './parts.ts';

/** A fact as people see it: statement, chip line, quotation, and where that stands. */
export function factBlocks(fact: CitedFact): KnownBlock[] {
  return [richText(strong(fact.statement)), smallPrint(chipLine(fact)), ...quotationBlocks(fact.citations)];
}

/** The first quotation of a fact with its source. The chip line stands above it. */
export function quotationBlocks([citation]: readonly Citation[]): KnownBlock[] {
  if (!citation) return [];
  return [richText(quote(citation.text)), smallMarkup(link(citation.url, sourceLine(citation)))];
}
