// The order in which things were said.
import type { Fact } from '../record/record.ts';

/**
 * Earliest first; ties go to the lower id, so that the order of files never shows. What is only known to a month or year
 * comes behind the days of it: mostly it tells of them, and before them it would read as earlier.
 */
export const asSaid = (a: Fact, b: Fact): number =>
  lastDayOf(a.said).localeCompare(lastDayOf(b.said)) || (a.id < b.id ? -1 : 1);

const lastDayOf = (date: string): string => `${date}-99-99`.slice(0, '2024-99-99'.length);
