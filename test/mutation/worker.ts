// One process that tries mutants: it runs in the copied tree, asked by workers.ts, one request at a time.
import { createActiveMutant } from './active-mutant.ts';
import { createImportGraph } from './import-graph.ts';
import { createModules, type Freshness } from './modules.ts';

/** Runs a test file with every switch in place and no mutant on. */
export interface SurveyRequest {
  readonly kind: 'survey';
  readonly testFile: string;
}

/** Runs some tests with one mutant on. */
export interface TryRequest {
  readonly kind: 'try';
  readonly file: string;
  readonly index: number;
  /** Test files in order, and the numbers of their tests. */
  readonly runs: readonly { readonly testFile: string; readonly tests: readonly number[] }[];
}

/** The switches passed, by file. */
export type Passed = readonly (readonly [file: string, indices: readonly number[]])[];

export interface SurveyedTest {
  readonly ms: number;
  /** Milliseconds of the processor: what the test costs, however busy the machine is. */
  readonly work: number;
  readonly passed: Passed;
  readonly error?: string;
}

export interface Survey {
  readonly ms: number;
  /** While the file was loaded. */
  readonly passed: Passed;
  readonly tests: readonly SurveyedTest[];
  readonly error?: string;
}

export interface Trial {
  /** The test that failed; undefined where all passed. */
  readonly killedBy?: string;
}

const active = createActiveMutant();
const graph = createImportGraph();
const modules = createModules(active);
const isCore = (file: string): boolean => /\/src\/(record|search|answer|claims)\//.test(file);
const isTest = (file: string): boolean => file.includes('/test/');

const EVERYTHING: Freshness = { hasSwitches: isCore, isFresh: () => true };

/** Fresh is what reaches the file of the mutant, and whatever may belong to a test. */
const freshFor = (file: string): Freshness => ({
  hasSwitches: (other) => other === file,
  isFresh: (other) => isTest(other) || graph.reachedFrom(other).has(file),
});

async function survey({ testFile }: SurveyRequest): Promise<Survey> {
  active.takePassed();
  const started = performance.now();
  try {
    const { tests, run } = await modules.load(testFile, EVERYTHING);
    const ms = performance.now() - started;
    const passed = active.takePassed();
    const surveyed: SurveyedTest[] = [];
    for (const test of tests) {
      const [from, before] = [performance.now(), process.cpuUsage()];
      const error = await errorOf(() => run(test));
      const rest = error === undefined ? {} : { error: `${test.name}: ${error}` };
      const { user, system } = process.cpuUsage(before);
      const work = (user + system) / 1000;
      surveyed.push({ ms: performance.now() - from, work, passed: active.takePassed(), ...rest });
    }
    return { ms, passed, tests: surveyed };
  } catch (error) {
    return { ms: performance.now() - started, passed: [], tests: [], error: String(error) };
  }
}

async function errorOf(action: () => Promise<void>): Promise<string | undefined> {
  try {
    await action();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

async function attempt({ file, index, runs }: TryRequest): Promise<Trial> {
  for (const { testFile, tests } of runs) {
    active.turnOn(file, index);
    const loaded = await modules.load(testFile, freshFor(file)).catch(() => undefined);
    if (loaded === undefined) return { killedBy: `${testFile}: does not load` };
    for (const number of tests) {
      const test = loaded.tests[number];
      if (test === undefined) return { killedBy: `${testFile}: declares fewer tests` };
      const error = await errorOf(() => loaded.run(test));
      if (error !== undefined) return { killedBy: `${testFile}: ${test.name}` };
    }
  }
  return {};
}

// A mutant may leave a promise behind that nobody waits for.
process.on('unhandledRejection', () => {});
process.on('uncaughtException', () => {});
process.on('disconnect', () => process.exit(0));
process.on('message', async (request: SurveyRequest | TryRequest) => {
  process.send?.(request.kind === 'survey' ? await survey(request) : await attempt(request));
});
process.send?.('ready');
