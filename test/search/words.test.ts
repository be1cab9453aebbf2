// From text to words: every step by itself.
import { describe, expect, test } from 'vitest';
import { splitClauses } from '../../src/search/clauses.ts';
import { editDistance } from '../../src/search/edits.ts';
import { normalise } from '../../src/search/normalise.ts';
import { createPhraseTable } from '../../src/search/phrases.ts';
import { properNames } from '../../src/search/proper-names.ts';
import { speakersIn } from '../../src/search/speaker.ts';
import { createSpeller } from '../../src/search/spelling.ts';
import { givenByWord, wantedBy } from '../../src/search/wanted.ts';

describe('normalise', () => {
  test.each([
    ['The U.S. and the UK', ['the', 'us', 'and', 'the', 'uk']],
    ["China's Ministry – of State Security", ['china', 'ministry', 'of', 'state', 'security']],
    ['APT-31, apt 31', ['apt', '31', 'apt', '31']],
    ['10,000 emails and $10m', ['10000', 'emails', 'and', '10', 'million']],
    ['£2.6bn', ['2.6', 'billion']],
    ['seven defendants', ['7', 'defendants']],
    ["they didn't", ['they', 'did', 'not']],
    ['Démarche Lipavský', ['demarche', 'lipavsky']],
    ['ＡＰＴ３１', ['apt31']],
    ['倪高彬 charged', ['倪高', '高彬', 'charged']],
    ['<@U123> :wave: <https://a.example|the label> https://b.example/x', ['the', 'label']],
    ['&lt;!here&gt; a &amp; b', ['here', 'a', 'and', 'b']],
    ['😀 ✂️', []],
    [`${'x'.repeat(41)} y`, ['y']],
  ])('%s', (text, words) => {
    expect(normalise(text)).toEqual(words);
  });
});

describe('editDistance', () => {
  test.each([
    ['china', 'china', 0],
    ['chian', 'china', 1],
    ['sanctoin', 'sanction', 1],
    ['watchdg', 'watchdog', 1],
    ['indcitmnt', 'indictment', 2],
    ['lunch', 'launch', 1],
  ])('%s to %s is %i', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
    expect(editDistance(b, a, 3)).toBe(distance);
  });

  test('stops counting above the limit', () => {
    expect(editDistance('parliament', 'embassy', 2)).toBe(3);
    expect(editDistance('a', 'abcdef', 2)).toBe(3);
  });
});

describe('createSpeller', () => {
  const frequencies = new Map([
    ['china', 120],
    ['chain', 1],
    ['indictment', 40],
    ['phishing', 20],
    ['sanction', 80],
  ]);
  const spell = createSpeller(frequencies.keys(), (word) => frequencies.get(word) ?? 0);
  const first = (word: string) => spell(word)[0]?.word;

  test.each([
    ['chian', 'china'],
    ['indcitmnt', 'indictment'],
    ['fishing', 'phishing'],
    ['sanktion', 'sanction'],
  ])('%s is taken for %s', (typed, meant) => {
    expect(first(typed)).toBe(meant);
  });

  test.each(['weather', 'zzzzzz', 'ab', '2024'])('%s is taken for nothing', (typed) => {
    expect(spell(typed)).toEqual([]);
  });

  test('gives the same repairs whatever the order of the vocabulary', () => {
    const reversed = createSpeller([...frequencies.keys()].reverse(), (word) => frequencies.get(word) ?? 0);
    expect(reversed('chian')).toEqual(spell('chian'));
  });
});

describe('createPhraseTable', () => {
  const table = createPhraseTable([
    [['attorney', 'general'], 'a'],
    [['deputy', 'attorney', 'general'], 'b'],
    [[], 'nothing'],
  ]);

  test('finds every phrase with its place and length', () => {
    expect(table.find(['the', 'deputy', 'attorney', 'general'])).toEqual([
      { at: 1, length: 3, value: 'b' },
      { at: 2, length: 2, value: 'a' },
    ]);
  });

  test('finds no part of a phrase', () => {
    expect(table.find(['general', 'attorney'])).toEqual([]);
  });
});

test.each([
  ['who was charged? and what did China say', ['who was charged', 'what did China say']],
  ['who was charged and what did China say', ['who was charged', 'what did China say']],
  ['hey, who was charged', ['who was charged']],
  ['the Justice Department and the FBI', ['the Justice Department and the FBI']],
  ['U.S. sanctions', ['U.S', 'sanctions']],
])('%s has the clauses %o', (text, clauses) => {
  expect(splitClauses(text).map((clause) => clause.text)).toEqual(clauses);
});

test('names are read from capitals inside a sentence, never from shouting', () => {
  expect([...properNames('Did Ottawa put Zhao on a list. Perhaps')]).toEqual(['ottawa', 'zhao']);
  expect([...properNames('DID OTTAWA PUT ZHAO ON A LIST')]).toEqual([]);
  expect([...properNames('what did lord patten say to the lord')]).toEqual(['patten']);
  expect([...properNames('WHAT DID MR. FOX SAY')]).toEqual(['fox']);
});

test.each([
  ['how many were hit', 'quantity'],
  ['when was it found', 'time'],
  ['on what date was it found', 'time'],
  ['how did they do it', undefined],
])('"%s" wants %s', (question, wanted) => {
  expect(wantedBy(normalise(question))).toBe(wanted);
});

test.each([
  ['2024', 'time'],
  ['march', 'time'],
  ['4000', 'quantity'],
  ['millions', 'quantity'],
  ['ship', undefined],
])('"%s" gives %s', (word, wanted) => {
  expect(givenByWord(word)).toBe(wanted);
});

test('a party before a verb of saying is asked for its words', () => {
  const tags = [{ at: 2, length: 1, value: '@port-company' }];
  expect(speakersIn(['what', 'did', 'port', 'say'], tags)).toEqual(['@port-company']);
  expect(speakersIn(['who', 'blames', 'port'], tags)).toEqual([]);
});
