// Facts as the peers see them: one flat document each, with the same words that our own search may use.
import { everyName } from '../../src/record/party-names.ts';
import type { FactRecord } from '../../src/record/record.ts';

export interface FactDocument {
  readonly id: string;
  readonly statement: string;
  readonly asks: readonly string[];
  readonly quotations: readonly string[];
  /** Names, other names and roles of who speaks and who is spoken of. */
  readonly parties: readonly string[];
}

export const FIELDS = ['statement', 'asks', 'quotations', 'parties'] as const;

/** One document a fact, in the record's order. */
export function documentsOf({ facts, parties }: FactRecord): FactDocument[] {
  return facts.map(({ id, statement, asks, quotations, by, about }) => ({
    id,
    statement,
    asks,
    quotations: quotations.map(({ text }) => text),
    parties: [by, ...about].flatMap((party) => {
      const found = parties.get(party);
      return found ? [...everyName(found), ...(found.role ? [found.role] : [])] : [party];
    }),
  }));
}

/** Marks a document that holds what a fact leaves open: where a peer finds one first, it declines. */
export const OPEN = 'open:';

/** One document for each fact that leaves questions open, so that peers may know of them too. */
export function openDocumentsOf({ facts }: FactRecord): FactDocument[] {
  return facts
    .filter(({ leavesOpen }) => leavesOpen.length > 0)
    .map(({ id, leavesOpen }) => ({
      ...{ id: `${OPEN}${id}`, statement: '', asks: leavesOpen },
      ...{ quotations: [], parties: [] },
    }));
}

/** All text of a document in one string. */
export const textOf = ({ statement, asks, quotations, parties }: FactDocument): string =>
  [statement, ...asks, ...quotations, ...parties].join('\n');

/** The same with one string a field, which suits searches that score each entry of a list on its own. */
export type JoinedDocument = Readonly<Record<'id' | (typeof FIELDS)[number], string>>;

export const joined = ({ id, statement, asks, quotations, parties }: FactDocument): JoinedDocument => ({
  id,
  statement,
  asks: asks.join('\n'),
  quotations: quotations.join('\n'),
  parties: parties.join('\n'),
});
