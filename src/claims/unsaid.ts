// The words of a claim that a fact leaves unsaid: while there is one, the fact does not stand for the claim.

import type { Concept } from '../search/concept.ts';
import { isContent } from '../search/fields.ts';
import { stem } from '../search/stem.ts';
import { type Said, wordsOf } from './rules/rule.ts';
import { FILLING } from './words.ts';

/** What the search made of a word, and how well a fact explains it, 0 to 1. */
export interface Explained {
  readonly concept: Concept;
  readonly share: number;
}

/** Deeds that are told in many words and mean the same. Getting in is not getting away with something. */
const ALIKE = [
  /^(?:hack(?:s|ed|ing|ers?)?|breach(?:es|ed|ing)?|compromis(?:es?|ed|ing)|infiltrat(?:es?|ed|ing)|penetrat(?:es?|ed|ing)|intrusions?|intruders?|intruded|broke|broken|break|entered|accessed|hijacked|attack(?:s|ed|ers?|ing)?|cyberattacks?)$/,
  /^(?:st[eo]le?n?|stealing|exfiltrat\w*|cop(?:y|ied)|took|taken|take|theft)$/,
  /^(?:hackers?|attackers?|intruders?|actors?|group|gang)$/,
  /^(?:charge[sd]?|charging|indict\w*)$/,
];

/** Words that make more of a deed than was said of it. */
const SWEEPING = new Set('all every each always only both entire whole'.split(' '));

/** From here on a word is said in the fact's own sentences, or by a synonym that the record files. */
const SAID = 0.5;
/** A name may also stand in the labels of a fact: whom it is about, and who says it. */
const NAMED = 0.4;

/**
 * @param gist the words of the claim that no rule compares
 * @returns those that neither the statement nor a quotation of the fact says, in their order
 */
export function unsaidBy(said: Said, gist: readonly string[], explained: readonly Explained[]): string[] {
  const known = new Set(wordsOf(said).map(stem));
  const met = new Map(explained.map(({ concept, share }) => [concept.typed, isMet(concept, share)]));
  const kinds = ALIKE.filter((kind) => wordsOf(said).some((word) => kind.test(word)));
  return gist.filter(
    (word) =>
      (isContent(word) || SWEEPING.has(word)) &&
      !FILLING.has(word) &&
      !known.has(stem(word)) &&
      met.get(word) !== true &&
      !kinds.some((kind) => kind.test(word)),
  );
}

const isMet = ({ isName }: Concept, share: number): boolean => share >= (isName ? NAMED : SAID);
