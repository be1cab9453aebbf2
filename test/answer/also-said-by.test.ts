// Who else says much the same, on the same side of the matter.
import { expect, test } from 'vitest';
import { createAlsoSaidBy } from '../../src/answer/also-said-by.ts';
import { createSearch } from '../../src/search/search.ts';
import { smallRecord } from '../record/small-record.ts';

const SPEAKERS = ['mayor', 'police', 'bank', 'court', 'press', 'church', 'guild'];

const fact = (id: string, by: string, statement: string): string => `- id: ${id}
  statement: ${statement}
  kind: reported
  by: ${by}
  said: 2024
  quotations: [{ source: gazette, paragraph: 1, text: words }]
`;

const SEIZED = 'a grey ship with brandy barrels was seized in the harbour';

const record = smallRecord({
  'parties.yaml': (text) =>
    text +
    SPEAKERS.map((id) => `- id: ${id}\n  name: The ${id}\n  type: body\n  side: independent\n`).join('') +
    '- id: crew\n  name: The crew\n  type: group\n  side: accused\n',
  'facts/fines.yaml': (text) =>
    text +
    [
      fact('office-says', 'harbour-office', `The Harbour Office says ${SEIZED}.`),
      fact('office-repeats', 'harbour-office', `The Harbour Office repeats that ${SEIZED}.`),
      ...SPEAKERS.map((id) => fact(`${id}-says`, id, `It says ${SEIZED}.`)),
      fact('port-says', 'port-company', `It says ${SEIZED}.`),
      fact('crew-says', 'crew', `It says ${SEIZED}.`),
      fact('mayor-adds', 'mayor', 'It says the church bells were stolen from a grey tower.'),
    ].join(''),
});
const alsoSaidBy = createAlsoSaidBy(record, createSearch(record));

function others(id: string): readonly string[] {
  const asked = record.factById.get(id);
  if (!asked) throw new Error(`expected a fact ${id}, got none`);
  return alsoSaidBy(asked).map((other) => other.id);
}

test('five others at most, never the same speaker, nobody of the accused, and nothing of something else', () => {
  const found = others('office-says');
  expect(found).toHaveLength(5);
  expect(found.every((id) => SPEAKERS.some((speaker) => id === `${speaker}-says`))).toBe(true);
});

test('the accused are found beside the accused alone', () => {
  expect(others('port-says')).toEqual(['crew-says']);
});

test('what nobody else says is said by nobody else', () => {
  expect(others('mayor-adds')).toEqual([]);
});
