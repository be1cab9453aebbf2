import type { FactRecord } from '../record/record.ts';
import { termsOf } from '../search/fields.ts';
import type { Found } from '../search/search.ts';

/** Below this the nearest question has little to do with what was asked. */
const MIN_LIKENESS = 0.45;

/** The question on record that shares most with the one that was asked, if it shares enough. */
export function suggest({ hits, text }: Found, record: FactRecord): string | undefined {
  const best = [...hits].sort((a, b) => b.likeness - a.likeness)[0];
  if (!best || best.likeness < MIN_LIKENESS) return undefined;
  const asked = new Set(termsOf(text));
  const asks = record.factById.get(best.fact.id)?.asks ?? [];
  const shared = (ask: string): number => termsOf(ask).filter((term) => asked.has(term)).length;
  return [...asks].sort((a, b) => shared(b) - shared(a))[0];
}
