// The sentences of facts as they are laid out: what carries meaning on one side, function words on the other.
import { expect, test } from 'vitest';
import { PART } from '../../src/search/fields.ts';
import { createSentenceList } from '../../src/search/sentences.ts';
import { createTagger } from '../../src/search/tags.ts';
import { createTextReader } from '../../src/search/text-reader.ts';
import type { Units } from '../../src/search/units.ts';
import { wideRecord } from '../record/wide-record.ts';

const tagger = createTagger(wideRecord);

interface Sentence {
  readonly part: number;
  readonly text: string;
}

/** Lays out facts, each with its sentences and a label, and gives the names of the terms of each unit, fact by fact. */
function laidOut(facts: readonly (readonly Sentence[])[], label: readonly string[] = []) {
  const terms: string[] = [];
  const enter = (term: string): number => (terms.includes(term) ? terms.indexOf(term) : terms.push(term) - 1);
  const reader = createTextReader(tagger, enter);
  const list = createSentenceList(tagger, enter);
  for (const sentences of facts) {
    for (const { part, text } of sentences) list.add(part, reader.read(text));
    if (label.length > 0) list.addLabel(PART.topic, label.map(enter));
    list.endFact();
  }
  const { units, functionWords } = list.finish();
  return { units: namesOf(units, terms), functionWords: namesOf(functionWords, terms), parts: units.partOf };
}

const between = (starts: Int32Array, at: number): readonly [number, number] => [
  starts[at] ?? 0,
  starts[at + 1] ?? 0,
];

const namesOf = ({ firstOf, startOf, terms: numbers }: Units, terms: readonly string[]): string[][] =>
  Array.from({ length: firstOf.length - 1 }, (_, fact) => {
    const [first, end] = between(firstOf, fact);
    return Array.from({ length: end - first }, (_unit, at) =>
      [...numbers.slice(...between(startOf, first + at))].map((number) => terms[number]).join(' '),
    );
  });

const ask = (text: string): Sentence => ({ part: PART.ask, text });

test('stems, then names and synonyms, then how it asks; function words stand apart', () => {
  const { units, functionWords } = laidOut([[ask('Who fined the Night Gulls?')]]);
  expect(units).toEqual([['fine night gull @night-gulls ~0 ?who']]);
  expect(functionWords).toEqual([['-who -the']]);
});

test('a word that is said twice stands there once', () => {
  const { units, functionWords } = laidOut([[ask('the barrel, the other barrels and the barrel')]]);
  expect(units).toEqual([['barrel']]);
  expect(functionWords[0]?.[0]?.split(' ').filter((word) => word === '-the')).toHaveLength(1);
});

test('each fact keeps its own sentences in order, also where it has none', () => {
  const { units, functionWords, parts } = laidOut([
    [{ part: PART.statement, text: 'Nine ships sank.' }, ask('which ships')],
    [],
    [{ part: PART.quotation, text: 'the ships' }],
  ]);
  expect(units).toEqual([['9 ship sank', 'ship ?which'], [], ['ship']]);
  expect(functionWords).toEqual([['', '-which'], [], ['-the']]);
  expect([...parts]).toEqual([PART.statement, PART.ask, PART.quotation]);
});

test('a label stands in no sentence, and has no function words', () => {
  const { units, functionWords, parts } = laidOut([[ask('the ship')]], ['fine', '@harbour-office']);
  expect(units).toEqual([['ship', 'fine @harbour-office']]);
  expect(functionWords).toEqual([['-the']]);
  expect([...parts]).toEqual([PART.ask, PART.topic]);
});

test('a sentence without a word of its own is one all the same', () => {
  const { units, functionWords } = laidOut([[ask('who is it'), ask('?!')]]);
  expect(units).toEqual([['?who', '']]);
  expect(functionWords).toEqual([['-who -is -it', '']]);
});
