// Measures one system over one record: build, memory, and time a question within a budget.
import type { FactRecord } from '../../src/record/record.ts';
import type { FactDocument } from './documents.ts';
import type { Finder, Timed } from './speed-systems.ts';
import type { TemplatedQuestion } from './templated.ts';

/** Times in milliseconds, of the quietest run: other work on the machine takes several of them from a single question. */
export interface Asked {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
  /** The p99 of the least quiet run. */
  readonly worst: number;
  /** Share of the questions that had their own fact among the first ten. */
  readonly found: number;
}

export interface Measurement {
  readonly name: string;
  /** The first build of the process, whose code is not compiled yet. */
  readonly build: number;
  /** The quickest of the builds after it. */
  readonly later: number;
  /** Bytes that the built system holds, without the record. */
  readonly memory: number;
  readonly clean: Asked;
  readonly typo: Asked;
}

export interface Plan {
  readonly record: FactRecord;
  readonly documents: readonly FactDocument[];
  readonly clean: readonly TemplatedQuestion[];
  readonly typo: readonly TemplatedQuestion[];
  /** Milliseconds for one run over each kind of question; at least one is asked. */
  readonly budget: number;
}

/**
 * Questions of each kind asked before the clock starts, so that the code is compiled, as it is in a bot that runs; no word
 * that is misspelt in them comes again. They take at most this share of the budget.
 */
export const WARM_UP = { questions: 200, share: 0.15 };
/** Runs over each kind of question; one at least, no further one after a run that was broken off. */
export const RUNS = 3;
/** Builds after the first; one at least, the others while the budget lasts. */
const LATER_BUILDS = 8;

/** Builds one system and asks it both kinds of questions, the last of each for warming up. */
export function timeSystem({ name, build }: Timed, plan: Plan): Measurement {
  const before = heldBytes();
  const start = performance.now();
  const finder = build(plan.record, plan.documents);
  const built = performance.now() - start;
  const memory = heldBytes() - before;
  const warmedUp = (questions: Plan['clean']): Asked => {
    ask(finder, questions.slice(-WARM_UP.questions), plan.budget * WARM_UP.share);
    return askInRuns(finder, questions.slice(0, -WARM_UP.questions), plan.budget);
  };
  const clean = warmedUp(plan.clean);
  const typo = warmedUp(plan.typo);
  const later = quickest(() => build(plan.record, plan.documents), plan.budget);
  return { name, build: built, later, memory, clean, typo };
}

function quickest(work: () => void, budget: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0, spent = 0; run < LATER_BUILDS && (run === 0 || spent < budget); run += 1) {
    const start = performance.now();
    work();
    const time = performance.now() - start;
    least = Math.min(least, time);
    spent += time;
  }
  return least;
}

function askInRuns(finder: Finder, questions: readonly TemplatedQuestion[], budget: number): Asked {
  const length = Math.ceil(questions.length / RUNS);
  const runs: Asked[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const asked = ask(finder, questions.slice(run * length, (run + 1) * length), budget);
    const isWhole = asked.count === length;
    if (isWhole || run === 0) runs.push(asked);
    if (!isWhole) break;
  }
  const [first, ...others] = runs as [Asked, ...Asked[]];
  const quietest = others.reduce((best, one) => (one.p99 < best.p99 ? one : best), first);
  return { ...quietest, worst: Math.max(...runs.map(({ p99 }) => p99)) };
}

function ask(finder: Finder, questions: readonly TemplatedQuestion[], budget: number): Asked {
  const times: number[] = [];
  let found = 0;
  let spent = 0;
  for (const { text, fact } of questions) {
    const start = performance.now();
    const ids = finder(text);
    const time = performance.now() - start;
    times.push(time);
    spent += time;
    found += Number(ids.includes(fact));
    if (spent > budget) break;
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { count: times.length, p50: at(0.5), p99: at(0.99), worst: at(0.99), found: found / times.length };
}

/** Memory in use once everything that can be thrown away is thrown away: objects and the buffers of typed arrays. */
function heldBytes(): number {
  if (!globalThis.gc) throw new Error('Expected node --expose-gc; start this with npm run bench');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
