// The facts that a claim may be about.
import type { Fact } from '../record/record.ts';
import type { Hit, Search } from '../search/search.ts';
import type { Understood } from '../search/understand.ts';
import type { Reading } from './read-text.ts';
import type { Said } from './rules/rule.ts';
import { unsaidBy } from './unsaid.ts';
import { ADMITTING, BREACHING, COURTS, HEDGING, hasAny, NEGATING, OUTCOMES, SAYING } from './words.ts';

/** What is searched, and the scale on which words of it are weighed. */
export interface Matching {
  /** Over statements and quotations alone: a way of asking for a fact says nothing. */
  readonly search: Search;
  /** The weight of a word that one fact alone holds, in nats. */
  readonly rarest: number;
  /** A fact of the record as the rules read it. */
  readonly saidBy: (id: string) => Said;
}

/** A fact that may be meant. */
export interface Candidate {
  readonly fact: Fact;
  /** The share of what the claim is about that the fact says, 0 to 1. */
  readonly fit: number;
  /** How well the two meet as sentences, 0 to 1. */
  readonly likeness: number;
  /** Words of the claim that it leaves unsaid. */
  readonly unsaid: readonly string[];
}

/** Below this share another thing is meant. */
const FIT = 0.62;
/** So is it where the fact leaves a word unsaid that weighs more than this, in parts of the rarest word of the record. */
const TELLING = 0.68;
/** A claim whose words weigh less than this, in the same parts, could be about anything. */
const SUBSTANCE = 0.68;
const CANDIDATES = 8;

/**
 * The facts that say what the claim is about, best first; none where it is about something else. Whatever the rules
 * compare (who speaks, numbers, dates, words of certainty) is left out of this, so that a wrong number is held against
 * the fact with the right one.
 */
export function candidatesFor(claim: Reading, { search, rarest, saidBy }: Matching): Candidate[] {
  const gist = gistOf(claim);
  const candidates = new Map<string, Candidate>();
  for (const { hits, understood } of [gist.join(' '), claim.text].map((text) => search(text).whole)) {
    const subject = subjectOf(understood, gist, claim);
    if (weightOf(subject.telling) < SUBSTANCE * rarest) continue;
    for (const { fact, grounded, likeness } of hits) {
      const fit = fitOf(grounded, subject, TELLING * rarest);
      const known = candidates.get(fact.id);
      if (fit < FIT || fit <= (known?.fit ?? 0)) continue;
      const explained = understood.concepts.map((concept, at) => ({ concept, share: grounded[at] ?? 0 }));
      candidates.set(fact.id, { fact, fit, likeness, unsaid: unsaidBy(saidBy(fact.id), gist, explained) });
    }
  }
  return [...candidates.values()]
    .sort((a, b) => b.fit - a.fit || (a.fact.id < b.fact.id ? -1 : 1))
    .slice(0, CANDIDATES);
}

/** The words that say what a claim is about: those that no rule compares. */
function gistOf(claim: Reading): readonly string[] {
  const compared = comparedWords(claim);
  const charge = hasAny(claim.words, OUTCOMES) ? BEFORE_AN_OUTCOME : [];
  return [...claim.words.filter((_, at) => !compared.has(at)), ...charge];
}

interface Weighed {
  readonly at: number;
  readonly weight: number;
  /** True for a word of getting in, which may be more than the fact says without being about something else. */
  readonly isBreach: boolean;
  /** True for a name, which the labels of a fact may say as well as its words. */
  readonly isName: boolean;
}

/** What a claim is about, as the search understood it. */
interface Subject {
  readonly telling: readonly Weighed[];
  /** Numbers: they speak for a fact that gives them, and not against one that does not. */
  readonly figures: readonly Weighed[];
}

function subjectOf({ concepts }: Understood, gist: readonly string[], { quantities }: Reading): Subject {
  const words = new Set(gist);
  const numbers = new Set(quantities.flatMap(({ written }) => written.split(' ')));
  const weighed = concepts.map(({ typed, weight, isName }, at) => ({
    typed,
    weight,
    at,
    isBreach: BREACHING.has(typed),
    isName,
  }));
  return {
    telling: weighed.filter(({ typed }) => words.has(typed)),
    figures: weighed.filter(({ typed }) => numbers.has(typed)),
  };
}

const weightOf = (words: readonly Weighed[]): number => words.reduce((sum, { weight }) => sum + weight, 0);

/** @param limit the most that a word may weigh which the fact leaves unsaid, in nats */
function fitOf(grounded: Hit['grounded'], { telling, figures }: Subject, limit: number): number {
  const share = ({ at, isName }: Weighed): number => shareOf(grounded[at] ?? 0, isName);
  if (telling.some((word) => !word.isBreach && word.weight * (1 - share(word)) > limit)) return 0;
  const counted = [...telling, ...figures.filter((word) => share(word) > 0)];
  return counted.reduce((sum, word) => sum + word.weight * share(word), 0) / weightOf(counted);
}

/** What the labels of a fact say of a name counts like a sentence of it. */
const LABELLED = 0.4;
const BY_LABEL = 0.75;
const shareOf = (share: number, isName: boolean): number =>
  Math.min(1, isName && share >= LABELLED ? Math.max(BY_LABEL, share) : share);

/** Whoever is convicted was charged: the charge is what may be on record. */
const BEFORE_AN_OUTCOME = ['charged', 'indictment'];

const COMPARED = [SAYING, HEDGING, OUTCOMES, COURTS, ADMITTING, NEGATING];
const CERTAINTY =
  /^(?:almost|highly|certain|certainly|certainty|likely|probably|definitely|degree|high|very|over|more|up|about|around|least|latest|earliest)$/;
const PRONOUN = /^(?:it|its|they|their)$/;

/** Positions of the words that the rules compare. A speaker to whom a pronoun points back stays. */
function comparedWords({ words, speakers, quantities, dates }: Reading): ReadonlySet<number> {
  const figures = new Set(quantities.flatMap(({ written }) => written.split(' ')));
  const days = new Set(dates.flatMap(({ written }) => written.toLowerCase().match(/[a-z]+|\d+/g) ?? []));
  const isBack = words.some((word) => PRONOUN.test(word));
  const speaking = isBack ? [] : speakers.slice(0, 1);
  const positions = words.flatMap((word, at) =>
    COMPARED.some((set) => set.has(word)) || CERTAINTY.test(word) || figures.has(word) || days.has(word)
      ? [at]
      : [],
  );
  return new Set([
    ...positions,
    ...speaking.flatMap(({ at, length }) => Array.from({ length }, (_, step) => at + step)),
  ]);
}
