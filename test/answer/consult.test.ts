// One way in for everything that is typed: a view where one is asked for, an answer where a question is.
import { expect, test } from 'vitest';
import { createLibrary } from '../../src/answer/library.ts';
import { loadRecord } from '../../src/record/load.ts';

const { ask, consult } = createLibrary(await loadRecord('data'));

test.each([
  ['timeline charges', 'timeline'],
  ['who is APT31', 'profile'],
  ['both charges', 'both'],
  ['differ', 'differ'],
  ['sources', 'sources'],
  ['fact ec-breach-attributed', 'fact'],
  ['cite ec-breach-attributed', 'cite'],
  ['timeline lunch', 'unknown'],
  ['who was charged', 'answered'],
  ["what's for lunch", 'declined'],
])('%s: %s', (text, status) => expect(consult(text).status).toBe(status));

test('a question is answered in the same way as ever', () => {
  for (const question of [
    'who was sanctioned',
    'kind:rumour who',
    '',
    'both countries were accused of what?',
  ])
    expect(consult(question)).toEqual(ask(question));
});

test('what begins like a view but is answered by the record is a question', () => {
  expect(consult('both charged and blacklisted')).toEqual(ask('both charged and blacklisted'));
  expect(consult('both lunch').status).toBe('unknown');
});

test('however a view is asked for, it is the same view with the same id', () => {
  const plain = consult('timeline us-sanctions');
  expect(consult('Show me a timeline of the US sanctions, please')).toEqual(plain);
  expect(plain).toMatchObject({ request: 'timeline us-sanctions' });
});

test.each([
  ['timeline lunch', 'a topic or a party, or nothing for the whole record', 'lunch'],
  ['timeline sanctions', 'a topic or a party, or nothing for the whole record', 'sanctions'],
  ['both', 'a topic', ''],
  ['who', 'the name of a party', ''],
  ['differ lunch', 'a topic, or nothing for all points', 'lunch'],
  ['fact no-such-fact', 'the id of a fact', 'no-such-fact'],
  ['cite', 'the id of a fact', ''],
  ['tymeline charges', '“timeline”', 'tymeline'],
])('%s says what was expected, and every request it proposes works', (text, expected, given) => {
  const view = consult(text);
  if (view.status !== 'unknown') throw new Error(`expected an unknown view, got ${view.status}`);
  expect(view).toMatchObject({ expected, given });
  expect(view.nearest.length).toBeGreaterThan(0);
  expect(view.nearest.length).toBeLessThanOrEqual(5);
  for (const request of view.nearest) expect(consult(request)).toMatchObject({ request });
});

test('a timeline takes filters; one that means nothing is explained, and other views take none', () => {
  const timeline = consult('timeline China by:accused  before:2024-04');
  if (timeline.status !== 'timeline') throw new Error(`expected a timeline, got ${timeline.status}`);
  expect(timeline.request).toBe('timeline China by:accused before:2024-04');
  expect(consult(timeline.request)).toEqual(timeline);
  expect(timeline.facts.length).toBeGreaterThan(0);
  expect(timeline.facts.filter(({ by, said }) => by.side !== 'accused' || said >= '2024-04')).toEqual([]);
  expect(consult('timeline kind:rumour')).toMatchObject({ status: 'declined', reason: 'filter' });
  expect(consult('both charges by:uk')).toEqual(ask('both charges by:uk'));
});

const ANY_TWO = [expect.any(String), expect.any(String)];

test('the nearest requests are near, those first that are named', () => {
  expect(consult('timeline sanctions')).toMatchObject({
    nearest: ['timeline kind:sanctioned', 'timeline us-sanctions', 'timeline uk-sanctions', ...ANY_TWO],
  });
  expect(consult('cite who was charged')).toMatchObject({
    nearest: expect.arrayContaining(['cite seven-indicted']),
  });
});
