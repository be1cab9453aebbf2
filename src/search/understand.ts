// A question -> concepts: what each of its words may stand for in the record, and how much it matters.
import { withActor } from './actors.ts';
import { type Asking, readAsking } from './asking.ts';
import { withoutChatter } from './clauses.ts';
import { type Concept, conceptOf } from './concept.ts';
import { EVERYDAY_QUALITY, equivalentsOf } from './equivalents.ts';
import { isContent, silentTerm } from './fields.ts';
import { askedFor } from './focus.ts';
import { withoutFrame } from './frames.ts';
import type { FactIndex } from './index-facts.ts';
import type { Lexicon } from './lexicon.ts';
import { mostTelling } from './most-telling.ts';
import { hasNumberWord, normalise } from './normalise.ts';
import type { PhraseMatch } from './phrases.ts';
import { properNames } from './proper-names.ts';
import { type ReadWord, readWords } from './read-words.ts';
import { type SilentPhrase, silentPhrases } from './silent-phrases.ts';
import { stem } from './stem.ts';

export interface Understood extends Asking {
  readonly concepts: readonly Concept[];
  /** Sum of the concepts' weights, in nats. */
  readonly weight: number;
  /** What the rarest word of the record says, in nats: the measure of all weights. */
  readonly most: number;
  /** All its words, as they were typed and as they were taken. */
  readonly wordings: readonly string[];
  /** Numbers of all its words as taken, function words and the tags of names and synonyms among them; each once. */
  readonly said: readonly number[];
  /** Words that carry no meaning here. */
  readonly ignored: readonly string[];
}

/** Every word of a question, as it was typed and as it was taken. */
export const saidIn = ({ wordings }: Pick<Understood, 'wordings'>): ReadonlySet<string> =>
  new Set(wordings.flatMap((wording) => wording.split(' ')));

/** Reads one question, or one clause of it. */
export function understand(text: string, index: FactIndex, lexicon: Lexicon): Understood {
  const claim = withoutFrame(withoutChatter(text));
  const names = properNames(claim);
  const words = readWords(normalise(claim), lexicon, names);
  const taken = words.map(({ word }) => word);
  const tags = lexicon.tagger.tag(taken);
  const everyday = lexicon.tagger.everyday(taken);
  const isTelling = tellingIn(taken, lexicon);
  const concepts = conceptsOf(words, claim, names, [tags, everyday], index, lexicon).filter(
    (_, at) => isTelling[at],
  );
  const phrases = silentPhrases(taken, everyday)
    .map((phrase) => phraseConcept(phrase, index, lexicon))
    .filter(({ terms }) => terms.size > 0);
  const meant = mostTelling(withSubject(mergeRepeated([...concepts, ...phrases]), text));
  const telling = new Set(words.filter((_, at) => isTelling[at]).map(({ typed }) => typed));
  const typed = normalise(text);
  return {
    ...readAsking(taken, tags, index),
    concepts: meant,
    weight: meant.reduce((sum, { weight }) => sum + weight, 0),
    most: index.maxIdf,
    said: saidBy(taken, tags, index),
    wordings: [typed.join(' '), taken.join(' ')],
    ignored: typed.filter((word) => !telling.has(word)),
  };
}

/** What the record itself never says has no number. */
function saidBy(
  words: readonly string[],
  tags: readonly PhraseMatch<string>[],
  { numberOf }: FactIndex,
): readonly number[] {
  const terms = words.map((word) => (isContent(word) ? stem(word) : silentTerm(word)));
  return [...new Set([...terms, ...tags.map(({ value }) => value)])].flatMap(
    (term) => numberOf.get(term) ?? [],
  );
}

/** For each word, whether it carries meaning. A word silent in this subject does where a question has no other. */
function tellingIn(words: readonly string[], { subject }: Lexicon): boolean[] {
  const telling = words.map((word) => isContent(word) && !subject.isSilent(word));
  return telling.includes(true) ? telling : words.map(isContent);
}

/** One concept for each word, function words too. */
function conceptsOf(
  words: readonly ReadWord[],
  text: string,
  names: ReadonlySet<string>,
  [tags, everyday]: readonly [readonly PhraseMatch<string>[], readonly PhraseMatch<string>[]],
  index: FactIndex,
  lexicon: Lexicon,
): Concept[] {
  const taken = words.map(({ word }) => word);
  const asked = askedFor(text, taken);
  const elsewhere = lexicon.subject.elsewhere(taken);
  const equivalents = equivalentsOf(words, tags, everyday);
  const read = words.map((word, at) => {
    const concept = conceptOf(word, equivalents[at] ?? [], index, lexicon);
    return {
      ...concept,
      isName: concept.isName || names.has(word.typed),
      isAskedFor: asked.has(word.word) || asked.has(word.typed),
      isElsewhere: elsewhere.has(at),
    };
  });
  return withActor(read, taken, index.spokesmen);
}

/** Function words say little even together. */
const PHRASE_SHARE = 0.4;

function phraseConcept({ phrase, terms }: SilentPhrase, index: FactIndex, lexicon: Lexicon): Concept {
  const read = { typed: phrase, word: phrase, quality: 1, others: [] };
  const equivalents = terms.map((term) => ({ term, quality: EVERYDAY_QUALITY }));
  const concept = conceptOf(read, equivalents, index, lexicon);
  return { ...concept, weight: PHRASE_SHARE * concept.weight };
}

/** Single letters and small figures alone name nothing that could be looked up; "the seven" in words does. */
function withSubject(concepts: readonly Concept[], text: string): readonly Concept[] {
  const isBare = concepts.every(({ taken }) => /^(?:.|\d{1,2})$/u.test(taken));
  return isBare && !hasNumberWord(text) ? [] : concepts;
}

/** A word said twice counts once. */
function mergeRepeated(concepts: readonly Concept[]): Concept[] {
  return [...new Map(concepts.map((concept) => [stem(concept.taken), concept])).values()];
}
