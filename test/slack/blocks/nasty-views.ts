// Views as no record would give them, for property tests.
import fc from 'fast-check';
import type { View } from '../../../src/answer/view.ts';
import { PARTY_TYPES, SIDES } from '../../../src/record/shapes.ts';
import { anyDifferences, anyFact, anyFactView, anyText } from './nasty-facts.ts';

const viewed = {
  answerId: fc.constant('7f3a9c'),
  factCount: fc.nat(),
  asOf: fc.constantFrom('2024', '2024-03-25'),
  // A request comes out of the record's ids and names; a button carries at most 2,000 characters of it.
  request: anyText,
};
const facts = fc.array(anyFact, { maxLength: 9 });
const id = fc.stringMatching(/^[a-z0-9]{1,12}$/);
const named = fc.record({ id, name: anyText });
const status = <Status extends View['status']>(name: Status) => fc.constant(name);

const timeline = fc.record({
  ...viewed,
  status: status('timeline'),
  subject: fc.option(fc.record({ type: fc.constantFrom('topic', 'party'), id, name: anyText }), {
    nil: undefined,
  }),
  filters: fc.array(anyText, { maxLength: 3 }),
  facts,
});

const profile = fc.record({
  ...viewed,
  status: status('profile'),
  party: fc.record({
    id,
    name: anyText,
    role: anyText,
    type: fc.constantFrom(...PARTY_TYPES),
    side: fc.constantFrom(...SIDES),
  }),
  of: fc.option(named, { nil: undefined }),
  members: fc.array(named, { maxLength: 9 }),
  names: fc.array(anyText, { maxLength: 9 }),
  roughly: fc.array(anyText, { maxLength: 9 }),
  says: facts,
  saidOf: facts,
});

const both = fc.record({
  ...viewed,
  status: status('both'),
  topic: named,
  sides: fc
    .tuple(facts, facts, facts, facts)
    .map((of) => SIDES.map((side, at) => ({ side, facts: of[at] ?? [] }))),
  accusations: fc.nat(99),
  answered: fc.nat(99),
});

const differ = fc.record({
  ...viewed,
  status: status('differ'),
  topic: fc.option(named, { nil: undefined }),
  differences: anyDifferences,
});

const sources = fc.record({
  ...viewed,
  status: status('sources'),
  sources: fc.array(
    fc.record({
      id,
      title: anyText,
      short: anyText,
      publisher: anyText,
      date: fc.constant('2024-03-25'),
      url: fc.constantFrom('https://harbour.example/x>|<!channel', 'https://harbour.example/a?b=1&c=2'),
      tier: fc.constantFrom('primary', 'secondary'),
      quotations: fc.nat(99),
    }),
    { maxLength: 30 },
  ),
});

const styles = fc.array(fc.record({ name: anyText, text: anyText }), { maxLength: 3 });
const cite = fc.record({ ...viewed, status: status('cite'), fact: anyFact, styles });

const unknown = fc.record({
  ...viewed,
  status: status('unknown'),
  expected: anyText,
  given: anyText,
  nearest: fc.array(anyText, { maxLength: 5 }),
});

export const anyView: fc.Arbitrary<View> = fc.oneof(
  timeline,
  profile,
  both,
  differ,
  sources,
  cite,
  unknown,
  anyFactView,
);
