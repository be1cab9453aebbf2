// Peers get the questions that facts leave open as documents of their own, and decline where one of them comes first.
import { expect, test } from 'vitest';
import { LEFT_OPEN, openRecord } from '../record/open-record.ts';
import { smallRecord } from '../record/small-record.ts';
import { documentsOf, type FactDocument, OPEN, openDocumentsOf, textOf } from './documents.ts';
import { measurePeer, PEERS, totalOf } from './measure.ts';
import type { Peer } from './peers/peer.ts';

/** Counts the words of a question that stand in a document; of equals the first is best. */
const counting: Peer = {
  name: 'counting',
  build: (documents) => (question) =>
    documents
      .map((document) => ({ id: document.id, score: sharedWords(question, document) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score),
};

function sharedWords(question: string, document: FactDocument): number {
  const words = new Set(textOf(document).toLowerCase().match(/\w+/g));
  return question.split(' ').filter((word) => words.has(word)).length;
}

const QUESTIONS = [
  { question: 'who was fined', category: 'clean', facts: ['company-fined'] },
  { question: 'when was the vessel impounded', category: 'clean', facts: ['ship-seized'] },
  { question: 'how old is the captain of the ship', category: 'nearmiss', facts: [] },
];

test('each fact that leaves questions open has one more document, with nothing but these', () => {
  expect(openDocumentsOf(openRecord).map(({ id, asks }) => [id, asks])).toEqual(
    Object.entries(LEFT_OPEN).map(([id, asks]) => [`${OPEN}${id}`, asks]),
  );
  expect(openDocumentsOf(openRecord).map(textOf)[1]?.trim()).toBe(LEFT_OPEN['company-fined'].join('\n'));
  expect(openDocumentsOf(smallRecord())).toEqual([]);
});

test('what facts leave open is in no document of a fact', () => {
  expect(documentsOf(openRecord)).toEqual(documentsOf(smallRecord()));
});

test('a peer declines where an open document comes first, and never shows one', () => {
  const { reports } = measurePeer(counting, openRecord, [QUESTIONS], true);
  expect(reports[0]?.failures).toEqual([]);
  const asked = [{ question: 'how old is the ship', category: 'clean', facts: ['ship-seized'] }];
  const [, second] = measurePeer(counting, openRecord, [QUESTIONS, asked], true).reports;
  expect(second?.failures.map(({ got }) => got)).toEqual([[]]);
});

test('a peer that does better without them is measured without', () => {
  const answerable = [
    { question: 'what is a ship', category: 'clean', facts: ['ship-seized'] },
    { question: 'was the fine paid late', category: 'clean', facts: ['company-fined'] },
  ];
  const { reports } = measurePeer(counting, openRecord, [answerable], true);
  expect(reports[0]?.failures).toEqual([]);
});

test('a slow peer is asked a sample only, unless all are wanted', () => {
  const slow: Peer = { ...counting, every: 2 };
  const asked = (full: boolean) =>
    measurePeer(slow, openRecord, [QUESTIONS], full).reports[0]?.byCategory.get('all')?.asked;
  expect([asked(true), asked(false)]).toEqual([3, 2]);
});

test.each(PEERS)(
  '$name finds what is asked in the words of the record, with open questions beside',
  (peer) => {
    const { reports } = measurePeer(peer, openRecord, [QUESTIONS], true);
    const shares = reports[0] && totalOf(reports[0]);
    expect(shares?.end).toBeGreaterThanOrEqual(2 / 3);
  },
);
