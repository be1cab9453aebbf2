// Which words somebody wrote as names.
import { expect, test } from 'vitest';
import { properNames } from '../../src/search/proper-names.ts';

test.each([
  ['did Ann Quay see Brian', ['ann', 'quay', 'brian']],
  ['Who was it? Nobody knows', []],
  ['the ship, Gull and her crew', ['gull']],
  ['the crew of O’Neill', []],
  ['“what of” Quay', ['quay']],
  ['is Jean-Luc here', ['jean']],
  ['WHO FINED THE PORT', []],
  ['what did lord fox say', ['fox']],
  ['what did Mr. smith and dr jones say', ['smith', 'jones', 'mr']],
  ['WHAT DID SIR FOX SAY', ['fox']],
  ['thank you sir and good bye', []],
  ['wer ist Über der Stadt', ['uber', 'stadt']],
  ['', []],
])('%s: %j', (text, names) => {
  expect([...properNames(text)].sort()).toEqual([...names].sort());
});
