// Who speaks in a sentence.
import { expect, test } from 'vitest';
import { speakersOf } from '../../src/claims/speakers.ts';

/** Parties are written in capitals. */
function speakers(sentence: string): readonly string[] {
  const words = sentence.split(' ');
  const names = words.flatMap((word, at) =>
    word === word.toUpperCase() ? [{ at, length: 1, value: word }] : [],
  );
  return speakersOf(
    words.map((word) => word.toLowerCase()),
    names,
  ).map(({ id }) => id);
}

test.each([
  ['OFFICE said the ship was seized', ['OFFICE']],
  ['the OFFICE in its long paper of monday said so', ['OFFICE']],
  ['the OFFICE in its very long paper of last monday said so', []],
  ['nobody spoke to OFFICE yet', []],
  ['according to OFFICE nobody came', ['OFFICE']],
  ['according to the OFFICE nobody came', ['OFFICE']],
  ['per OFFICE nobody came', ['OFFICE']],
  ['charged by OFFICE last week', ['OFFICE']],
  ['charged today by the OFFICE', ['OFFICE']],
  ['seen by OFFICE', []],
  ['COMPANY was charged by OFFICE', ['OFFICE']],
  ['COMPANY was accused', []],
  ['COMPANY is saying it', ['COMPANY']],
  ['OFFICE and COMPANY said so', ['COMPANY']],
  ['OFFICE spoke of COMPANY and said so', ['OFFICE']],
  ['the note to the OFFICE said so', []],
])('%s: %j', (sentence, expected) => {
  expect(speakers(sentence)).toEqual(expected);
});

test('speakers come in the order of the text, the longer name first', () => {
  const words = 'night gulls said and the office said'.split(' ');
  const names = [
    { at: 5, length: 1, value: 'office' },
    { at: 0, length: 1, value: 'night' },
    { at: 0, length: 2, value: 'gulls' },
  ];
  expect(speakersOf(words, names).map(({ id }) => id)).toEqual(['gulls', 'night', 'office']);
});
