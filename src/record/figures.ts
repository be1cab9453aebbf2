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
  readonly asks: Spread;
  /** Questions that facts leave open, in the same way, and all of them. */
  readonly leavesOpen: Spread & { readonly all: number };
  readonly unquotedSources: readonly string[];
  readonly longStatements: readonly { readonly id: string; readonly words: number }[];
  /** The same way of asking on more than one fact. */
  readonly sharedAsks: readonly Shared[];
  /** The same question left open more than once, by several facts or by one. */
  readonly sharedOpen: readonly Shared[];
  /** The same words as a way of asking and as a question left open, with the facts of either kind. */
  readonly asksLeftOpen: readonly Shared[];
}

interface Spread {
  readonly fewest: number;
  readonly median: number;
}

/** Words, and the facts that have them: each once, as they stand on record. */
interface Shared {
  readonly ask: string;
  readonly facts: readonly string[];
}

/** Counts what is on record. */
export function figuresOf(record: FactRecord): Figures {
  const { facts, sources, parties, differences } = record;
  const [asked, open] = [holdersOf(facts, asksOf), holdersOf(facts, openOf)];
  const counts = facts.map((fact) => openOf(fact).length);
  return {
    facts: facts.length,
    sources: sources.size,
    parties: parties.size,
    differences: differences.length,
    quotations: facts.reduce((sum, { quotations }) => sum + quotations.length, 0),
    perKind: KINDS.map((kind) => ({ kind, bySide: countSides(kind, record) })),
    asks: spreadOf(facts.map((fact) => asksOf(fact).length)),
    leavesOpen: { all: counts.reduce((sum, count) => sum + count, 0), ...spreadOf(counts) },
    unquotedSources: unquoted(record),
    longStatements: facts
      .map(({ id, statement }) => ({ id, words: countWords(statement) }))
      .filter(({ words }) => words > MAX_STATEMENT_WORDS),
    sharedAsks: sharedOf(asked).filter(({ facts: holding }) => holding.length > 1),
    sharedOpen: sharedOf(open).filter(({ ask }) => (open.get(ask) ?? []).length > 1),
    asksLeftOpen: sharedOf(open).flatMap(({ ask, facts: leaving }) => {
      const holding = asked.get(ask);
      return holding ? [{ ask, facts: [...new Set([...holding, ...leaving])] }] : [];
    }),
  };
}

function countSides(kind: Kind, { facts, parties }: FactRecord): Readonly<Record<Side, number>> {
  const ofKind = facts.filter((fact) => fact.kind === kind);
  const count = (side: Side): number => ofKind.filter(({ by }) => parties.get(by)?.side === side).length;
  return Object.fromEntries(SIDES.map((side) => [side, count(side)])) as Record<Side, number>;
}

function spreadOf(counts: readonly number[]): Spread {
  const sorted = [...counts].sort((a, b) => a - b);
  return { fewest: sorted[0] ?? 0, median: sorted[Math.floor((sorted.length - 1) / 2)] ?? 0 };
}

function unquoted({ facts, sources }: FactRecord): string[] {
  const quoted = new Set(facts.flatMap(({ quotations }) => quotations.map(({ source }) => source)));
  return [...sources.keys()].filter((id) => !quoted.has(id)).sort();
}

const asksOf = ({ asks }: Fact): readonly string[] => asks;
const openOf = ({ leavesOpen }: Fact): readonly string[] => leavesOpen;

/** The same words -> the facts that have them, once for each time. */
function holdersOf(
  facts: readonly Fact[],
  textsOf: (fact: Fact) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, string[]>();
  for (const fact of facts) {
    for (const text of textsOf(fact).map(plain)) holders.set(text, [...(holders.get(text) ?? []), fact.id]);
  }
  return holders;
}

const sharedOf = (holders: ReadonlyMap<string, readonly string[]>): Shared[] =>
  [...holders].map(([ask, ids]) => ({ ask, facts: [...new Set(ids)] }));

/** Small letters and no marks: what a search would take for the same. */
const plain = (ask: string): string =>
  ask
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
