// Where sources differ, every reading is shown with its facts, and a point with one reading left is none.
import { expect, test } from 'vitest';
import { citeDifference, differencesOf } from '../../src/answer/differ.ts';
import { wideRecord } from '../record/wide-record.ts';

const shown = (id: string, accepts?: Parameters<typeof differencesOf>[2]) =>
  differencesOf(id, wideRecord, accepts).map(({ readings }) => readings.map(({ says }) => says));

test('either of the facts leads to the point with both readings', () => {
  expect(shown('company-fined')).toEqual([['4,000 crowns.', '3,000 crowns.']]);
  expect(shown('union-finds')).toEqual([['4,000 crowns.', '3,000 crowns.']]);
});

test('a fact of no reading leads to no point', () => {
  expect(shown('ship-seized')).toEqual([]);
});

test('with one of the readings left out nothing differs any more', () => {
  expect(shown('company-fined', ({ id }) => id !== 'union-finds')).toEqual([]);
});

test('a point by itself keeps the readings that have facts', () => {
  const [difference] = wideRecord.differences;
  if (!difference) throw new Error('expected a difference, got none');
  const cited = citeDifference(difference, wideRecord, ({ id }) => id !== 'company-fined');
  expect(cited).toMatchObject({
    ...{ id: 'how-much', point: 'How large the fine was.', closest: '4,000 crowns, by the gazette.' },
    readings: [{ says: '3,000 crowns.', facts: [{ id: 'union-finds' }] }],
  });
  expect(cited.readings).toHaveLength(1);
});
