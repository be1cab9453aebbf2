// A record is read word by word with a memory, a question as a whole: both have to come to the same words.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from '../../src/search/normalise.ts';
import { createTagger } from '../../src/search/tags.ts';
import { createTextReader, NO_TERM } from '../../src/search/text-reader.ts';
import { smallRecord } from '../record/small-record.ts';

const numbers = new Map<string, number>();
const reader = createTextReader(createTagger(smallRecord()), (term) => {
  const number = numbers.get(term) ?? numbers.size;
  numbers.set(term, number);
  return number;
});
const read = (text: string) => reader.read(text).map(({ text: word }) => word);

test('a record is read into the same words as a question', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ' ',
      '\n',
      '<@U1 x>',
      '＜!a b>',
      '<https://a.example|two words>',
      "'s",
      '10,000',
      '2.6bn',
      'U.S.',
      ' ́',
      '&amp;',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      expect(read(pieces.join(''))).toEqual(normalise(pieces.join('')));
    }),
    { numRuns: 1000 },
  );
});

test('inflections share a term, function words have none, and question words ask', () => {
  const [who, was, fined, fining] = reader.read('who was fined fining');
  expect(fined?.term).toBe(fining?.term);
  expect(was?.term).toBe(NO_TERM);
  expect(who?.asking).toBe(numbers.get('?who'));
});

test('a word opens a phrase where a name on record begins with it', () => {
  const opens = (word: string) => reader.read(word)[0]?.opensPhrase;
  expect([opens('Port'), opens('ship')]).toEqual([true, false]);
});
