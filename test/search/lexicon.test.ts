// What a record knows of a word: whether it stands there, how often, and whether it leads anywhere.
import { describe, expect, test } from 'vitest';
import type { FactRecord } from '../../src/record/record.ts';
import { indexFacts } from '../../src/search/index-facts.ts';
import { createLexicon, type Lexicon } from '../../src/search/lexicon.ts';
import { finish } from '../../src/search/steps.ts';
import { createTagger } from '../../src/search/tags.ts';
import { smallRecord } from '../record/small-record.ts';
import { wideRecord } from '../record/wide-record.ts';

function lexiconOf(record: FactRecord): Lexicon {
  const tagger = createTagger(record);
  return finish(createLexicon(record, finish(indexFacts(record, tagger)), tagger));
}
const lexicon = lexiconOf(wideRecord);

describe('a word', () => {
  test.each([
    ['fined', { holds: true, knows: true }],
    ['fines', { holds: false, knows: true }],
    ['nabbed', { holds: true, knows: true }],
    ['penalty', { holds: true, knows: true }],
    ['clerk', { holds: true, knows: true }],
    ['lighthouse', { holds: false, knows: false }],
    ['the', { holds: false, knows: false }],
  ])('%s is of the record: %o', (word, { holds, knows }) => {
    expect([lexicon.holds(word), lexicon.knows(word)]).toEqual([holds, knows]);
  });

  test('counts by the facts that hold it, in any inflection', () => {
    expect(['ship', 'ships', 'crowns', 'nothing'].map(lexicon.frequency)).toEqual([2, 2, 2, 0]);
  });

  test.each([
    ['zxqvt', true],
    ['gulls', false],
    ['banana', false],
    ['the', false],
    ['lighthouse', false],
  ])('%s is strange: %s', (word, isStrange) => {
    expect(lexicon.isStrange(word)).toBe(isStrange);
  });

  test.each([
    ['harbour', false],
    ['night', false],
    ['gull', false],
    ['nabbed', false],
    ['away', false],
    ['penalty', false],
    ['brian', true],
    ['ann', false],
    ['zxqvt', false],
    ['banana', false],
    ['barrelling', true],
  ])('%s leads nowhere in just this form: %s', (word, isDoubtful) => {
    expect(lexicon.isDoubtful(word)).toBe(isDoubtful);
  });
});

test('a word of a longer name leads nowhere by itself; a name of one word and an everyday word do', () => {
  const { isDoubtful } = lexiconOf(
    smallRecord({
      'parties.yaml': (text) => text.replace('names: [HO,', 'names: [Zorvath Quorn, Brixl,'),
      'language.yaml': 'everyday:\n  seized: [grabbl]\n',
    }),
  );
  expect(['zorvath', 'quorn', 'brixl', 'grabbl'].map(isDoubtful)).toEqual([true, true, false, false]);
});
