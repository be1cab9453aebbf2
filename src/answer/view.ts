// What can be shown of the record besides the answer to a question. Values, the same on every surface.
import type { Kind, Party, Side, Source } from '../record/record.ts';
import type { FilterValues } from '../search/filter-values.ts';
import type { CitedDifference, CitedFact, Provenance } from './answer.ts';

/** A topic or a party, as people see it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

interface Viewed extends Provenance {
  /** What was asked for, cleaned; asking for it again gives the same view. */
  readonly request: string;
}

/** `timeline [topic|party]`: facts in the order in which they were said. */
export interface TimelineView extends Viewed {
  readonly status: 'timeline';
  /** What the timeline is about; undefined for the whole record. */
  readonly subject: (Named & { readonly type: 'topic' | 'party' }) | undefined;
  /** Filters of the request as they were written: `by:uk`. Only facts that all of them let through are there. */
  readonly filters: readonly string[];
  /** Earliest first; a fact that was said on the same day as another comes in the order of ids. */
  readonly facts: readonly CitedFact[];
}

/** `who PARTY`: names, what they say, what is said of them. */
export interface ProfileView extends Viewed {
  readonly status: 'profile';
  readonly party: Named & Pick<Party, 'role' | 'type'> & { readonly side: Side };
  /** The party it belongs to; undefined for the accused, of whom only facts tell it. */
  readonly of: Named | undefined;
  /** Parties that belong to it, none of them accused. */
  readonly members: readonly Named[];
  /** Other names for it that may be shown, without the one that answers show. */
  readonly names: readonly string[];
  /** Names that mean nearly the same. */
  readonly roughly: readonly string[];
  /** Both lists: what accuses or denies first, then what the speaker's own text holds, then as it was said. */
  readonly says: readonly CitedFact[];
  readonly saidOf: readonly CitedFact[];
}

/** `both TOPIC`: accusers and accused side by side, and everyone else. */
export interface BothSidesView extends Viewed {
  readonly status: 'both';
  readonly topic: Named;
  /**
   * In the order accuser, accused, ally, independent; sides that say nothing on it are there with no facts. Facts of a
   * side: what accuses or denies first, then what the speaker's own text holds, then as it was said.
   */
  readonly sides: readonly { readonly side: Side; readonly facts: readonly CitedFact[] }[];
  /** How many accusations the topic holds, and how many of them the accused answered. */
  readonly accusations: number;
  readonly answered: number;
}

/** `differ [TOPIC]`: the points on which sources differ. */
export interface DifferView extends Viewed {
  readonly status: 'differ';
  readonly topic: Named | undefined;
  readonly differences: readonly CitedDifference[];
}

/** `sources`: where everything stands. */
export interface SourcesView extends Viewed {
  readonly status: 'sources';
  /** Primary before secondary, then by date. */
  readonly sources: readonly (Source & { readonly quotations: number })[];
}

/** `fact ID`: everything about one fact. */
export interface FactView extends Viewed {
  readonly status: 'fact';
  readonly fact: CitedFact;
  readonly topic: Named;
  readonly about: readonly Named[];
  /** The facts that it answers, or, where it answers a whole topic, none of them but the topic. */
  readonly answers: readonly CitedFact[];
  readonly answersTopics: readonly Named[];
  /** Whether it accuses someone: then what the accused answered has to be shown. */
  readonly isAccusation: boolean;
  readonly answeredBy: readonly CitedFact[];
  /** Facts in which another speaker says much the same. */
  readonly alsoSaidBy: readonly CitedFact[];
  readonly differences: readonly CitedDifference[];
  /** The fact as plain text to paste, in the styles that desks use. */
  readonly styles: CiteView['styles'];
}

/** `cite ID`: a fact as plain text to paste, in the styles that desks use. */
export interface CiteView extends Viewed {
  readonly status: 'cite';
  readonly fact: CitedFact;
  readonly styles: readonly { readonly name: string; readonly text: string }[];
}

/** A view of something that is not on record: what was expected, and what comes nearest. */
export interface UnknownView extends Viewed {
  readonly status: 'unknown';
  /** Such as `a topic` or `the id of a fact`. */
  readonly expected: string;
  /** What was given instead; empty where nothing was. */
  readonly given: string;
  /** Up to five requests that work, such as `both us-sanctions`. */
  readonly nearest: readonly string[];
}

export type View =
  | TimelineView
  | ProfileView
  | BothSidesView
  | DifferView
  | SourcesView
  | FactView
  | CiteView
  | UnknownView;

/** What the record is, in figures: the first page of the dossier. */
export interface Overview extends Provenance {
  readonly title: string;
  readonly summary: string;
  /** First 12 hex digits of a SHA-256 over the record. */
  readonly version: string;
  readonly questions: readonly string[];
  readonly topics: readonly (Named & { readonly facts: number })[];
  readonly sides: readonly { readonly side: Side; readonly facts: number }[];
  readonly kinds: readonly { readonly kind: Kind; readonly facts: number }[];
  readonly sources: { readonly primary: number; readonly secondary: number };
  readonly accusations: number;
  readonly answered: number;
  readonly differences: number;
  /** What the record does not know, a sentence each. */
  readonly unknowns: readonly string[];
  /** What may stand behind the filters of a question. */
  readonly filters: readonly FilterValues[];
}
