// What a fact can be found by besides its words: who speaks and of whom, its topic, its dates, and where it stands.
import { expect, test } from 'vitest';
import { PART } from '../../src/search/fields.ts';
import { createLabeller } from '../../src/search/labels.ts';
import { wideRecord } from '../record/wide-record.ts';

const terms: string[] = [];
const enter = (term: string): number => (terms.includes(term) ? terms.indexOf(term) : terms.push(term) - 1);
const labelsOf = createLabeller(wideRecord, enter);

/** The labels of a fact as words, part by part. */
function labels(id: string): Readonly<Record<string, readonly string[]>> {
  const fact = wideRecord.factById.get(id);
  if (!fact) throw new Error(`expected a fact ${id}, got none`);
  const named = Object.entries(PART).map(([name, part]) => [part, name] as const);
  const nameOf = new Map<number, string>(named);
  return Object.fromEntries(
    labelsOf(fact).map((label) => [nameOf.get(label.part), label.terms.map((term) => terms[term] ?? '')]),
  );
}

test('a speaker speaks for those they belong to, and what happened is dated beside what was said', () => {
  expect(labels('gulls-blamed')).toEqual({
    speaker: ['@harbour-clerk', '@harbour-office'],
    subject: ['@night-gulls'],
    topic: ['fine'],
    date: ['2024', 'mai', '2', '2021', '2022'],
    source: ['post', 'post', 'gazett', 'harbour', 'offic'],
  });
});

test('a month without a day has none, and what happened at no known time has no date', () => {
  expect(labels('ship-seized').date).toEqual(['2024', 'mai', '2', '2024', 'march']);
  expect(labels('union-finds').date).toEqual(['2024', 'june']);
});

test('who is about nobody has no subject', () => {
  expect(labels('ship-seized').subject).toEqual([]);
  expect(labels('company-denies')).toMatchObject({ subject: [], speaker: ['@port-company'] });
});
