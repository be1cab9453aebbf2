// Every view as a message and as a modal, made from a record that is small enough to read beside them.
import { expect, test } from 'vitest';
import { createLibrary, type Library } from '../../../src/answer/library.ts';
import { helpMessage } from '../../../src/slack/blocks/help-blocks.ts';
import { responseMessage, responseModal } from '../../../src/slack/blocks/response-blocks.ts';
import { consult, harbourRecord } from '../../answer/views/harbour.ts';
import { expectGolden } from './golden.ts';

const REQUESTS: readonly (readonly [name: string, request: string])[] = [
  ['timeline', 'timeline fines'],
  ['profile', 'who Port Company'],
  ['both', 'both fines'],
  ['differ', 'differ'],
  ['sources', 'sources'],
  ['fact', 'fact company-fined'],
  ['cite', 'cite company-fined'],
  ['unknown', 'tymeline fines'],
];

test.each(REQUESTS)('%s, for the asker alone: with a button to share it', (name, request) => {
  expectGolden(`view-${name}`, responseMessage(consult(request), { isPrivate: true }));
});

test.each(REQUESTS)('%s, in a modal', (name, request) => {
  expectGolden(`view-${name}-modal`, responseModal(consult(request)));
});

test('a shared view names who shared it and cannot be shared again', () => {
  const { blocks } = responseMessage(consult('timeline'), { isPrivate: false, sharedBy: 'U123ABC' });
  expect(blocks[0]).toEqual({
    type: 'context',
    elements: [{ type: 'mrkdwn', text: 'Shared by <@U123ABC>', verbatim: true }],
  });
  expect(JSON.stringify(blocks)).not.toContain('"share');
});

test('help, with a newer edit of the record that is not served', () => {
  const { overview }: Library = createLibrary(harbourRecord);
  expectGolden('help', helpMessage({ overview, refusedFaults: 2 }));
});
