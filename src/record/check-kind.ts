// What the kind of a fact allows it to say of itself.
import type { Fault } from './faults.ts';
import { faultAt, type Parsed } from './parse.ts';
import type { Fact } from './record.ts';

type Facts = Parsed<Omit<Fact, 'topic'>[]>;

/** Only denials and responses answer; only reports and assessments may accuse nobody. */
export const checkKind = (parsed: Facts, fact: Omit<Fact, 'topic'>, index: number): Fault[] => [
  ...checkAnswering(parsed, fact, index),
  ...checkAccusing(parsed, fact, index),
];

function checkAnswering(parsed: Facts, fact: Omit<Fact, 'topic'>, index: number): Fault[] {
  if (fact.answers.length === 0 || fact.kind === 'denied' || fact.kind === 'responded') return [];
  const remedy = 'remove answers, or correct the kind';
  return [
    faultAt(
      parsed,
      [index, 'answers'],
      'answers only on denied or responded facts',
      `kind ${fact.kind}`,
      remedy,
    ),
  ];
}

/** What a charge or a denial is stands fast. */
function checkAccusing(parsed: Facts, { accuses, kind }: Omit<Fact, 'topic'>, index: number): Fault[] {
  if (accuses === undefined || kind === 'reported' || kind === 'assessed') return [];
  const expected = 'accuses: false only on reported or assessed facts';
  return [
    faultAt(parsed, [index, 'accuses'], expected, `kind ${kind}`, 'remove accuses, or correct the kind'),
  ];
}
