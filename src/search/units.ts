// The parts of all facts as term numbers, in flat arrays: a hundred thousand facts have a million of them.
import { createIntList } from './int-list.ts';

/** A unit is one part of a fact: its statement, one way of asking, one quotation, one kind of label. */
export interface Units {
  /** Fact -> its first unit; the first unit of the next fact ends it. One more entry than there are facts. */
  readonly firstOf: Int32Array;
  /** Unit -> the place of its first term; the next unit's first place ends it. One more entry than there are units. */
  readonly startOf: Int32Array;
  /** Unit -> which part of its fact it is, a number of `PARTS`. */
  readonly partOf: Uint8Array;
  /** The terms of unit after unit; within one unit each term stands once. */
  readonly terms: Int32Array;
}

export interface UnitList {
  /** Begins a unit of the current fact. */
  begin(part: number): void;
  /** Adds a term to the current unit, unless it stands there already. */
  add(term: number): void;
  endFact(): void;
  finish(): Units;
}

/** Collects units fact by fact. */
export function createUnitList(): UnitList {
  const [firstOf, startOf, partOf, terms] = [
    createIntList(),
    createIntList(),
    createIntList(),
    createIntList(),
  ];
  /** Term -> the last unit that holds it. */
  const seenIn: number[] = [];
  firstOf.push(0);
  return {
    begin(part) {
      startOf.push(terms.length);
      partOf.push(part);
    },
    add(term) {
      if (seenIn[term] === startOf.length) return;
      seenIn[term] = startOf.length;
      terms.push(term);
    },
    endFact: () => firstOf.push(startOf.length),
    finish() {
      startOf.push(terms.length);
      return {
        firstOf: firstOf.toArray(),
        startOf: startOf.toArray(),
        partOf: Uint8Array.from(partOf.toArray()),
        terms: terms.toArray(),
      };
    },
  };
}
