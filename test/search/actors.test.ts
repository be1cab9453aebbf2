// Whom a question makes the one who acts.
import { describe, expect, test } from 'vitest';
import { actorIn } from '../../src/search/actors.ts';
import { normalise } from '../../src/search/normalise.ts';

const NAMES = new Set(['ottawa', 'canadian', 'biden', 'fbi', 'american', 'ni']);

function actorOf(question: string) {
  const words = normalise(question);
  const actor = actorIn(words, (at) => NAMES.has(words[at] ?? ''));
  return actor && { name: words[actor.at], isAskedToSay: actor.isAskedToSay };
}

describe('who acts in a question', () => {
  test.each([
    ['Has Ottawa put them on a list?', { name: 'ottawa', isAskedToSay: false }],
    ['has the Canadian government sanctioned Ni', { name: 'canadian', isAskedToSay: false }],
    ['what did president Biden say in his speech', { name: 'biden', isAskedToSay: true }],
    ['Biden said', { name: 'biden', isAskedToSay: true }],
    ['when did the FBI tell the public', { name: 'fbi', isAskedToSay: false }],
    ['what did the FBI call them', { name: 'fbi', isAskedToSay: false }],
    ['did Ottawa', { name: 'ottawa', isAskedToSay: false }],
    ['and what did Ottawa say', { name: 'ottawa', isAskedToSay: true }],
    ['did former president Biden say so', { name: 'biden', isAskedToSay: true }],
    ['what did Ottawa really say about it', { name: 'ottawa', isAskedToSay: true }],
    ['what did Ottawa do before they said so', { name: 'ottawa', isAskedToSay: false }],
    ['old president Joe Biden said', { name: 'biden', isAskedToSay: true }],
    ['has the new American envoy said it', { name: 'american', isAskedToSay: true }],
    ['whom did Ottawa warn', { name: 'ottawa', isAskedToSay: false }],
  ])('%s', (question, actor) => {
    expect(actorOf(question)).toEqual(actor);
  });

  test.each([
    ['something is done to somebody', 'were the American staff hacked'],
    ['the verb belongs to a later question', 'how many letters came in and when did the FBI warn them'],
    ['the name is that of another', 'did the friends of Biden hear of it'],
    ['nobody is named', 'did anybody say so'],
    ['the verb stands too far from the beginning', 'and so what did Ottawa say'],
    ['the name stands too far from the verb', 'did four former federal American envoys say so'],
    ['too many words stand before the verb', 'the very old president Joe Biden said'],
    ['a name ends the telling', 'they said Biden'],
    ['it tells more than that somebody spoke', 'that is what Biden and the others said'],
    ['nothing is asked', ''],
  ])('nobody, where %s', (_, question) => {
    expect(actorOf(question)).toBeUndefined();
  });
});
