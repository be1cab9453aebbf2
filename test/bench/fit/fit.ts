// Fits the weights of src/answer/confidence.ts for a record that files what it leaves open, and prints them in its form, with what they do at each limit of choose.ts.
// npm run fit -- [--record .025: what one of the record's own questions weighs beside one that people asked]
//   [--outside .2: the same for one of language.yaml that lies outside the record]
import { FIXED, type Fitted } from '../../../src/answer/confidence.ts';
import { loadRecord } from '../../../src/record/load.ts';
import type { FactRecord } from '../../../src/record/record.ts';
import { hasArticleQuestions, readArticleQuestions } from '../../questions/article.ts';
import { readQuestions } from '../../questions/score.ts';
import { option, percent, print, table } from '../table.ts';
import { type Case, casesOf, heldOut } from './examples.ts';
import { fitSigns } from './fit-signs.ts';
import { chanceOf, type Example } from './logistic.ts';

/** What a question of the record's own weighs, one that lies outside it, and one of those made to mislead. */
const WEIGHTS: Readonly<Record<string, number>> = {
  record: Number(option('record') ?? 0.025),
  outside: Number(option('outside') ?? 0.2),
  'open-e': 0.3,
  'open-f': 0.3,
};
const LIMITS = [0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6];

/** Signs that speak for an answer; the others speak against it. */
const FOR: ReadonlySet<Fitted> = new Set([
  ...(['likeness', 'aboutness', 'insistence', 'direct', 'ahead', 'length', 'told'] as const),
]);
const record = await loadRecord('data');

const asked = (of: FactRecord): Case[] => [
  ...casesOf('open', readQuestions('open-a.jsonl', 'open-b.jsonl', 'open-c.jsonl'), of),
  ...casesOf('open-d', readQuestions('open-d.jsonl'), of),
  ...casesOf('open-e', readQuestions('open-e.jsonl'), of),
  ...casesOf('open-f', readQuestions('open-f.jsonl'), of),
  ...casesOf('open-g', readQuestions('open-g.jsonl'), of),
  ...casesOf('hard', readQuestions('hard.jsonl'), of),
  ...(hasArticleQuestions() ? casesOf('article', readArticleQuestions(of), of) : []),
];

show([...asked(record), ...heldOut(record)]);

function show(cases: readonly Case[]): void {
  const all = Object.keys(cases[0]?.signs ?? {}) as (keyof Case['signs'])[];
  const telling = cases.filter(isTelling);
  const { fitted, weights } = fitSigns(
    all.filter((sign): sign is Fitted => !(sign in FIXED)),
    FOR,
    (signs) => telling.map((one) => exampleOf(one, signs)),
  );
  const lines = fitted.map((sign, at) => `      ${sign}: ${(weights[at + 1] ?? 0).toFixed(2)},`);
  print(
    `  open: {\n    bias: ${(weights[0] ?? 0).toFixed(2)},\n    weights: {\n${lines.join('\n')}\n    },\n  },`,
  );
  const speaks = (one: Case, limit: number): boolean =>
    one.isVerbatim || chanceOf(exampleOf(one, fitted), weights) >= limit;
  const sets = [...new Set(cases.map(({ set }) => set))];
  const rows = LIMITS.map((limit) => [
    limit.toFixed(2),
    ...sets.map((set) =>
      sharesOf(
        cases.filter((one) => one.set === set),
        (one) => speaks(one, limit),
      ),
    ),
  ]);
  print(`\n${table(['speaks from', ...sets.map((set) => `${set}: end, kept, declined`)], rows)}\n`);
}

function exampleOf({ set, signs, isAnswerable }: Case, fitted: readonly Fitted[]): Example {
  const fixed = Object.keys(FIXED) as (keyof typeof FIXED)[];
  return {
    values: fitted.map((name) => signs[name]),
    offset: fixed.reduce((sum, name) => sum + FIXED[name] * signs[name], 0),
    isTrue: isAnswerable,
    weight: WEIGHTS[set] ?? 1,
  };
}

/** Whether to speak where the wrong fact comes first is nothing that a sign could learn from. */
function isTelling({ isAnswerable, isRight, isVerbatim }: Case): boolean {
  return !isVerbatim && (!isAnswerable || isRight);
}

/** End to end, kept and declined, if the bot spoke where it is said to. */
function sharesOf(cases: readonly Case[], speaks: (one: Case) => boolean): string {
  const share = (part: readonly Case[], is: (one: Case) => boolean): string =>
    percent(part.length > 0 ? part.filter(is).length / part.length : undefined) ?? '-';
  const answerable = cases.filter(({ isAnswerable }) => isAnswerable);
  return [
    share(cases, (one) => (one.isAnswerable ? one.isRight && speaks(one) : !speaks(one))),
    share(answerable, speaks),
    share(
      cases.filter(({ isAnswerable }) => !isAnswerable),
      (one) => !speaks(one),
    ),
  ].join(' ');
}
