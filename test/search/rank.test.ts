// The order of the facts that explain a question: the score first, and of those that score alike the likelier one.
import { describe, expect, test } from 'vitest';
import type { Fact, FactRecord } from '../../src/record/record.ts';
import { createSearch } from '../../src/search/search.ts';
import { openRecord } from '../record/open-record.ts';
import { smallRecord } from '../record/small-record.ts';

const fact = (id: string, statement: string, asks: readonly string[], sought?: number): string => `- id: ${id}
  statement: ${statement}
  kind: reported
  by: harbour-office
  said: 2024
  asks: ${JSON.stringify(asks)}${sought === undefined ? '' : `\n  sought: ${sought}`}
  quotations: [{ source: gazette, paragraph: 1, text: ${statement} }]
`;

const recordOf = (...facts: readonly string[]): FactRecord =>
  smallRecord({ 'facts/answers.yaml': '[]', 'facts/fines.yaml': facts.join('') });

const hitsOf = (record: FactRecord, question: string, accepts?: (fact: Fact) => boolean) =>
  createSearch(record)(question, accepts).whole.hits;
const idsOf = (...given: Parameters<typeof hitsOf>) => hitsOf(...given).map((hit) => hit.fact.id);

describe('of facts that explain the same words', () => {
  const twins = recordOf(
    fact('a-lent', 'Barrels were lent by sailors.', ['who lent barrels by night', 'lent by a sailor']),
    fact('b-lent', 'Barrels were lent to sailors.', ['who lent barrels to night', 'lent to a sailor']),
  );

  test.each([
    ['lent by the sailors', 'a-lent'],
    ['lent to the sailors', 'b-lent'],
    ['barrels lent to', 'b-lent'],
  ])('the one comes first that is put with the function words of the question: %s', (question, id) => {
    const [first, second] = hitsOf(twins, question);
    expect(first?.fact.id).toBe(id);
    expect(first?.coverage).toBe(second?.coverage);
    expect(first?.score).toBeGreaterThan(second?.score ?? 0);
  });

  test('the lower id comes first where they are as likely', () => {
    const [first, second] = hitsOf(twins, 'sailors lent barrels');
    expect([first?.fact.id, second?.fact.id]).toEqual(['a-lent', 'b-lent']);
    expect(first?.score).toBe(second?.score);
  });

  test('likelihood is worth less than what they explain', () => {
    const often = Array.from({ length: 12 }, (_, at) =>
      `who of the crew had barrels ${'again '.repeat(at)}`.trim(),
    );
    const uneven = recordOf(
      fact('a-barrels', 'The crew of the ship had barrels.', often),
      fact('b-brandy', 'Brandy barrels.', ['brandy in barrels']),
    );
    const [first, second] = hitsOf(uneven, 'who of the crew had brandy');
    expect([first?.fact.id, second?.fact.id]).toEqual(['a-barrels', 'b-brandy']);
    expect(idsOf(uneven, 'the brandy of the barrels')[0]).toBe('b-brandy');
  });
});

describe('of facts that are otherwise alike', () => {
  const twins = (sought: number): FactRecord =>
    recordOf(
      fact('a-moored', 'The barge moored.', ['when did the barge moor']),
      fact('b-moored', 'The barge moored.', ['why did the barge moor'], sought),
    );

  test('the one comes first that people ask for more often', () => {
    expect(idsOf(twins(0), 'moored barge')[0]).toBe('a-moored');
    expect(idsOf(twins(1), 'moored barge')[0]).toBe('b-moored');
  });

  test('the more often, the further ahead, ever more slowly', () => {
    const aheadOf = (sought: number): number => {
      const [first, second] = hitsOf(twins(sought), 'moored barge');
      return (first?.score ?? 0) - (second?.score ?? 0);
    };
    expect(aheadOf(3)).toBeCloseTo(2 * aheadOf(1));
    expect(aheadOf(7)).toBeCloseTo(3 * aheadOf(1));
  });

  test('but not before one that says what is asked', () => {
    const uneven = recordOf(
      fact('a-moored', 'The barge moored.', ['when did the barge moor']),
      fact('b-sank', 'The lighter sank.', ['when did the lighter sink'], 30),
    );
    expect(idsOf(uneven, 'when was the barge moored')[0]).toBe('a-moored');
  });
});

describe('a question in just the words of a fact', () => {
  const asks = Array.from({ length: 9 }, (_, at) => `sold the ship ${'again '.repeat(at)}`.trim());
  const record = recordOf(
    fact('a-sold', 'Sold the ship.', asks),
    fact('b-sold', 'Lantern.', ['the ship sold']),
  );

  test('leads to that fact, also where another is likelier', () => {
    const [first, second] = hitsOf(record, 'the ship sold');
    expect([first?.fact.id, first?.isVerbatim]).toEqual(['b-sold', true]);
    expect([second?.fact.id, second?.isVerbatim]).toEqual(['a-sold', false]);
  });

  test('unless that fact is left out', () => {
    expect(idsOf(record, 'the ship sold', ({ id }) => id !== 'b-sold')).toEqual(['a-sold']);
  });

  test('and other words lead to the likelier one', () => {
    expect(idsOf(record, 'ship sold again')[0]).toBe('a-sold');
  });
});

describe('what facts leave open', () => {
  const closed: FactRecord = {
    ...openRecord,
    facts: openRecord.facts.map((one) => ({ ...one, leavesOpen: [] })),
  };

  test('moves no fact: the order and the scores are those of the record without it', () => {
    for (const question of [
      'the fine of the port',
      'how old is the ship',
      'who said what of the harbour office',
    ]) {
      const told = (record: FactRecord) => hitsOf(record, question).map((hit) => [hit.fact.id, hit.score]);
      expect(told(openRecord)).toEqual(told(closed));
    }
  });

  test('a record that files none of it is that of before', () => {
    const found = (record: FactRecord) => createSearch(record)('what is the name of the ship').whole;
    expect(found(closed)).toEqual(found(smallRecord()));
    expect(found(closed).openness).toBeUndefined();
    expect(found(openRecord).openness).toBeDefined();
  });
});
