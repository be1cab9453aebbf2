// From question to hits, on a record small enough to know by heart.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRecord } from '../../src/record/load.ts';
import type { FactRecord } from '../../src/record/record.ts';
import { createSearch } from '../../src/search/search.ts';
import { sentencesOf, wordingOf } from '../../src/search/wordings.ts';
import { smallRecord } from '../record/small-record.ts';

const LANGUAGE = `synonyms:
  - [fine, penalty]
everyday:
  seized: [nabbed, taken away]
`;
const record = smallRecord({ 'language.yaml': LANGUAGE });
const search = createSearch(record);
const first = (question: string) => search(question).whole.hits[0]?.fact.id;
const readings = (question: string) =>
  search(question).whole.understood.concepts.map(
    ({ typed, taken, reading }) => `${typed}: ${reading} ${taken}`,
  );

describe('what a word is taken for', () => {
  test.each([
    ['who was fined', ['fined: exact fined']],
    ['fining', ['fining: stem fining']],
    ['who was fnied', ['fnied: repaired fined']],
    ['who was nabbed', ['nabbed: alias nabbed']],
    ['what about lunch', ['lunch: unknown lunch']],
    ['hey can you tell me please', []],
    ['the portcompany', ['portcompany: repaired port', 'portcompany: repaired company']],
  ])('%s', (question, expected) => {
    expect(readings(question)).toEqual(expected);
  });
});

describe('which fact comes first', () => {
  test.each([
    ['how large was the fine', 'company-fined'],
    ['what penalty did they get', 'company-fined'],
    ['was anything taken away', 'ship-seized'],
    ['when was the ship nabbed', 'ship-seized'],
    ['what did the Port Company say', 'company-denies'],
    ['wat did teh prot comapny say', 'company-denies'],
  ])('%s: %s', (question, id) => {
    expect(first(question)).toBe(id);
  });
});

describe('whatever is asked', () => {
  test('nothing is thrown, and the same question gives the same hits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (question) => {
        const ids = (findings: ReturnType<typeof search>) =>
          findings.whole.hits.map(({ fact, score }) => [fact.id, score]);
        expect(ids(search(question))).toEqual(ids(search(question)));
      }),
      { numRuns: 500 },
    );
  });

  test('shares lie between 0 and 1', () => {
    const words = fc.constantFrom(
      ...'who what fine fined ship seized port company denies penalty lunch 4000 march'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (asked) => {
        for (const { coverage, likeness, aboutness } of search(asked.join(' ')).whole.hits) {
          for (const share of [coverage, likeness, aboutness]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1 + 1e-9);
          }
        }
      }),
    );
  });

  test.each([
    ['40,000 characters', 'who was fined '.repeat(3000)],
    ['a word of 40,000 letters', 'x'.repeat(40_000)],
    ['emoji alone', '😀'.repeat(3000)],
    ['combining marks', `e${'\u0301'.repeat(5000)}`],
    ['stop words alone', 'the of and '.repeat(3000)],
  ])('%s is taken', (_name, question) => {
    expect(() => search(question)).not.toThrow();
  });
});

describe('the record that comes with the project', () => {
  test('no two facts have a sentence in the same words', async () => {
    const { facts } = await loadRecord('data');
    const holders = new Map<string, Set<string>>();
    for (const fact of facts) {
      for (const wording of sentencesOf(fact).map(wordingOf))
        holders.set(wording, (holders.get(wording) ?? new Set()).add(fact.id));
    }
    expect([...holders].filter(([, ids]) => ids.size > 1)).toEqual([]);
  }, 60_000);

  test('every fact is found by its own statement and by the ways of asking for it', async () => {
    const project = await loadRecord('data');
    expect(lost(project)).toEqual([]);
  }, 120_000);

  test('the order of facts does not show', async () => {
    const project = await loadRecord('data');
    const reversed = { ...project, facts: [...project.facts].reverse() };
    const [forwards, backwards] = [createSearch(project), createSearch(reversed)];
    for (const question of project.dossier.questions) {
      const ids = (find: typeof forwards) =>
        find(question)
          .whole.hits.slice(0, 5)
          .map(({ fact }) => fact.id);
      expect(ids(backwards)).toEqual(ids(forwards));
    }
  }, 60_000);
});

/** Of thousands of ways of asking each eighth is tried, another one of each fact; of statements all. */
const EVERY = 8;

/** Sentences that lead to another fact than their own. */
function lost(project: FactRecord): string[] {
  const find = createSearch(project);
  return project.facts.flatMap((fact, at) =>
    [fact.statement, ...fact.asks.filter((_, place) => (at + place) % EVERY === 0)]
      .filter((text) => find(text).whole.hits[0]?.fact.id !== fact.id)
      .map((text) => `${fact.id}: ${text}`),
  );
}
