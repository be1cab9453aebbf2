// Which numbers a claim gives, what they count, and which of them nobody told.
import { describe, expect, test } from 'vitest';
import { isUntold, quantitiesIn } from '../../src/claims/quantities.ts';

const values = (text: string): readonly number[] => quantitiesIn(text).map(({ value }) => value);

describe('a number', () => {
  test.each([
    ['twenty ships and five crews', [20, 5]],
    ['twenty five ships', [25]],
    ['ninety nine ships', [99]],
    ['twenty-one ships', [21]],
    ['eleven five', [11, 5]],
    ['twenty ten', [20, 10]],
    ['three hundred thousand crowns', [300_000]],
    ['4 million crowns', [4_000_000]],
    ['3.5 million crowns', [3_500_000]],
    ['dozens of ships', [12]],
    ['hundreds of ships', [100]],
    ['thousands of ships', [1000]],
    ['billions of crowns', [1e9]],
    ['€5 and £6', [5, 6]],
    ['no ships', []],
    ['the 5th ship', []],
  ])('%s: %j', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test.each(['in 1999', 'in 2024', 'on 5 May', 'on May 5', 'on 5 jan', 'page 12', 'paragraph 3', 'group 7'])(
    'of a date or a name counts nothing: %s',
    (text) => expect(values(text)).toEqual([]),
  );

  test.each(['the ship Gull 7 was seized', 'they seized the Gull 7.', 'the Gull 7, seized in May'])(
    'at the end of a name counts nothing: %s',
    (text) => expect(values(text)).toEqual([]),
  );

  test.each([
    ['the Harbour Office asked the Port Company 3 questions', 3],
    ['fined the Port Company 4 thousand crowns', 4000],
  ])('behind a name may count what follows: %s', (text, value) => expect(values(text)).toEqual([value]));

  test('beyond the years of our time is a number', () => {
    expect(values('1800 ships and 2100 crews')).toEqual([1800, 2100]);
  });

  test('is given as it was written', () => {
    expect(quantitiesIn('twenty five ships').map(({ written }) => written)).toEqual(['twenty 5']);
    expect(quantitiesIn('4 million crowns').map(({ written }) => written)).toEqual(['4 million']);
  });
});

describe('what a number counts', () => {
  test('stands within four words behind it', () => {
    expect(quantitiesIn('9 of the old grey ships')[0]?.counts).toEqual(['grei']);
    expect(quantitiesIn('9 ships')[0]?.counts).toEqual(['ship']);
  });

  test('money counts its currency', () => {
    expect(quantitiesIn('a fine of $10 million')[0]).toMatchObject({ value: 1e7, counts: ['dollar'] });
    expect(quantitiesIn('£3bn for ports')[0]?.counts).toEqual(['pound', 'port']);
    expect(quantitiesIn('€7k')[0]?.counts).toEqual(['euro']);
  });

  test('ends where another number begins', () => {
    expect(quantitiesIn('9 ships 30 men')[0]?.counts).toEqual(['ship']);
    expect(quantitiesIn('9 ships twenty men')[0]?.counts).toEqual(['ship']);
  });
});

describe('a number that nobody told', () => {
  const readings = [{ quantities: quantitiesIn('7 ships') }, { quantities: quantitiesIn('4 crews') }];
  test.each([
    ['7 ships', false],
    ['4 ships', false],
    ['5 ships', true],
    ['3 ships', false],
    ['2 ships', false],
  ])('%s: %s', (text, expected) => {
    expect(quantitiesIn(text).map((quantity) => isUntold(quantity, readings))).toEqual([expected]);
  });

  test('holds for any number where nothing was told', () => {
    expect(quantitiesIn('7 ships').map((quantity) => isUntold(quantity, []))).toEqual([true]);
  });
});
