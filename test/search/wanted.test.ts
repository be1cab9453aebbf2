// Questions that want a number or a date, and the words that can give one.
import { expect, test } from 'vitest';
import { answersWanted, givenBy, givenByWord, wantedBy } from '../../src/search/wanted.ts';

test.each([
  ['when was the ship seized', 'time'],
  ['what date was it', 'time'],
  ['in which year did it happen', 'time'],
  ['who said the date', undefined],
  ['how many ships', 'quantity'],
  ['how large was the fine', 'quantity'],
  ['they know how old it is', 'age'],
  ['did they know when it began', undefined],
  ['what is the name of the ship', 'name'],
  ['name of the captain please', 'name'],
  ['which ships by name', 'name'],
  ['the captain name', 'name'],
  ['can you name the ships', 'name'],
  ['what was the ship called', 'name'],
  ['which ship did the port name', undefined],
  ['how many ships were seized by name', 'quantity'],
  ['when was the name of the ship published', 'time'],
  ['did they know the name of the ship', undefined],
  ['who was fined in the name of the port', undefined],
  ['how did they do it', undefined],
  ['many ships came', undefined],
  ['who was fined when the ship came', undefined],
  ['', undefined],
])('%j wants a %s', (question, wanted) => {
  expect(wantedBy(question.split(' '))).toBe(wanted);
});

test.each([
  ['2024', 'time'],
  ['1999', 'time'],
  ['march', 'time'],
  ['2100', 'quantity'],
  ['20245', 'quantity'],
  ['7', 'quantity'],
  ['million', 'quantity'],
  ['apt31', undefined],
  ['ship', undefined],
])('%s gives a %s', (word, given) => {
  expect(givenByWord(word)).toBe(given);
});

test('a statement may give both, or neither', () => {
  expect(givenBy({ statement: 'A fine of 4,000 crowns in March.' })).toEqual(new Set(['quantity', 'time']));
  expect(givenBy({ statement: 'The company denies it.' })).toEqual(new Set());
});

test.each<[string, boolean]>([
  ['how many ships were seized', true],
  ['how many of the ten ships were seized', false],
  ['how many of the 10 ships were seized', false],
])('%s: a fact of ten ships tells it, %o', (question, tells) => {
  const said = new Set(question.replace('ten', '10').split(' '));
  const fact = { statement: 'The port says ten ships came.', quotations: [] };
  expect(answersWanted({ ...fact, statement: 'The port says 10 ships came.' }, 'quantity', said)).toBe(tells);
});

test('what is wanted may stand in a quotation', () => {
  const quotation = { source: 'log', paragraph: 1, text: 'born in 1985' };
  const fact = { statement: 'He is the captain.', quotations: [quotation] };
  expect(answersWanted(fact, 'age', new Set())).toBe(true);
  expect(answersWanted(fact, 'time', new Set())).toBe(true);
  expect(answersWanted(fact, 'quantity', new Set())).toBe(false);
});
