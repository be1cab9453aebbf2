// The orders in which views list facts. Ties go to the lower id, so that the order of files never shows.
import type { Fact, FactRecord } from '../../record/record.ts';
import { asSaid } from '../as-said.ts';

type Order = (a: Fact, b: Fact) => number;

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
