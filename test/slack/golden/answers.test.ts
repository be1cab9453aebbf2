// Every message and modal of an answer, made from a record that is small enough to read beside them.
import { expect, test } from 'vitest';
import type { Answered, CitedFact } from '../../../src/answer/answer.ts';
import { createLibrary } from '../../../src/answer/library.ts';
import type { FactView } from '../../../src/answer/view.ts';
import { type AnswerOptions, answerMessage } from '../../../src/slack/blocks/answer-blocks.ts';
import { factCardBlocks } from '../../../src/slack/blocks/fact-card-blocks.ts';
import { message } from '../../../src/slack/blocks/message.ts';
import { moreModal } from '../../../src/slack/blocks/more-modal.ts';
import { readingsModal } from '../../../src/slack/blocks/readings-modal.ts';
import { goneModal, sourceModal } from '../../../src/slack/blocks/source-modal.ts';
import { differenceOnFine, smallRecord } from '../../record/small-record.ts';
import { faultsOf } from './faults.ts';
import { expectGolden } from './golden.ts';
import { goldenPayloads } from './read.ts';

const record = smallRecord({
  'differences.yaml': differenceOnFine('4,000 crowns, by the gazette of the Harbour Office.'),
});
const library = createLibrary(record);
const { ask } = library;

function answered(question: string): Answered {
  const answer = ask(question);
  if (answer.status !== 'answered') throw new Error(`expected an answer to "${question}"`);
  return answer;
}

function card(id: string): FactView {
  const view = library.fact(id);
  if (view === undefined) throw new Error(`expected the fact ${id}`);
  return view;
}

const PRIVATE: AnswerOptions = { isPrivate: true };
const PUBLIC: AnswerOptions = { isPrivate: false };

test('an answer to the asker alone: with the question, and a button to share it', () => {
  expectGolden('answer-private', answerMessage(answered('who was fined'), PRIVATE));
});

test('an answer below its question, for everyone', () => {
  expectGolden('answer-public', answerMessage(answered('who was fined'), PUBLIC));
});

test('a shared answer: with the question, and who shared it', () => {
  const shared = { isPrivate: false, sharedBy: 'U123ABC' };
  expectGolden('answer-shared', answerMessage(answered('who was fined'), shared));
});

test('an answer that accuses nobody has no other side', () => {
  expectGolden('answer-no-accusation', answerMessage(answered('when was the vessel impounded'), PUBLIC));
});

test('an accusation that nobody answered', () => {
  const silent = smallRecord({
    'facts/answers.yaml': (text) => text.replace('  answers: [company-fined]\n', ''),
  });
  const answer = createLibrary(silent).ask('who was fined');
  expectGolden('answer-without-other-side', answerMessage(answer, PUBLIC));
});

test('an answer that may not be what was asked', () => {
  const unsure: Answered = { ...answered('who was fined'), sure: false, facts: threeFacts() };
  expectGolden('answer-unsure', answerMessage(unsure, PUBLIC));
});

test.each([
  ['declined-outside', "what's for lunch"],
  ['declined-nothing', "was the ship seized by the emperor's horse"],
  ['declined-verdict', 'is the port guilty of any wrongdoing'],
  ['declined-vague', 'what about it'],
  ['declined-filter', 'kind:rumour who was fined'],
])('%s: %s', (name, question) => {
  expect(ask(question)).toMatchObject({ status: 'declined', reason: name.replace('declined-', '') });
  expectGolden(name, answerMessage(ask(question), PRIVATE));
});

test('more facts, in the middle of their pages', () => {
  const [first, ...others] = threeFacts();
  const many: Answered = {
    ...answered('who was fined'),
    facts: [first, ...others, ...others, ...others, ...others, ...others, ...others],
  };
  expectGolden('more-modal', moreModal(many, 2));
});

test('where sources differ, each reading in a frame', () => {
  const { differences } = answered('who was fined');
  expectGolden('readings-modal', readingsModal(differences, answered('who was fined')));
});

test.each(['company-fined', 'company-denies'])('the card of %s', (id) => {
  expectGolden(`source-modal-${id}`, sourceModal(card(id)));
  expect(faultsOf(message(factCardBlocks(card(id)), 'card'))).toEqual([]);
});

test('a fact that is no longer on record', () => {
  expectGolden('gone-modal', goneModal());
});

test('every payload on file is one that Slack takes', () => {
  const faulty = goldenPayloads().filter(({ payload }) => faultsOf(payload).length > 0);
  expect(faulty.map(({ name, payload }) => ({ name, faults: faultsOf(payload) }))).toEqual([]);
  expect(goldenPayloads().length).toBeGreaterThan(10);
});

function threeFacts(): readonly [CitedFact, CitedFact, CitedFact] {
  return [card('company-fined').fact, card('ship-seized').fact, card('company-denies').fact];
}
