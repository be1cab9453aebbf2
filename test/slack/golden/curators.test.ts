// What stands on the way from an answer to the curators and back, as Slack gets it.
import { expect, test } from 'vitest';
import type { Declined } from '../../../src/answer/answer.ts';
import { chosenAnswer } from '../../../src/answer/chosen-answer.ts';
import { createLibrary } from '../../../src/answer/library.ts';
import type { FactView } from '../../../src/answer/view.ts';
import { answerMessage } from '../../../src/slack/blocks/answer-blocks.ts';
import type { Asked } from '../../../src/slack/blocks/asked.ts';
import {
  chooseFactModal,
  factOption,
  settledModal,
  unreadableModal,
} from '../../../src/slack/blocks/choose-fact-modal.ts';
import { curatorsAnswer, nothingOnRecord } from '../../../src/slack/blocks/curators-answer.ts';
import { curatorsMessage } from '../../../src/slack/blocks/curators-message.ts';
import { feedbackMessage } from '../../../src/slack/blocks/feedback-blocks.ts';
import { LIMITS } from '../../../src/slack/blocks/limits.ts';
import { notItModal } from '../../../src/slack/blocks/not-it-modal.ts';
import { passOnModal } from '../../../src/slack/blocks/pass-on-modal.ts';
import { rephrasedModal } from '../../../src/slack/blocks/rephrased-modal.ts';
import { smallRecord } from '../../record/small-record.ts';
import { faultsOf } from './faults.ts';
import { expectGolden } from './golden.ts';

const { consult, ask, fact, suggest } = createLibrary(smallRecord());
const CURATORS = { hasCurators: true };
const PLACE = { channel: 'C123ABC', thread: '1711.000200', isPrivate: false };
const ASKED: Asked = { question: 'who was fined', asker: 'U123ADA', place: PLACE, note: '' };
const LUNCH: Asked = { ...ASKED, question: "what's for lunch", note: 'For tomorrow.' };

function card(id: string): FactView {
  const view = fact(id);
  if (view === undefined) throw new Error(`expected the fact ${id}`);
  return view;
}

/** What the bot said to the question about lunch, however well it searches by now. */
const NOTHING = declined();

function declined(): Declined {
  const answer = ask(LUNCH.question);
  if (answer.status !== 'declined') throw new Error('expected nothing on record about lunch');
  return { ...answer, reason: 'nothing', nearest: [card('ship-seized').fact], didYouMean: undefined };
}

test('an answer and a decline where there are curators', () => {
  const options = { isPrivate: true, hasCurators: true };
  expectGolden('answer-with-feedback', answerMessage(ask('who was fined'), options));
  expectGolden('declined-with-curators', answerMessage(NOTHING, options));
});

test('not what I asked, with and without curators', () => {
  expectGolden('not-it-modal', notItModal(ASKED, consult(ASKED.question), CURATORS));
  const alone = notItModal(ASKED, consult(ASKED.question), { hasCurators: false });
  expect(JSON.stringify(alone)).not.toContain('curators');
});

test('the answer to other words, in the modal in which they were written', () => {
  expectGolden('rephrased-modal', rephrasedModal(ASKED, ask('who was fined'), CURATORS));
});

test('what would be sent to the curators', () => {
  expectGolden('pass-on-modal', passOnModal(ASKED, consult(ASKED.question), 'C999CUR'));
});

test('a question for the curators: open, answered, closed', () => {
  const message = (settlement?: { by: string; factId: string | undefined }) =>
    curatorsMessage(LUNCH, NOTHING, settlement);
  expectGolden('curators-open', message());
  expectGolden('curators-answered', message({ by: 'U456BEN', factId: 'company-fined' }));
  expectGolden('curators-closed', message({ by: 'U456BEN', factId: undefined }));
});

test('the choice of a fact, with what the asker would get', () => {
  const preview = curatorsAnswer(LUNCH, chosenAnswer(LUNCH.question, card('company-fined')));
  expectGolden(
    'choose-fact-modal',
    chooseFactModal({ asked: LUNCH, response: NOTHING, messageTs: '1711.000300', preview }),
  );
});

test('for who comes second, and for a message that nobody can read', () => {
  expectGolden('settled-modal', settledModal({ by: 'U456BEN', factId: 'company-fined' }));
  expectGolden('unreadable-modal', unreadableModal());
});

test('the answer of the curators: an accusation comes with what was answered to it', () => {
  const answer = chosenAnswer(LUNCH.question, card('company-fined'));
  expectGolden('curators-answer', curatorsAnswer(LUNCH, answer));
  expectGolden('curators-nothing-on-record', nothingOnRecord(LUNCH));
});

test('a person who is alone with the bot is not named to themselves', () => {
  const alone = { ...LUNCH, place: { ...PLACE, isPrivate: true } };
  expect(JSON.stringify(nothingOnRecord(alone))).not.toContain('<@');
});

test('the line of feedback', () => {
  const feedback = { isHelpful: false, question: ASKED.question };
  expectGolden('feedback', feedbackMessage(feedback, ASKED.asker, consult(ASKED.question)));
});

test('a fact among those that fit what a curator typed', () => {
  expect(suggest('fined', 1).map(factOption)).toEqual([
    {
      text: {
        type: 'plain_text',
        text: 'Harbour Office: The Harbour Office fined the Port Company 4,000 crowns.',
        emoji: false,
      },
      description: { type: 'plain_text', text: 'Sanctioned · 2 May 2024 · company-fined', emoji: false },
      value: 'company-fined',
    },
  ]);
});

const NASTY = '<!channel> <@U1> <http://evil.example|bank> &lt;!here&gt; \u202e\u0000 *bold* `code`';

test.each([NASTY, NASTY.repeat(20).slice(0, 1500), '汉'.repeat(1500), '"\\\n'.repeat(500)])(
  'whatever the question is, nothing in it comes alive and everything fits: %.30s',
  (question) => {
    const asked = { ...ASKED, question, note: NASTY };
    const response = consult(question);
    const chosen = chosenAnswer(question, card('company-fined'));
    const payloads = [
      notItModal(asked, response, CURATORS),
      passOnModal(asked, response, 'C999CUR'),
      curatorsMessage(asked, response, { by: 'U456BEN', factId: 'company-fined' }),
      chooseFactModal({ asked, response, messageTs: '1.2', preview: curatorsAnswer(asked, chosen) }),
      curatorsAnswer(asked, chosen),
      nothingOnRecord(asked),
      feedbackMessage({ isHelpful: true, question }, 'U1', response),
    ];
    for (const payload of payloads) {
      expect(faultsOf(payload)).toEqual([]);
      expect(markupIn(payload)).not.toMatch(
        /<(?!@U123ADA>|@U456BEN>|@U1> {2}·|#C|https:\/\/harbour\.example)/,
      );
    }
    const { text } = curatorsMessage(asked, response, { by: 'U456BEN', factId: undefined });
    expect(Buffer.byteLength(text)).toBeLessThan(LIMITS.messageText);
  },
);

/** Every text in which Slack reads markup. */
function markupIn(payload: unknown): string {
  const texts: string[] = [];
  JSON.stringify(payload, function (this: { type?: unknown }, key, value: unknown) {
    const isMarkup = this.type === 'mrkdwn' || this.type === undefined;
    if (key === 'text' && typeof value === 'string' && isMarkup) texts.push(value);
    return value;
  });
  return texts.join('\n');
}
