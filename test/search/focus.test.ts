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
  ])('%s: %j', (question, words) => {
    expect(asked(question)).toEqual(words);
  });
});
