// What became of the mutants, as a table by folder and a list of those that nobody noticed.
import { percent, table } from '../bench/table.ts';
import { FOLDERS, type FoundMutant } from './found.ts';

export type Fate = 'killed' | 'survived' | 'timeout' | 'unreached' | 'equivalent';

export interface Tried {
  readonly mutant: FoundMutant;
  readonly fate: Fate;
}

const count = (tried: readonly Tried[], fate: Fate): number =>
  tried.filter((one) => one.fate === fate).length;

function row(name: string, tried: readonly Tried[]): (string | number | undefined)[] {
  const [killed, timeout, equivalent] = [
    count(tried, 'killed'),
    count(tried, 'timeout'),
    count(tried, 'equivalent'),
  ];
  const able = tried.length - equivalent;
  const score = able === 0 ? undefined : (killed + timeout) / able;
  const survived = [count(tried, 'survived'), count(tried, 'unreached')];
  return [name, tried.length, killed, timeout, ...survived, equivalent, percent(score)];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 90);

const survivor = ({ mutant: { file, line, original, mutant }, fate }: Tried): string =>
  `${file}:${line}  ${oneLine(original)}  ->  ${mutant === '' ? '(left out)' : oneLine(mutant)}${fate === 'unreached' ? '  (no test comes by)' : ''}`;

/** The table, with the mutants that end in no time counted as killed, and the survivors below it. */
export function report(tried: readonly Tried[]): string {
  const heads = ['folder', 'mutants', 'killed', 'timeout', 'survived', 'no test', 'equivalent', 'score'];
  const folders = FOLDERS.map((folder) =>
    row(
      folder,
      tried.filter(({ mutant }) => mutant.file.startsWith(`${folder}/`)),
    ),
  );
  const alive = tried.filter(({ fate }) => fate === 'survived' || fate === 'unreached').map(survivor);
  return [table(heads, [...folders, row('all', tried)]), '', ...alive].join('\n');
}
