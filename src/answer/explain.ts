// Why the bot spoke or was silent: each word of the question, what it was taken for, and what it contributed.
import type { FactRecord } from '../record/record.ts';
import { createSearch, type Found } from '../search/search.ts';
import { MAYBE, SURE } from './choose.ts';
import { confidenceOf } from './confidence.ts';

/** How one word of the question was read. */
export interface ExplainedWord {
  readonly typed: string;
  readonly taken: string;
  readonly reading: 'exact' | 'stem' | 'repaired' | 'alias' | 'unknown' | 'ignored';
  /** How much it says, in nats; 0 for an ignored word. */
  readonly weight: number;
  /** How much of it the best fact explains, 0 to 1. */
  readonly explained: number;
}

export interface Explanation {
  /** The question, or the clause of it, that was looked up. */
  readonly text: string;
  readonly words: readonly ExplainedWord[];
  readonly best: string | undefined;
  /** How far it is put as open questions are, in nats; absent where nothing tells. */
  readonly openness: Found['openness'];
  readonly confidence: number;
  readonly verdict: 'sure' | 'maybe' | 'silent';
}

/** Explains the question as a whole, then each of its clauses where it has several. */
export function createExplain(record: FactRecord): (question: string) => Explanation[] {
  const search = createSearch(record);
  return (question) => {
    const { whole, clauses } = search(question);
    return [whole, ...clauses].map(explainFound);
  };
}

function explainFound(found: Found): Explanation {
  const { text, understood, hits } = found;
  const confidence = confidenceOf(found);
  const words = understood.concepts.map(({ typed, taken, reading, weight }, at) => ({
    typed,
    taken,
    reading,
    weight,
    explained: Math.min(1, hits[0]?.explained[at] ?? 0),
  }));
  const ignored = understood.ignored.map(
    (typed) => ({ typed, taken: typed, reading: 'ignored', weight: 0, explained: 0 }) as const,
  );
  return {
    text,
    words: [...words, ...ignored],
    best: hits[0]?.fact.id,
    openness: found.openness,
    confidence,
    verdict: confidence >= SURE ? 'sure' : confidence >= MAYBE ? 'maybe' : 'silent',
  };
}

/** The explanation as a table of plain text. */
export function explanationText({ text, words, best, openness, confidence, verdict }: Explanation): string {
  const rows = words.map(({ typed, taken, reading, weight, explained }) => {
    const how = taken === typed ? reading : `${reading}: ${taken}`;
    const worth =
      reading === 'ignored' ? '' : `${weight.toFixed(2)} nats, ${Math.round(explained * 100)} % explained`;
    return `  ${typed.padEnd(18)} ${how.padEnd(24)} ${worth}`.trimEnd();
  });
  const limits = `sure from ${SURE}, perhaps from ${MAYBE}`;
  return [
    `"${text}"`,
    ...rows,
    ...(openness ? [`  ${opennessText(openness)}`] : []),
    `  best: ${best ?? 'nothing'}; confidence ${confidence.toFixed(2)} (${limits}): ${verdict}`,
  ].join('\n');
}

/** Above 0 nats it is put as questions are that nothing on record answers. */
const opennessText = ({ inGeneral, ofFact, outside, learned }: NonNullable<Found['openness']>): string =>
  `put as open questions are: ${inGeneral.toFixed(1)} nats in general, ${ofFact.toFixed(1)} of this fact, ${outside.toFixed(1)} as those outside, ${learned.toFixed(1)} by regression`;
