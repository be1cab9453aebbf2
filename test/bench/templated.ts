// Records of any size, made from templates: each fact has a statement, four ways of asking, a quotation, a party and a topic.
import type { Fact, FactRecord, Party, Source } from '../../src/record/record.ts';
import { type Chance, seeded } from './seeded.ts';
import { createVocabulary } from './vocabulary.ts';

/** A record and, for each fact, the words that it is about, of which questions are made. */
export interface Templated {
  readonly record: FactRecord;
  readonly subjects: readonly (readonly string[])[];
}

const TOPICS = 20;
const SUBJECT_WORDS = 7;
const DAY = 86_400_000;

/** The same number of facts gives the same record. */
export function templatedRecord(count: number): Templated {
  const chance = seeded(count);
  const word = createVocabulary(chance);
  const parties = Array.from({ length: Math.ceil(Math.sqrt(count)) }, (_, number) => partyOf(number, word));
  const subjects: string[][] = [];
  const facts = Array.from({ length: count }, (_, number): Fact => {
    const subject = Array.from({ length: SUBJECT_WORDS }, word);
    subjects.push(subject);
    return factOf(number, subject, chance.pick(parties), chance, word);
  });
  return { record: recordOf(flat(facts), flat(parties)), subjects };
}

/** The same as if it had been read from a file: joined strings are kept in parts until somebody reads them. */
const flat = <T>(made: T): T => JSON.parse(JSON.stringify(made)) as T;

function factOf(
  number: number,
  subject: readonly string[],
  party: Party,
  chance: Chance,
  word: () => string,
): Fact {
  const [a, b, c, d, e, f, g] = subject;
  const day = new Date(Date.UTC(2020, 0, 1) + chance.below(2000) * DAY).toISOString().slice(0, 10);
  return {
    id: `fact-${number}`,
    statement: `${party.name} says the ${a} ${b} was ${c} by the ${d} of ${e} in the ${f} ${g} and ${word()}.`,
    kind: 'reported',
    by: party.id,
    about: [],
    said: day,
    answers: [],
    asks: [
      `who ${c} the ${a} ${b}`,
      `what did ${party.name} say about ${d} and ${e}`,
      `was the ${word()} of ${b} ${c} in ${f}`,
      `${a} ${g} ${word()} ${word()}`,
    ],
    leavesOpen: [],
    quotations: [
      {
        source: 'source',
        paragraph: 1 + chance.below(20),
        text: `the ${a} was ${c} with ${word()} ${word()} and ${f} ${word()} because of ${e} and ${word()} ${word()} ${word()}`,
      },
    ],
    topic: `topic-${chance.below(TOPICS)}`,
  };
}

const partyOf = (number: number, word: () => string): Party => ({
  id: `party-${number}`,
  name: capital(`${word()} ${word()}`),
  type: 'body',
  side: 'independent',
  names: [capital(word())],
  searched: [],
  roughly: [],
});

const capital = (text: string): string => text.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

const SOURCE: Source = {
  id: 'source',
  title: 'Templates',
  short: 'Templates',
  publisher: 'Templates',
  date: '2026-11-22',
  tier: 'primary',
};

function recordOf(facts: readonly Fact[], parties: readonly Party[]): FactRecord {
  const topics = Array.from({ length: TOPICS }, (_, number) => ({
    id: `topic-${number}`,
    name: `Topic ${number}`,
  }));
  return {
    dossier: {
      title: 'Templates',
      summary: 'Made to measure.',
      asOf: '2026-11-22',
      questions: [],
      unknowns: [],
      topics,
    },
    facts,
    factById: new Map(facts.map((fact) => [fact.id, fact])),
    parties: new Map(parties.map((party) => [party.id, party])),
    sources: new Map([[SOURCE.id, SOURCE]]),
    differences: [],
    language: { synonyms: [], everyday: {}, stopWords: [], elsewhere: [], outside: [], privateLife: [] },
    version: `templates-${facts.length}`,
  };
}

export interface TemplatedQuestion {
  readonly text: string;
  /** Id of the fact it was made of. */
  readonly fact: string;
}

/** Questions about facts drawn by chance; no two alike. With `typo`, one word in each has an error not seen before. */
export function templatedQuestions(
  { subjects }: Templated,
  count: number,
  typo: boolean,
): TemplatedQuestion[] {
  const chance = seeded(typo ? 2 : 1);
  const seen = new Set(subjects.flat());
  return Array.from({ length: count }, () => {
    const at = chance.below(subjects.length);
    const [a = '', b = '', c = '', d = '', e = ''] = subjects[at] ?? [];
    const words = [a, b, c, d];
    if (typo) {
      const longest = words.reduce(
        (best, word, place) => (word.length > (words[best] ?? '').length ? place : best),
        0,
      );
      words[longest] = misspelt(words[longest] ?? '', chance, seen);
    }
    return {
      text: `who ${words[2]} the ${words[0]} ${words[1]} of the ${words[3]} and ${e}?`,
      fact: `fact-${at}`,
    };
  });
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** One letter dropped, doubled, changed or swapped with the next, such as has not come before. */
export function misspelt(word: string, chance: Chance, seen: Set<string>): string {
  for (;;) {
    const at = 1 + chance.below(word.length - 1);
    const [before, letter, after] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)];
    const wrong = chance.pick([
      before + after,
      before + letter + letter + after,
      before + LETTERS[chance.below(26)] + after,
      before + (after[0] ?? '') + letter + after.slice(1),
      before + LETTERS[chance.below(26)] + letter + after,
    ]);
    if (wrong === word || seen.has(wrong)) continue;
    seen.add(wrong);
    return wrong;
  }
}
