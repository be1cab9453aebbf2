// The small record with what its facts leave open: the questions that people ask next, and that nobody answered.
import type { FactRecord } from '../../src/record/record.ts';
import { smallRecord } from './small-record.ts';

/** Files these questions below the ways of asking for a fact. */
export const leavingOpen =
  (lastAsk: string, questions: readonly string[]) =>
  (text: string): string =>
    text.replace(`${lastAsk}]`, `${lastAsk}]\n  leavesOpen: ${JSON.stringify(questions)}`);

const OPENINGS = [
  'How old is the',
  'What did the',
  'Who is the lawyer of the',
  'What is the name of the',
  'Who owns the',
];
const THINGS =
  'pier crane buoy tug barge dredger beacon slipway ferry wharf jetty quay anchor rudder keel mast sail deck hull cabin galley funnel winch capstan bollard hawser dinghy trawler schooner sloop ketch brig cutter yawl punt skiff canoe raft pontoon lock sluice weir';

/** So many that they tell how open questions are put; about nothing that another fact speaks of. */
const MANY_OPEN = THINGS.split(' ').flatMap((thing) =>
  OPENINGS.map((opening) => `${opening} ${thing}${opening === 'What did the' ? ' cost' : ''}?`),
);

/** What the denial, the fine and the seizure leave open. */
export const LEFT_OPEN = {
  'company-denies': MANY_OPEN,
  'company-fined': [
    'Who is the lawyer of the Port Company?',
    'How old is the head of the Port Company?',
    'On which account was the fine paid?',
    'Was the fine paid late?',
  ],
  'ship-seized': [
    'What is the name of the ship?',
    'Who owns the ship?',
    'How old is the captain of the ship?',
  ],
} as const;

export const openRecord: FactRecord = smallRecord({
  'facts/fines.yaml': (text) =>
    leavingOpen(
      'vessel impounded',
      LEFT_OPEN['ship-seized'],
    )(leavingOpen('how large was the penalty', LEFT_OPEN['company-fined'])(text)),
  'facts/answers.yaml': leavingOpen('what did the port say', LEFT_OPEN['company-denies']),
});
