// npm run mutate: changes the core in small ways, one at a time, and reports which changes no test notices.
// --sample N tries only so many, --seed S others of them, --below PATH those of one folder or file, --jobs N at once.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { option, print } from '../bench/table.ts';
import { type FoundMutant, findMutants, sample } from './found.ts';
import { createImportGraph } from './import-graph.ts';
import { planFor, type SurveyedFile, troublesOf } from './plan.ts';
import { type Fate, report } from './report.ts';
import { copyTree } from './tree.ts';
import type { Survey, SurveyRequest, Trial, TryRequest } from './worker.ts';
import { workThrough } from './workers.ts';

/** Where the core is specified: with it alone, or by the pure blocks that show its wording. */
const TESTS = /^test\/(record|search|answer|claims|slack\/(blocks|golden))\/.*\.test\.ts$/;
const SURVEY_LIMIT = 600_000;

/** A whole number from the command line. Throws where something else is given. */
function number(name: string, otherwise: number): number {
  const given = option(name) ?? String(otherwise);
  if (/^\d+$/.test(given)) return Number(given);
  throw new Error(`Expected a number behind --${name}, such as --${name} ${otherwise}, got ${given}`);
}

/** The tests that run by themselves, without a workspace. */
function testFilesIn(root: string): readonly string[] {
  const graph = createImportGraph();
  return readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((name) => join('test', name))
    .filter((name) => TESTS.test(name))
    .map((name) => join(root, name))
    .filter((file) => ![...graph.reachedFrom(file)].some((reached) => reached.includes('/src/workspace/')));
}

/** The test files that import one of the mutated files, run once with no mutant on. */
async function surveyTests(root: string, mutants: readonly FoundMutant[]): Promise<readonly SurveyedFile[]> {
  const graph = createImportGraph();
  const mutated = new Set(mutants.map(({ file }) => join(root, file)));
  const testFiles = testFilesIn(root).filter((file) =>
    [...graph.reachedFrom(file)].some((reached) => mutated.has(reached)),
  );
  const jobs = testFiles.map((testFile) => ({
    request: { kind: 'survey', testFile } satisfies SurveyRequest,
    limit: SURVEY_LIMIT,
  }));
  const surveys = await workThrough<Survey>(root, jobs, number('jobs', 2));
  return testFiles.map((testFile, at) => ({
    testFile,
    survey: surveys[at] ?? { ms: 0, passed: [], tests: [], error: 'no end' },
  }));
}

/** Tries the mutants; what becomes of each, in their order. */
async function tryAll(root: string, mutants: readonly FoundMutant[], surveyed: readonly SurveyedFile[]) {
  const plans = mutants.map(({ file, index }) => planFor(surveyed, join(root, file), index));
  const able = mutants.flatMap((mutant, at) => {
    const plan = plans[at];
    return mutant.equivalent === undefined && plan !== undefined && plan.runs.length > 0
      ? [{ mutant, plan }]
      : [];
  });
  const jobs = able.map(({ mutant: { file, index }, plan: { runs, ms } }) => ({
    request: { kind: 'try', file: join(root, file), index, runs } satisfies TryRequest,
    limit: 15_000 + 5 * ms,
  }));
  const trials = await workThrough<Trial>(root, jobs, number('jobs', 2), (count) => {
    if (count % 100 === 0) process.stderr.write(`${count} of ${jobs.length}\n`);
  });
  const fates = new Map<FoundMutant, Fate>(able.map(({ mutant }, at) => [mutant, fateOf(trials[at])]));
  return mutants.map((mutant) => ({
    mutant,
    fate: fates.get(mutant) ?? untried(mutant),
  }));
}

/** What nobody can tell from the original, and what no test comes by. */
const untried = ({ equivalent, isDefault }: FoundMutant): Fate =>
  equivalent !== undefined || isDefault ? 'equivalent' : 'unreached';

const fateOf = (trial: Trial | undefined): Fate =>
  trial === undefined ? 'timeout' : trial.killedBy === undefined ? 'survived' : 'killed';

const started = performance.now();
const seconds = (): number => Math.round((performance.now() - started) / 1000);
const { folder, remove } = copyTree(resolve('.'));
try {
  const all = findMutants(folder, option('below'));
  if (all.length === 0)
    throw new Error(`Expected a path such as --below src/search/edits.ts, got ${option('below')}`);
  const mutants = sample(all, number('sample', all.length), number('seed', 1));
  const surveyed = await surveyTests(folder, mutants);
  for (const trouble of troublesOf(surveyed, folder)) print(trouble);
  print(
    `${mutants.length} of ${all.length} mutants, ${surveyed.length} test files, read in ${seconds()} s\n`,
  );
  print(report(await tryAll(folder, mutants, surveyed)));
  print(`\n${seconds()} s`);
} finally {
  remove();
}
