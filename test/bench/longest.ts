// How long the search holds the event loop over questions that nobody asks.
import { readFilters } from '../../src/search/filters.ts';
import { createSearch } from '../../src/search/search.ts';
import { shapesFor } from './shapes.ts';
import { type Templated, templatedQuestions } from './templated.ts';

/** Each shape is asked so often, in other words each time; the least counts, since other work on the machine only adds. */
const RUNS = 5;
const WARM_UP = 200;

export interface Stretch {
  readonly name: string;
  /** Milliseconds from question to hits, in one piece. */
  readonly time: number;
}

/** The longest synchronous stretch for each shape of question. */
export function longestStretches(templated: Templated): Stretch[] {
  const { record } = templated;
  const search = createSearch(record);
  const ask = (question: string): number => {
    const start = performance.now();
    const { text, filters, accepts } = readFilters(question, record);
    search(text, filters.length > 0 ? accepts : undefined);
    return performance.now() - start;
  };
  for (const { text } of templatedQuestions(templated, WARM_UP, true)) ask(text);
  const runs = Array.from({ length: RUNS }, (_, run) =>
    shapesFor(templated, run + 1).map(({ name, text }) => ({ name, time: ask(text) })),
  );
  return (runs[0] ?? []).map(({ name }, at) => ({
    name,
    time: Math.min(...runs.map((shapes) => shapes[at]?.time ?? Number.POSITIVE_INFINITY)),
  }));
}
