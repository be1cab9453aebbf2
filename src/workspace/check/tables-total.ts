// The bound on the cell text of all tables of a message together (LIMITS.table.cellText).
import { isObject } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { textLength } from './payload.ts';

export function tablesFault(blocks: readonly unknown[]): string[] {
  const tables = blocks.filter(
    (item) => isObject(item) && (item.type === 'table' || item.type === 'data_table'),
  );
  if (textLength(tables) <= LIMITS.table.cellText) return [];
  return [`must be less than ${LIMITS.table.cellText + 1} characters over all tables [json-pointer:/blocks]`];
}
