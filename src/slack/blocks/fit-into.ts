// Makes a payload fit: whole optional parts are left out, the least needed first, and a line says so.
import type { KnownBlock } from '@slack/types';
import { smallPrint } from './parts.ts';

/** Blocks that stand or fall together. What has no rank always stands. */
export interface OptionalPart {
  /** The highest is left out first; of equals, the last. */
  readonly rank: number;
  readonly blocks: readonly KnownBlock[];
}

export type Part = KnownBlock | OptionalPart;

/** What may be left out, in the order in which it is missed least. */
export const RANK = { quotation: 1, related: 2, further: 3 } as const;

export interface Room {
  readonly blocks: number;
  /** Over all texts together. */
  readonly characters: number;
}

/** Blocks that may be left out where there is no room for them. */
export const optional = (rank: number, blocks: readonly KnownBlock[]): OptionalPart => ({ rank, blocks });

/** The blocks of all parts that there is room for, in their order. */
export function fitInto(parts: readonly Part[], room: Room): KnownBlock[] {
  const whole = parts.flatMap((part) => ('blocks' in part ? part.blocks : part));
  if (hasRoom(whole, room)) return whole;
  const units = parts.map((part) => ('blocks' in part ? part : { rank: 0, blocks: [part] }));
  const left = new Set<OptionalPart>();
  for (const unit of inOrderOfLeaving(units)) {
    if (hasRoom(written(units, left), room)) break;
    left.add(unit);
  }
  return written(units, left);
}

/** Optional parts first; then, for a payload that nobody foresaw, what always stands but for its first and last part. */
function inOrderOfLeaving(units: readonly OptionalPart[]): OptionalPart[] {
  const inner = new Set(units.slice(1, -1));
  return units
    .map((unit, at) => ({ unit, at }))
    .filter(({ unit }) => unit.rank > 0 || inner.has(unit))
    .sort((a, b) => b.unit.rank - a.unit.rank || b.at - a.at)
    .map(({ unit }) => unit);
}

/** What stands, with the line that says what does not in the place of the first thing that is left out. */
function written(units: readonly OptionalPart[], left: ReadonlySet<OptionalPart>): KnownBlock[] {
  const first = units.findIndex((unit) => left.has(unit));
  const notice = smallPrint(`${left.size} more left out here: there is no room for it.`);
  return units.flatMap((unit, at) => {
    if (!left.has(unit)) return unit.blocks;
    return at === first ? [notice] : [];
  });
}

const hasRoom = (blocks: readonly KnownBlock[], room: Room): boolean =>
  blocks.length <= room.blocks && charactersOf(blocks) <= room.characters;

/** The length of every text in blocks, as Slack's bound on a whole message counts it. */
export function charactersOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + charactersOf(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [name, item]) =>
      sum + (name === 'text' && typeof item === 'string' ? item.length : charactersOf(item)),
    0,
  );
}
