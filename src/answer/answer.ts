// What the bot knows to say: a value, the same on every surface.
import type { Kind, Side } from '../record/record.ts';

/** One quotation and where it stands. */
export interface Citation {
  readonly text: string;
  /** Two-letter code where the words are not English. */
  readonly language: string | undefined;
  readonly sourceId: string;
  readonly title: string;
  /** The source in two to five words. */
  readonly short: string;
  readonly publisher: string;
  readonly url: string | undefined;
  /** True where what is on file, or what the address leads to, is somebody else's copy; absent otherwise. */
  readonly isCopy?: boolean;
  /** Date of the source: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  /** Counted from 1. */
  readonly paragraph: number;
}

/** Who says it. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  /** The office of a person. */
  readonly role: string | undefined;
  readonly side: Side;
}

/** What kind of statement it is, who makes it, and when. */
export interface Saying {
  readonly kind: Kind;
  readonly by: Speaker;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly said: string;
  /** The speaker's own word for how sure they are. */
  readonly likelihood: string | undefined;
}

/** A fact with everything that has to stand beside it. */
export interface CitedFact extends Saying {
  readonly id: string;
  readonly topic: string;
  /** The topic as people see it. */
  readonly topicName: string;
  readonly statement: string;
  readonly happened: string | undefined;
  /** What the accused said to an accusation, the first of it, or that nothing is on record; absent where it accuses nobody. */
  readonly answer?: Saying | 'none';
  /** At least one. */
  readonly citations: readonly Citation[];
  /** The share of the question that this fact explains, 0 to 1; 0 where no question was asked. */
  readonly coverage: number;
}

/** A point on which sources differ. */
export interface CitedDifference {
  readonly id: string;
  readonly point: string;
  readonly readings: readonly { readonly says: string; readonly facts: readonly CitedFact[] }[];
  readonly closest: string;
}

/** Which record an answer was given from. */
export interface Provenance {
  /** First 6 hex digits of a SHA-256 over question and record: the same question to the same record, the same id. */
  readonly answerId: string;
  readonly factCount: number;
  /** The day up to which the record has been kept. */
  readonly asOf: string;
}

/** What answers have in common besides where they come from. */
interface Asked extends Provenance {
  readonly question: string;
  /** The fact with which a follow-up was read together; absent where the question stood for itself. */
  readonly inReplyTo?: CitedFact;
}

export interface Answered extends Asked {
  readonly status: 'answered';
  /** False where the best fact may be what was asked for, but also may not. */
  readonly sure: boolean;
  /** Best first, at least one. */
  readonly facts: readonly [CitedFact, ...CitedFact[]];
  /** True where the best fact accuses someone: then the other side has to be shown. */
  readonly isAccusation: boolean;
  /** What the accused answered to the best fact; empty where no answer is on record. */
  readonly responses: readonly CitedFact[];
  /** Points on which sources differ and in which the best fact is one reading. */
  readonly differences: readonly CitedDifference[];
}

/**
 * `empty`: no question. `bot`: small talk, or about the bot itself. `vague`: no word that names a subject.
 * `filter`: a filter of the question means nothing here.
 * `verdict`: it asks who is right or guilty. `outside`: no word of it is one of the record's.
 * `nothing`: nothing on record explains enough of it.
 */
export type DeclineReason = 'empty' | 'bot' | 'vague' | 'filter' | 'verdict' | 'outside' | 'nothing';

export interface Declined extends Asked {
  readonly status: 'declined';
  readonly reason: DeclineReason;
  /** Filters that mean nothing here, and what was expected. */
  readonly faults: readonly { readonly filter: string; readonly expected: string }[];
  /** Up to three facts that come nearest. */
  readonly nearest: readonly CitedFact[];
  /** A question that the record does answer. */
  readonly didYouMean: string | undefined;
}

export type Answer = Answered | Declined;
