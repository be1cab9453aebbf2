// What becomes a view and what stays a question. Wrong is worse than silent: read the tables as the specification.

import { describe, expect, test } from 'vitest';
import { createDirectory } from '../../src/answer/directory.ts';
import { createRequestReader, type Request } from '../../src/answer/request.ts';
import { requestText } from '../../src/answer/views/request-text.ts';
import { loadRecord } from '../../src/record/load.ts';
import { everyName } from '../../src/record/party-names.ts';
import { readQuestions } from '../questions/score.ts';

const record = await loadRecord('data');
const directory = createDirectory(record);
const read = createRequestReader(directory);

/** A request in a few words: `timeline topic:charges`, `who apt31`, `unknown both "lunch"`. */
function shown(request: Request): string {
  switch (request.kind) {
    case 'timeline':
      return request.subject ? `timeline ${request.subject.type}:${request.subject.id}` : 'timeline';
    case 'who':
      return `who ${request.party}`;
    case 'both':
    case 'differ':
      return request.topic === undefined ? request.kind : `${request.kind} ${request.topic}`;
    case 'fact':
    case 'cite':
      return `${request.kind} ${request.fact.id}`;
    case 'unknown':
      return `unknown ${request.command} "${request.given}"${request.mayBeQuestion ? ', or a question' : ''}`;
    default:
      return request.kind;
  }
}

describe('command words', () => {
  test.each([
    ['timeline', 'timeline'],
    ['timeline charges', 'timeline topic:charges'],
    ['TIMELINE US-Sanctions', 'timeline topic:us-sanctions'],
    ['timeline China', 'timeline party:prc-government'],
    ['timeline electoral commission', 'timeline topic:electoral-commission'],
    ['timeline elections watchdog', 'timeline party:electoral-commission'],
    ['who APT31', 'who apt31'],
    ['who apt 31', 'who apt31'],
    ['who Zhao Guangzhong', 'who zhao-guangzong'],
    ['who 孙小辉', 'who sun-xiaohui'],
    ['both electoral-commission', 'both electoral-commission'],
    ['both US charges', 'both charges'],
    ['differ', 'differ'],
    ['differ uk-attribution', 'differ uk-attribution'],
    ['sources', 'sources'],
    ['fact ec-breach-attributed', 'fact ec-breach-attributed'],
    ['fact: ec-breach-attributed', 'fact ec-breach-attributed'],
    ['cite EC-breach-attributed', 'cite ec-breach-attributed'],
  ])('%s -> %s', (text, expected) => expect(shown(read(text))).toBe(expected));
});

describe('plain words', () => {
  test.each([
    ['timeline of the charges', 'timeline topic:charges'],
    ['show me a timeline of the UK sanctions', 'timeline topic:uk-sanctions'],
    ['Can you give me the timeline for the US sanctions, please?', 'timeline topic:us-sanctions'],
    ['UK sanctions timeline', 'timeline topic:uk-sanctions'],
    ['chronology of the whole affair', 'timeline'],
    ['who is APT31?', 'who apt31'],
    ["who's Lisa Monaco?", 'who lisa-monaco'],
    ['who is Zhao Guangzong', 'who zhao-guangzong'],
    ['who are the seven defendants', 'who seven-defendants'],
    ['Who is the FBI Director?', 'who christopher-wray'],
    ['profile of Oliver Dowden', 'who oliver-dowden'],
    ['both sides on the electoral commission', 'both electoral-commission'],
    ['What do both sides say about the charges?', 'both charges'],
    ['where do sources differ', 'differ'],
    ['Where do the sources differ (on targets)?', 'differ targets'],
    ['on what do sources disagree', 'differ'],
    ['differences on the UK sanctions', 'differ uk-sanctions'],
    ['list the sources', 'sources'],
    ['what are your sources?', 'sources'],
    ['which sources do you have', 'sources'],
    ['how do I cite ec-breach-attributed?', 'cite ec-breach-attributed'],
    ['please cite fact ec-breach-attributed', 'cite ec-breach-attributed'],
    ['show me the fact ec-breach-attributed', 'fact ec-breach-attributed'],
  ])('%s -> %s', (text, expected) => expect(shown(read(text))).toBe(expected));
});

describe('questions, however they begin', () => {
  test.each([
    'who was charged',
    'who hacked the commission',
    'who is behind it',
    'who is behind APT31',
    'who is responsible',
    'who is wrong',
    'who is Chinese',
    'who is British?',
    'who is Wang Yu',
    'who is Zhao and who is Ni',
    'who is Lisa Monaco to blame',
    'who cares',
    'who are you',
    'both countries were accused of what?',
    'both of them were charged, right?',
    'sources say what about the commission',
    'source',
    'which sources name APT31',
    'fact: who was charged',
    'facts about the charges',
    'timeline of events at the port',
    'what was the timeline of the attack on Belgium',
    'differences between APT31 and APT40',
    'do sources differ on how many people were hit',
    'where do sources differ on lunch',
    'cite the law on which the British sanctions rest',
    'how did Beijing answer',
    '',
    '   ',
    '?!',
    'x'.repeat(5000),
    `timeline ${'charges '.repeat(100)}`,
  ])('%.60s', (text) => expect(shown(read(text))).toBe('question'));
});

describe('a command word with something else behind it', () => {
  test.each([
    ['timeline lunch', 'unknown timeline "lunch"'],
    ['timeline sanctions', 'unknown timeline "sanctions"'],
    ['cite who was charged', 'unknown cite "who was charged"'],
    ['differ lunch', 'unknown differ "lunch"'],
    ['both lunch', 'unknown both "lunch", or a question'],
    ['both campaigns hacked?', 'unknown both "campaigns hacked?", or a question'],
    ['fact no-such-fact', 'unknown fact "no-such-fact"'],
    ['both', 'unknown both ""'],
    ['show both sides', 'unknown both ""'],
    ['who', 'unknown who ""'],
    ['fact', 'unknown fact ""'],
    ['cite', 'unknown cite ""'],
  ])('%s -> %s', (text, expected) => expect(shown(read(text))).toBe(expected));
});

describe('a misspelt command word is a proposal, and only where the rest is right', () => {
  test.each([
    ['tymeline charges', 'timeline topic:charges'],
    ['timelin', 'timeline'],
    ['souces', 'sources'],
    ['difer targets', 'differ targets'],
  ])('%s -> %s', (text, expected) => {
    const request = read(text);
    expect(request.kind === 'unknown' && request.meant ? shown(request.meant) : request.kind).toBe(expected);
  });

  test.each(['tymeline lunch', 'timely charges', 'boat charges', 'fast ec-breach-attributed'])(
    '%s is a question',
    (text) => expect(shown(read(text))).toBe('question'),
  );
});

test('none of the open questions becomes a view', () => {
  const open = readQuestions('open-a.jsonl', 'open-b.jsonl');
  expect(open.length).toBeGreaterThan(400);
  expect(open.map(({ question }) => question).filter((text) => read(text).kind !== 'question')).toEqual([]);
});

test('of the questions that curators filed, only those for a profile become one', () => {
  const filed = record.facts.flatMap(({ asks }) => asks);
  const views = filed.filter((ask) => {
    const request = read(ask);
    return request.kind !== 'question' && !(request.kind === 'unknown' && request.mayBeQuestion);
  });
  expect(views.filter((ask) => !/^who(?:'s| is| are) /i.test(ask))).toEqual([]);
});

test('every topic, party and fact can be asked for, and every request reads back as itself', () => {
  const requests = [
    { kind: 'timeline', subject: undefined } as const,
    { kind: 'differ', topic: undefined } as const,
    { kind: 'sources' } as const,
    ...record.dossier.topics.flatMap(({ id }) => [
      { kind: 'timeline', subject: { type: 'topic', id } } as const,
      { kind: 'both', topic: id } as const,
      { kind: 'differ', topic: id } as const,
    ]),
    ...[...record.parties.keys()].flatMap((id) => [
      { kind: 'timeline', subject: { type: 'party', id } } as const,
      { kind: 'who', party: id } as const,
    ]),
    ...record.facts.map((fact) => ({ kind: 'cite', fact }) as const),
  ];
  const changed = requests.filter(
    (request) => shown(read(requestText(request, record, directory))) !== shown(request),
  );
  expect(changed).toEqual([]);
});

test('every name of a party leads to that party and to no other', () => {
  for (const party of record.parties.values()) {
    const { id } = party;
    for (const each of [id, ...everyName(party)]) expect(directory.party(each), each).toBe(id);
  }
});
