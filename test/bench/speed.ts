// How fast and how large each search is over 200, 10,000 and 100,000 facts, in one process.
// npm run bench -- [--facts 200,10000] [--seconds 4: the budget of a system for a run over each kind of question] [--pair: MiniSearch alone]
import { documentsOf } from './documents.ts';
import { longestStretches } from './longest.ts';
import { SYSTEMS as ALL } from './speed-systems.ts';
import { hasFlag, option, print, table } from './table.ts';
import { templatedQuestions, templatedRecord } from './templated.ts';
import { type Asked, type Measurement, type Plan, RUNS, timeSystem, WARM_UP } from './timing.ts';

const QUESTIONS = 1000;
/** A system that would take longer than this for one question, by the smaller record, is not asked. Milliseconds. */
const PATIENCE = 20_000;

/** Ours and the one it is measured against, or those and all others. */
const SYSTEMS = ALL.slice(0, hasFlag('pair') ? 2 : ALL.length);
const sizes = (option('facts') ?? '200,10000,100000').split(',').map(Number);
const budget = Number(option('seconds') ?? 4) * 1000;

function planOf(facts: number): Plan {
  const templated = templatedRecord(facts);
  return {
    record: templated.record,
    documents: documentsOf(templated.record),
    clean: templatedQuestions(templated, RUNS * QUESTIONS + WARM_UP.questions, false),
    typo: templatedQuestions(templated, RUNS * QUESTIONS + WARM_UP.questions, true),
    budget,
  };
}

const milliseconds = (time: number): string => time.toFixed(time < 10 ? 3 : time < 1000 ? 1 : 0);
const ratio = (part: number, whole: number): string => {
  const times = part / whole;
  return `x${times < 10 ? times.toFixed(2) : times.toFixed(0)}`;
};

function rowOf(kind: 'clean' | 'typo', { name, [kind]: asked }: Measurement, base: Asked): string[] {
  const cells = [asked.p50, asked.p99, asked.worst].map(milliseconds);
  const ratios = [ratio(asked.p50, base.p50), ratio(asked.p99, base.p99)];
  return [name, kind, String(asked.count), ...cells, ...ratios, `${(100 * asked.found).toFixed(0)} %`];
}

function report(facts: number, measured: readonly Measurement[], skipped: readonly string[]): void {
  const base = measured[1] ?? measured[0];
  if (!base) return;
  const building = measured.map(({ name, build, later, memory }) => [
    name,
    milliseconds(build),
    ratio(build, base.build),
    milliseconds(later),
    ratio(later, base.later),
    (memory / 2 ** 20).toFixed(1),
    ratio(memory, base.memory),
  ]);
  print(`\n${facts} facts; ratios to ${base.name}\n`);
  print(table(['', 'first build ms', '', 'later ms', '', 'memory MB', ''], building));
  const rows = (['clean', 'typo'] as const).flatMap((kind) =>
    measured.map((one) => rowOf(kind, one, base[kind])),
  );
  print(
    `\n${table(['', 'questions', 'asked', 'p50 ms', 'p99 ms', 'p99, worst run', 'p50', 'p99', 'own fact in 10'], rows)}`,
  );
  for (const name of skipped) print(`${name}: not asked, over ${PATIENCE / 1000} s a question`);
}

/** How the cost of a question grows with the facts: the curve of our search and of the one it is measured against. */
function curve(
  runs: readonly { readonly facts: number; readonly measured: readonly Measurement[] }[],
): string {
  const names = SYSTEMS.slice(0, 2).map(({ name }) => name);
  const rows = runs.map(({ facts, measured }, at) => [
    facts,
    at === 0 ? '' : ratio(facts, runs[at - 1]?.facts ?? facts),
    ...names.flatMap((_, system) => {
      const now = measured[system]?.typo.p50 ?? 0;
      const before = runs[at - 1]?.measured[system]?.typo.p50;
      return [milliseconds(now), before === undefined ? '' : ratio(now, before)];
    }),
  ]);
  return table(['facts', '', ...names.flatMap((name) => [`${name} p50 ms`, ''])], rows);
}

const runs: { facts: number; measured: Measurement[] }[] = [];
for (const facts of sizes) {
  const before = runs.at(-1);
  const isTooSlow = (name: string): boolean => {
    const earlier = before?.measured.find((one) => one.name === name);
    const growth = facts / (before?.facts ?? facts);
    return before !== undefined && (!earlier || earlier.clean.p50 * growth > PATIENCE);
  };
  const plan = planOf(facts);
  const chosen = SYSTEMS.filter(({ name }) => !isTooSlow(name));
  const measured = chosen.map((system) => timeSystem(system, plan));
  runs.push({ facts, measured });
  report(
    facts,
    measured,
    SYSTEMS.filter((system) => !chosen.includes(system)).map(({ name }) => name),
  );
}
print(`\nHow a question's cost grows (typo, p50)\n\n${curve(runs)}`);

const largest = Math.max(...sizes);
const stretches = longestStretches(templatedRecord(largest));
print(`\nLongest stretch without a pause over ${largest} facts, Says Who\n`);
print(
  table(
    ['question', 'ms'],
    stretches.map(({ name, time }) => [name, milliseconds(time)]),
  ),
);
