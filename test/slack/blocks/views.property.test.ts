// Whatever is filed: every page of every view is within every limit, calls nobody, and links only to what is filed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { responseMessage, responseModal } from '../../../src/slack/blocks/response-blocks.ts';
import { expectSafe } from './expect-safe.ts';
import { anyView } from './nasty-views.ts';

const RUNS = { numRuns: 200 };
const anyPage = fc.constantFrom(1, 2, 3, 99, Number.NaN);

test('any view as a message', () => {
  fc.assert(
    fc.property(anyView, anyPage, fc.boolean(), (view, page, isPrivate) => {
      const sent = responseMessage(view, { isPrivate, page, sharedBy: 'U123ABC' });
      expectSafe(sent, view);
      expect(JSON.stringify(sent.blocks)).toContain('answer ');
    }),
    RUNS,
  );
});

test('any view as a modal', () => {
  fc.assert(
    fc.property(anyView, anyPage, (view, page) => expectSafe(responseModal(view, { page }), view)),
    RUNS,
  );
});
