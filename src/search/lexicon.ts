// The words of a record: which exist, which mean the same, which name a party.
import type { FactRecord } from '../record/record.ts';
import { isOrdinary, QUESTION_WORDS, STOP_WORDS } from './english.ts';
import { isContent, partyTerm } from './fields.ts';
import type { FactIndex } from './index-facts.ts';
import { normalise } from './normalise.ts';
import { createPhraseTable, type PhraseTable } from './phrases.ts';
import { createSpeller, type Speller } from './spelling.ts';
import { stem } from './stem.ts';

/** What a phrase may also be called: terms of the index, each with the trust it deserves. */
export interface Equivalent {
  readonly term: string;
  readonly quality: number;
}

export interface Lexicon {
  /** True for a word that the record, its synonyms or its names use in this or another inflection. */
  knows(word: string): boolean;
  /** Number of facts that hold the word. */
  frequency(word: string): number;
  readonly spell: Speller;
  readonly spellStopWord: Speller;
  /** Keys are normalised words. */
  readonly names: PhraseTable<readonly Equivalent[]>;
  /** Keys are stems. */
  readonly synonyms: PhraseTable<readonly Equivalent[]>;
}

const NAME_QUALITY = 0.9;
const OTHER_NAME_QUALITY = 0.75;
const SYNONYM_QUALITY = 0.75;

/** Collects the words of a record once, at loading. */
export function createLexicon(record: FactRecord, index: FactIndex): Lexicon {
  const synonyms = record.language.synonyms.map((group) => group.map((member) => normalise(member)));
  const names = [...record.parties.values()].map((party) => ({
    id: party.id,
    names: unique([party.name, party.role ?? '', ...party.names].map((name) => normalise(name))),
  }));
  const words = new Set([
    ...record.facts.flatMap(({ statement, asks, quotations }) =>
      [statement, ...asks, ...quotations.map(({ text }) => text)].flatMap(normalise),
    ),
    ...synonyms.flat(2),
    ...names.flatMap((party) => party.names.flat()),
  ]);
  const stems = new Set([...index.numberOf.keys(), ...[...words].map(stem)]);
  return {
    knows: (word) => stems.has(stem(word)),
    frequency: (word) => index.postings[index.numberOf.get(stem(word)) ?? -1]?.length ?? 0,
    spell: createSpeller([...words].filter(isContent)),
    spellStopWord: createSpeller([...STOP_WORDS, ...QUESTION_WORDS]),
    names: createPhraseTable(names.flatMap(nameEntries)),
    synonyms: createPhraseTable(synonyms.flatMap(synonymEntries)),
  };
}

/** Neither a word of the record nor ordinary English: a misspelling, or a name that is not on file. */
export function isStrange(word: string, lexicon: Lexicon): boolean {
  return !lexicon.knows(word) && !isOrdinary(word) && isContent(word);
}

function nameEntries(party: { id: string; names: string[][] }): (readonly [string[], Equivalent[]])[] {
  return party.names.map((name) => {
    const others = party.names.filter((other) => other !== name && other.length <= 2).flat();
    return [
      name,
      [
        { term: partyTerm(party.id), quality: NAME_QUALITY },
        ...unique(others.filter(isContent).map(stem)).map((term) => ({ term, quality: OTHER_NAME_QUALITY })),
      ],
    ] as const;
  });
}

function synonymEntries(group: string[][]): (readonly [string[], Equivalent[]])[] {
  return group.map((member) => {
    const others = group.filter((other) => other !== member).flat();
    const terms = unique(others.filter(isContent).map(stem));
    return [member.map(stem), terms.map((term) => ({ term, quality: SYNONYM_QUALITY }))] as const;
  });
}

function unique<T>(values: readonly T[]): T[] {
  const byText = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...byText.values()].filter((value) => !Array.isArray(value) || value.length > 0);
}
