// Which tests can notice which mutant, and in what order they are asked: the quickest first.
import { relative } from 'node:path';
import type { Survey, TryRequest } from './worker.ts';

/** Slower tests hold for the whole; the mutants are left to the others. In milliseconds of the processor. */
const SLOWEST_TEST = 5000;

export interface SurveyedFile {
  readonly testFile: string;
  readonly survey: Survey;
}

export interface Plan {
  readonly runs: TryRequest['runs'];
  /** Milliseconds without a mutant. */
  readonly ms: number;
}

const passes = (passed: Survey['passed'], file: string, index: number): boolean =>
  passed.some(([name, indices]) => name === file && indices.includes(index));

/** Of one test file, the tests that pass the switch; all of them where it is passed while the file loads. */
function planFile({ testFile, survey }: SurveyedFile, file: string, index: number) {
  const isPassedOnLoad = passes(survey.passed, file, index);
  const numbered = survey.tests.map((test, number) => ({ ...test, number }));
  const chosen = numbered.filter(
    ({ error, work, passed }) =>
      error === undefined && work < SLOWEST_TEST && (isPassedOnLoad || passes(passed, file, index)),
  );
  const sorted = chosen.sort((a, b) => a.ms - b.ms);
  const ms = survey.ms + sorted.reduce((sum, test) => sum + test.ms, 0);
  return { testFile, tests: sorted.map(({ number }) => number), ms };
}

/** The tests for a mutant; no runs where no test comes by. */
export function planFor(surveyed: readonly SurveyedFile[], file: string, index: number): Plan {
  const planned = surveyed
    .map((one) => planFile(one, file, index))
    .filter(({ tests }) => tests.length > 0)
    .sort((a, b) => a.ms - b.ms);
  return {
    runs: planned.map(({ testFile, tests }) => ({ testFile, tests })),
    ms: planned.reduce((sum, { ms }) => sum + ms, 0),
  };
}

/** What the survey found amiss: tests that fail already, and tests too slow to be asked. */
export function troublesOf(surveyed: readonly SurveyedFile[], root: string): readonly string[] {
  return surveyed.flatMap(({ testFile, survey }) => {
    const name = relative(root, testFile);
    const broken = survey.error === undefined ? [] : [`${name} does not load: ${survey.error}`];
    const failing = survey.tests.flatMap(({ error }) =>
      error === undefined ? [] : [`${name} fails: ${error}`],
    );
    const slow = survey.tests.filter(({ work }) => work >= SLOWEST_TEST).length;
    return [...broken, ...failing, ...(slow === 0 ? [] : [`${name}: ${slow} slow, left out`])];
  });
}
