// The orders in which facts are listed, in views and where filters alone ask for them. Ties go to the lower id, so
// that the order of files never shows.
import type { Fact, FactRecord } from '../../record/record.ts';

type Order = (a: Fact, b: Fact) => number;

/**
 * Earliest first. What is only known to a month or year comes behind the days of it: mostly it tells of them, and before
 * them it would read as earlier.
 */
export const asSaid: Order = (a, b) =>
  lastDayOf(a.said).localeCompare(lastDayOf(b.said)) || (a.id < b.id ? -1 : 1);

const lastDayOf = (date: string): string => `${date}-99-99`.slice(0, '2024-99-99'.length);

/** What accuses and what denies, which the rest is about. */
const STANDS: ReadonlySet<Fact['kind']> = new Set([
  'charged',
  'alleged',
  'attributed',
  'sanctioned',
  'denied',
]);

/** What accuses or denies first, then what its speaker's own text holds, then as it was said. */
export function closestFirst({ sources }: FactRecord): Order {
  const isAside = ({ kind }: Fact): number => (STANDS.has(kind) ? 0 : 1);
  const isDistant = ({ quotations }: Fact): number =>
    quotations.some(({ source }) => sources.get(source)?.tier === 'primary') ? 0 : 1;
  return (a, b) => isAside(a) - isAside(b) || isDistant(a) - isDistant(b) || asSaid(a, b);
}
