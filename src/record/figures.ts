// The record in figures: what a curator wants to see at a glance after an edit.
import { KINDS } from './kinds.ts';
import type { Fact, FactRecord, Kind, Side } from './record.ts';
import { SIDES } from './shapes.ts';
import { countWords, MAX_STATEMENT_WORDS } from './values.ts';

export interface Figures {
  readonly facts: number;
  readonly sources: number;
  readonly parties: number;
  readonly differences: number;
  readonly quotations: number;
  /** How many facts of each kind come from each side. */
  readonly perKind: readonly { readonly kind: Kind; readonly bySide: Readonly<Record<Side, number>> }[];
  /** Ways of asking that a fact has: the fewest of all facts, and the median. */
  readonly asks: { readonly fewest: number; readonly median: number };
  readonly unquotedSources: readonly string[];
  readonly longStatements: readonly { readonly id: string; readonly words: number }[];
  /** The same way of asking on more than one fact. */
  readonly sharedAsks: readonly { readonly ask: string; readonly facts: readonly string[] }[];
}

/** Counts what is on record. */
export function figuresOf(record: FactRecord): Figures {
  const { facts, sources, parties, differences } = record;
  return {
    facts: facts.length,
    sources: sources.size,
    parties: parties.size,
    differences: differences.length,
    quotations: facts.reduce((sum, { quotations }) => sum + quotations.length, 0),
    perKind: KINDS.map((kind) => ({ kind, bySide: countSides(kind, record) })),
    asks: spreadOf(facts.map(({ asks }) => asks.length)),
    unquotedSources: unquoted(record),
    longStatements: facts
      .map(({ id, statement }) => ({ id, words: countWords(statement) }))
      .filter(({ words }) => words > MAX_STATEMENT_WORDS),
    sharedAsks: sharedAsks(facts),
  };
}

function countSides(kind: Kind, { facts, parties }: FactRecord): Readonly<Record<Side, number>> {
  const ofKind = facts.filter((fact) => fact.kind === kind);
  const count = (side: Side): number => ofKind.filter(({ by }) => parties.get(by)?.side === side).length;
  return Object.fromEntries(SIDES.map((side) => [side, count(side)])) as Record<Side, number>;
}

function spreadOf(counts: readonly number[]): Figures['asks'] {
  const sorted = [...counts].sort((a, b) => a - b);
  return { fewest: sorted[0] ?? 0, median: sorted[Math.floor((sorted.length - 1) / 2)] ?? 0 };
}

function unquoted({ facts, sources }: FactRecord): string[] {
  const quoted = new Set(facts.flatMap(({ quotations }) => quotations.map(({ source }) => source)));
  return [...sources.keys()].filter((id) => !quoted.has(id)).sort();
}

function sharedAsks(facts: readonly Fact[]): Figures['sharedAsks'] {
  const byAsk = new Map<string, string[]>();
  for (const { id, asks } of facts) {
    for (const ask of new Set(asks.map(plain))) byAsk.set(ask, [...(byAsk.get(ask) ?? []), id]);
  }
  return [...byAsk].filter(([, ids]) => ids.length > 1).map(([ask, ids]) => ({ ask, facts: ids }));
}

/** Small letters and no marks: what a search would take for the same. */
const plain = (ask: string): string =>
  ask
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
