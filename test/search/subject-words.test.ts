// The two lists of language.yaml that say what a word is not.
import { describe, expect, test } from 'vitest';
import { createAsk } from '../../src/answer/ask.ts';
import { createSearch } from '../../src/search/search.ts';
import { smallRecord } from '../record/small-record.ts';

const LANGUAGE = `stopWords: [story, affair]
elsewhere: [lighthouse, salary, crowns]
`;
const record = smallRecord({ 'language.yaml': LANGUAGE });
const understood = (question: string) => createSearch(record)(question).whole.understood;
const ask = createAsk(record);

describe('a stop word of the subject', () => {
  test('is passed over, in every inflection', () => {
    const { concepts, ignored } = understood('the stories about the ship');
    expect(concepts.map(({ taken }) => taken)).toEqual(['ship']);
    expect(ignored).toContain('stories');
  });

  test('counts where a question has no other word', () => {
    expect(understood('what a story').concepts.map(({ taken }) => taken)).toEqual(['story']);
  });
});

describe('a word that leads out of the record', () => {
  test('makes the bot decline', () => {
    expect(ask('was the Port Company fined').status).toBe('answered');
    expect(ask('was the Port Company fined for the lighthouse').status).toBe('declined');
  });

  test('does no harm where the fact has the word', () => {
    expect(ask('was it fined 4,000 crowns').status).toBe('answered');
  });

  test('is not taken for a misspelling', () => {
    expect(understood('the lighthouse').concepts.map(({ reading }) => reading)).toEqual(['unknown']);
  });
});
