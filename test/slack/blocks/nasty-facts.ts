// Facts and answers as nobody would file them, for property tests.
import fc from 'fast-check';
import type {
  Answered,
  Citation,
  CitedDifference,
  CitedFact,
  Declined,
  Provenance,
} from '../../../src/answer/answer.ts';
import type { FactView } from '../../../src/answer/view.ts';
import { KINDS } from '../../../src/record/kinds.ts';
import { SIDES } from '../../../src/record/shapes.ts';

const NASTY = [
  '<!channel> <!here> <!everyone>',
  '<@U1> <#C1> <!subteam^S1>',
  '<http://evil.example|bank>',
  '&lt;!here&gt; &amp; <',
  '*bold* _it_ ~no~ `code` ```block```',
  '\u202eright to left\u202c \u2066isolated\u2069',
  '\u200b\u200d\ufeff\u2060',
  '\u0000\u0007\u001b[31m',
  '😀👩‍👩‍👧‍👦🏳️‍🌈',
  '\ud800 half \udc00',
  ' ',
  '\n\n\n',
  '|',
  '中国外交部发言人',
];

/** Long enough to break every limit by itself. */
const long = fc
  .tuple(fc.constantFrom(...NASTY, 'word ', '&', '<', '"'), fc.integer({ min: 100, max: 10_000 }))
  .map(([piece, length]) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length));

export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
  { weight: 3, arbitrary: fc.constantFrom(...NASTY, '') },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...NASTY, 'who'), { maxLength: 6 }).map((all) => all.join(' ')),
  },
  { weight: 1, arbitrary: long },
);

const anyDate = fc.constantFrom('2024', '2024-03', '2024-03-25');
const anyId = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,4}$/);
const anyAddress = fc.oneof(
  fc.constantFrom(
    undefined,
    'https://harbour.example/a?b=1&c=2',
    'https://harbour.example/x>|<!channel',
    'javascript:alert(1)',
    `https://harbour.example/${'y'.repeat(5000)}`,
  ),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
);

const citation: fc.Arbitrary<Citation> = fc.record({
  text: anyText,
  language: fc.constantFrom(undefined, 'fi', 'zh', 'xx'),
  sourceId: anyId,
  title: anyText,
  short: anyText,
  publisher: anyText,
  url: anyAddress,
  date: anyDate,
  paragraph: fc.integer({ min: 1, max: 99_999 }),
});

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const saying = {
  kind: fc.constantFrom(...KINDS),
  by: fc.record({ id: anyId, name: anyText, role: maybe(anyText), side: fc.constantFrom(...SIDES) }),
  said: anyDate,
  likelihood: maybe(anyText),
};

/** All but the answer, which is absent where a fact accuses nobody. */
const REQUIRED = [
  ...(['id', 'topic', 'topicName', 'statement', 'kind', 'by'] as const),
  ...(['said', 'happened', 'likelihood', 'citations', 'coverage'] as const),
];

export const anyFact: fc.Arbitrary<CitedFact> = fc.record(
  {
    ...saying,
    id: anyId,
    topic: anyId,
    topicName: anyText,
    statement: anyText,
    happened: fc.constantFrom(undefined, '2021/2022', '2024-03'),
    answer: fc.oneof(fc.constant('none' as const), fc.record(saying)),
    citations: fc.array(citation, { minLength: 1, maxLength: 6 }),
    coverage: fc.double({ min: 0, max: 1, noNaN: true }),
  },
  { requiredKeys: REQUIRED },
);

const facts = (most: number) => fc.array(anyFact, { maxLength: most });

const anyDifference: fc.Arbitrary<CitedDifference> = fc.record({
  id: anyId,
  point: anyText,
  readings: fc.array(fc.record({ says: anyText, facts: fc.array(anyFact, { minLength: 1, maxLength: 5 }) }), {
    minLength: 2,
    maxLength: 8,
  }),
  closest: anyText,
});
export const anyDifferences = fc.array(anyDifference, { maxLength: 5 });

const provenance = {
  answerId: fc.stringMatching(/^[0-9a-f]{6}$/),
  factCount: fc.nat(),
  asOf: anyDate,
} satisfies Record<keyof Provenance, fc.Arbitrary<unknown>>;

export const anyAnswered: fc.Arbitrary<Answered> = fc
  .record({
    ...provenance,
    status: fc.constant('answered' as const),
    sure: fc.boolean(),
    question: anyText,
    best: anyFact,
    rest: facts(12),
    isAccusation: fc.boolean(),
    responses: facts(3),
    differences: anyDifferences,
  })
  .map(({ best, rest, ...answer }) => ({ ...answer, facts: [best, ...rest] as const }));

export const anyDeclined: fc.Arbitrary<Declined> = fc.record({
  ...provenance,
  status: fc.constant('declined' as const),
  question: anyText,
  reason: fc.constantFrom('empty', 'bot', 'vague', 'filter', 'verdict', 'outside', 'nothing'),
  faults: fc.array(fc.record({ filter: anyText, expected: anyText }), { maxLength: 12 }),
  nearest: facts(3),
  didYouMean: maybe(anyText),
});

const named = fc.array(fc.record({ id: anyId, name: anyText }), { maxLength: 9 });

export const anyFactView: fc.Arbitrary<FactView> = fc.record({
  ...provenance,
  request: anyText,
  status: fc.constant('fact' as const),
  fact: anyFact,
  topic: fc.record({ id: anyId, name: anyText }),
  about: named,
  answers: facts(12),
  answersTopics: named,
  isAccusation: fc.boolean(),
  answeredBy: facts(12),
  alsoSaidBy: facts(5),
  differences: anyDifferences,
  styles: fc.array(fc.record({ name: anyText, text: anyText }), { maxLength: 3 }),
});
