import { expect, test } from 'vitest';
import { paragraphsOf, proveQuotations } from '../../src/record/prove.ts';
import { SMALL_SOURCE, smallRecord } from './small-record.ts';

const texts = (text = SMALL_SOURCE): Map<string, string> => new Map([['gazette', text]]);

test('paragraphs are counted behind the header, from 1', () => {
  expect(paragraphsOf(SMALL_SOURCE)).toHaveLength(3);
  expect(paragraphsOf(SMALL_SOURCE)[1]).toBe('In the same spring a ship was seized in March.');
});

test.each([
  ['one\n\n\n two \n \n\nthree\n\n', ['one', 'two', 'three']],
  ['\n\none\r\n\r\ntwo', ['one', 'two']],
  ['HEAD: a\n\nb\n-----\none\n\ntwo', ['one', 'two']],
  ['head\n------ \none\n-----\ntwo', ['one', 'two']],
  ['one\n----\ntwo', ['one\n----\ntwo']],
  ['', []],
])('%j has the paragraphs %j', (text, paragraphs) => {
  expect(paragraphsOf(text)).toEqual(paragraphs);
});

test('every quotation is found, white space and typographic marks aside', () => {
  const record = smallRecord({
    'facts/fines.yaml': (text) =>
      text.replace(
        'text: imposes a fine of 4,000 crowns on the Port Company',
        `text: 'on the Port Company, "without delay"'`,
      ),
  });
  expect(proveQuotations(record, texts())).toEqual({ proved: 3, unproved: [], withoutText: [] });
});

test('one changed letter is not proved', () => {
  const { unproved } = proveQuotations(
    smallRecord(),
    texts(SMALL_SOURCE.replace('was seized', 'was ceized')),
  );
  expect(unproved.map(({ factId, reason }) => [factId, reason])).toEqual([
    ['ship-seized', 'it does not occur in gazette: copy the words again from the source'],
  ]);
});

test('a quotation that stands in the first paragraph is found there too', () => {
  const record = smallRecord({
    'facts/fines.yaml': (text) => text.replace('paragraph: 1', 'paragraph: 2'),
  });
  expect(proveQuotations(record, texts()).unproved.map(({ reason }) => reason)).toEqual([
    'it stands in paragraph 1 of gazette, not in paragraph 2',
  ]);
});

test('a quotation in another paragraph than the one named is not proved, and the right one is given', () => {
  const record = smallRecord({
    'facts/answers.yaml': (text) => text.replace('paragraph: 3', 'paragraph: 2'),
  });
  expect(proveQuotations(record, texts()).unproved[0]?.reason).toBe(
    'it stands in paragraph 3 of gazette, not in paragraph 2',
  );
});

test('facts without a source text at hand are named, not passed over', () => {
  expect(proveQuotations(smallRecord(), new Map())).toEqual({
    proved: 0,
    unproved: [],
    withoutText: ['company-denies', 'company-fined', 'ship-seized'],
  });
});
