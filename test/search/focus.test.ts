// What a question asks for, told from its shape alone.
import { describe, expect, test } from 'vitest';
import { askedFor } from '../../src/search/focus.ts';
import { normalise } from '../../src/search/normalise.ts';

const asked = (question: string) => [...askedFor(question, normalise(question))];

describe('what is asked for', () => {
  test.each([
    ['which judge has the case', ['judge']],
    ['what is the docket number of the case', ['docket', 'number']],
    ['Who is Xiong Wang’s lawyer?', ['xiong', 'wang', 'lawyer']],
    ['home address of Cheng Feng', ['home', 'address']],
    ['name of the judge in Brooklyn', ['judge']],
    ['the senators’ husbands', ['husbands']],
    ['how many letters were sent', ['letters']],
    ['who hacked the Electoral Commission', []],
    ["what's new", ['new']],
    ['did China deny it', []],
    ['', []],
    ["Ann's lawyer", ['lawyer']],
    ["Ann's wooden red boat", ['wooden', 'red']],
    ["who's there", []],
    ['whose boat was seized', ['boat']],
    ['what is their exact address', ['address']],
    ['copy of the letter', ['letter']],
    ['list of names of the men', ['names']],
    ['much of it', []],
    ['how much money was paid', ['money']],
    ['how big boats were', []],
    ['the boats of Ann', ['boats']],
  ])('%s: %j', (question, words) => {
    expect(asked(question)).toEqual(words);
  });
});
