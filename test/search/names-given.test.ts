// Facts that give a name where one is asked for, and facts that only speak of somebody.
import { expect, test } from 'vitest';
import { createSearch } from '../../src/search/search.ts';
import { smallRecord } from '../record/small-record.ts';

const fact = (id: string, statement: string, quoted = statement): string => `- id: ${id}
  statement: ${statement}
  kind: reported
  by: harbour-office
  said: 2024
  asks: [the ships of ${id}]
  quotations: [{ source: gazette, paragraph: 1, text: '${quoted}' }]
`;

const search = createSearch(
  smallRecord({
    'facts/answers.yaml': '[]',
    'facts/fines.yaml': [
      fact('barrels', 'A vessel with barrels was seized.'),
      fact('timber', 'A vessel with timber was seized which Blue Heron Shipping had sent.'),
      fact('grain', 'A vessel with grain was seized.', 'HMS7 was seized with grain.'),
    ].join(''),
  }),
);

test.each([
  ['name of the vessel with barrels', 'barrels', true],
  ['name of the vessel with timber', 'timber', false],
  ['Blue Heron Shipping sent the vessel with timber, what is its name', 'timber', true],
  ['name of the vessel with grain', 'grain', false],
  ['was a vessel with barrels seized', 'barrels', false],
])('%j finds %s, and misses a name in it: %o', (question, id, isUnnamed) => {
  const { whole } = search(question);
  expect(whole.hits[0]?.fact.id).toBe(id);
  expect(whole.isUnnamed).toBe(isUnnamed);
});
