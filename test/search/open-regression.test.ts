// What logistic regression learns of questions that are left open.
import { describe, expect, test } from 'vitest';
import {
  type AskedSlots,
  createOpenRegression,
  type OpenOdds,
  type Place,
} from '../../src/search/open-regression.ts';
import { finish } from '../../src/search/steps.ts';
import { gappedSlotsOf, signed, slotsOf } from '../../src/search/word-slots.ts';

function askedSlots(text: string): AskedSlots {
  const words = text.split(' ').map(signed);
  return [slotsOf(words), gappedSlotsOf(words)];
}

const SHIP: Place = { fact: 0, topic: 0 };
const PORT: Place = { fact: 1, topic: 0 };
const COURT: Place = { fact: 2, topic: 1 };

type Asked = readonly [isOpen: boolean, text: string, place?: Place];

function learnedFrom(...asked: readonly Asked[]): (text: string, place?: Place) => number {
  const regression = createOpenRegression();
  for (const [isOpen, text, place] of asked) regression.add(isOpen, askedSlots(text), place);
  const odds: OpenOdds = finish(regression.finish());
  return (text, place = SHIP) => odds(askedSlots(text), place);
}

const times = (count: number, ...asked: readonly Asked[]): readonly Asked[] =>
  Array.from({ length: count }, () => asked).flat();

const odds = learnedFrom(
  ...times(
    10,
    [false, 'when was the ship seized', SHIP],
    [false, 'who seized the ship', SHIP],
    [true, 'what did the ship cost', SHIP],
    [false, 'what did the port cost', PORT],
    [true, 'who built the port', PORT],
    [false, 'who sits in the court', COURT],
    [true, 'how old is the judge', COURT],
    [true, 'who won the cup'],
  ),
);

describe('what is learned', () => {
  test.each([
    ['when was the ship seized', SHIP, false],
    ['what did the ship cost', SHIP, true],
    ['who built the port', PORT, true],
    ['how old is the judge', COURT, true],
    ['who sits in the court', COURT, false],
  ] as const)('"%s" is told as it was taught', (text, place, isOpen) => {
    expect(odds(text, place) > 0).toBe(isOpen);
  });

  test('what one fact answers another leaves open: "cost" is asked of both', () => {
    expect(odds('the cost', SHIP)).toBeGreaterThan(odds('the cost', PORT));
  });

  test('what holds for a topic holds for its other facts more than for those elsewhere', () => {
    const of = learnedFrom(
      ...times(10, [true, 'price', SHIP], [false, 'when', SHIP], [false, 'price', COURT]),
    );
    expect(of('price', PORT)).toBeGreaterThan(of('price', { fact: 3, topic: 1 }));
  });

  test('what holds for all holds for a fact of which nothing is filed', () => {
    expect(odds('how old is it', { fact: 9, topic: 9 })).toBeGreaterThan(0);
    expect(odds('seized', { fact: 9, topic: 9 })).toBeLessThan(0);
  });

  test('questions about no fact teach in general only', () => {
    expect(odds('won the cup', { fact: 9, topic: 9 })).toBeGreaterThan(0);
  });

  test('a pair with one word between tells more than its words apart', () => {
    const of = learnedFrom(
      ...times(
        10,
        [true, 'name x ship', SHIP],
        [false, 'ship x name', SHIP],
        [true, 'a', SHIP],
        [false, 'b', SHIP],
      ),
    );
    expect(of('name of ship')).toBeGreaterThan(of('ship of name'));
  });
});

describe('in any case', () => {
  test('words that were never asked tell nothing but what is usual of the fact', () => {
    expect(odds('zxqvt', SHIP)).toBeCloseTo(odds('wvutz brandy', SHIP), 6);
    expect(odds('', { fact: 9, topic: 9 })).toBe(odds('zxqvt', { fact: 9, topic: 9 }));
  });

  test('the same questions always teach the same', () => {
    const asked = times(3, [true, 'what did it cost', SHIP], [false, 'who seized it', SHIP]);
    expect(learnedFrom(...asked)('who seized it')).toBe(learnedFrom(...asked)('who seized it'));
  });

  test.each([0, 1, 2, 3, 5, 8, 13, 100])('%d questions are all learned from', (count) => {
    const asked = Array.from({ length: count }, (_, at): Asked => [true, `word${at}`, SHIP]);
    const of = learnedFrom(...asked);
    for (const [, text] of asked) expect(of(text)).toBeGreaterThan(of('other'));
  });

  test('a question of any length is told', () => {
    expect(Number.isFinite(odds('ship '.repeat(5000).trim()))).toBe(true);
  });
});
