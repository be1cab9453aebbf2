// Whatever is asked and whatever is filed: what goes out is within every limit, calls nobody, and cites whole.
import type { ModalView } from '@slack/types';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answered, Citation, CitedFact } from '../../../src/answer/answer.ts';
import { createAsk } from '../../../src/answer/ask.ts';
import { dateText, kindLabel, kindMark } from '../../../src/answer/wording.ts';
import { answerMessage } from '../../../src/slack/blocks/answer-blocks.ts';
import { factCardBlocks } from '../../../src/slack/blocks/fact-card-blocks.ts';
import { SHORTENED } from '../../../src/slack/blocks/limits.ts';
import { type Message, message } from '../../../src/slack/blocks/message.ts';
import { moreModal } from '../../../src/slack/blocks/more-modal.ts';
import { readingsModal } from '../../../src/slack/blocks/readings-modal.ts';
import { sourceModal } from '../../../src/slack/blocks/source-modal.ts';
import { smallRecord } from '../../record/small-record.ts';
import { expectSafe } from './expect-safe.ts';
import { anyAnswered, anyDeclined, anyDifferences, anyFactView } from './nasty-facts.ts';

const RUNS = { numRuns: 80 };
const options = fc.record({
  isPrivate: fc.boolean(),
  sharedBy: fc.constantFrom('U123ABC', '!channel', '<!here>'),
  isApart: fc.boolean(),
});

/** Every chip line and source line of a fact, whole: sign and kind, date, and the place of the first quotation. */
function expectCited(payload: Message | ModalView, { kind, said, citations: [first] }: CitedFact): void {
  const written = JSON.stringify(payload.blocks);
  expect(written).toContain(`${kindMark(kind)} *${kindLabel(kind)}* · `);
  expect(written).toContain(` · ${dateText(said)}`);
  expect(written).toContain(`, ${dateText(first?.date ?? '')}, paragraph ${first?.paragraph}`);
}

test('any answer', () => {
  fc.assert(
    fc.property(anyAnswered, options, (answer, how) => {
      const sent = answerMessage(answer, how);
      expectSafe(sent, answer);
      expectCited(sent, answer.facts[0]);
      const [other] = answer.responses;
      if (answer.isAccusation && other) expectCited(sent, other);
      if (answer.isAccusation && !other) expect(JSON.stringify(sent)).toContain('No answer on record.');
      expect(JSON.stringify(sent.blocks.at(-1))).toContain(`answer ${answer.answerId}`);
    }),
    RUNS,
  );
});

test('any decline', () => {
  fc.assert(
    fc.property(anyDeclined, options, (declined, how) => {
      const sent = answerMessage(declined, how);
      expectSafe(sent, declined);
      expect(JSON.stringify(sent.blocks.at(-1))).toContain(`answer ${declined.answerId}`);
    }),
    RUNS,
  );
});

test('any page of more facts', () => {
  const pages = fc.oneof(fc.integer({ min: -3, max: 9 }), fc.constant(Number.NaN));
  fc.assert(
    fc.property(anyAnswered, pages, (answer, page) => expectSafe(moreModal(answer, page), answer)),
    RUNS,
  );
});

test('any points on which sources differ', () => {
  fc.assert(
    fc.property(anyDifferences, anyAnswered, (differences, provenance) =>
      expectSafe(readingsModal(differences, provenance), differences),
    ),
    { numRuns: 60 },
  );
});

test('the card of any fact, in a modal and in a message', () => {
  fc.assert(
    fc.property(anyFactView, (view) => {
      const inMessage = message(factCardBlocks(view), 'A fact');
      for (const payload of [sourceModal(view), inMessage]) {
        expectSafe(payload, view);
        expectCited(payload, view.fact);
      }
      const { isAccusation, answeredBy } = view;
      if (isAccusation && answeredBy.length === 0)
        expect(JSON.stringify(inMessage)).toContain('No answer on record.');
    }),
    RUNS,
  );
});

test('whatever is cut says so, and stands beside its whole kind and source line', () => {
  const answer = createAsk(smallRecord())('who was fined') as Answered;
  const [{ citations, by, ...fact }] = answer.facts;
  const long = 'a word '.repeat(2000);
  const [citation] = citations as [Citation];
  const facts = [
    {
      ...fact,
      statement: long,
      by: { ...by, name: long },
      citations: [{ ...citation, text: long, short: long }],
    },
  ] as const;
  const sent = answerMessage({ ...answer, facts }, { isPrivate: false });
  const cut = JSON.stringify(sent.blocks).split(SHORTENED).length - 1;
  expect(cut).toBe(4);
  expectCited(sent, facts[0]);
});
