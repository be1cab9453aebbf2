// The mutants of the core, those known to change nothing that anybody could see, and a sample of them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Chance, seeded } from '../bench/seeded.ts';
import { type Mutant, switched } from './switches.ts';

export const FOLDERS = ['src/record', 'src/search', 'src/answer', 'src/claims'] as const;

export interface FoundMutant extends Mutant {
  /** From the root of the tree. */
  readonly file: string;
  /** Why no test can tell it from the original, where a person has found that out. */
  readonly equivalent: string | undefined;
}

interface Equivalent {
  readonly file: string;
  /** The line that it stands in, without the white space around it: lines move, words seldom do. */
  readonly code: string;
  readonly original: string;
  readonly mutant: string;
  readonly reason: string;
}

const EQUIVALENT: readonly Equivalent[] = JSON.parse(
  readFileSync(new URL('./equivalent.json', import.meta.url), 'utf8'),
);

/** Every mutant below a path such as `src/search`, in the order of the files. */
export function findMutants(root: string, below = 'src/'): readonly FoundMutant[] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  const sources = files.filter((file) => file.endsWith('.ts') && file.startsWith(below)).sort();
  return sources.flatMap((file) => mutantsIn(file, readFileSync(join(root, file), 'utf8')));
}

function mutantsIn(file: string, source: string): readonly FoundMutant[] {
  const lines = source.split('\n').map((line) => line.trim());
  return switched(source).mutants.map((mutant) => {
    const known = EQUIVALENT.find(
      (one) =>
        one.file === file &&
        one.code === lines[mutant.line - 1] &&
        one.original === mutant.original &&
        one.mutant === mutant.mutant,
    );
    return { ...mutant, file, equivalent: known?.reason };
  });
}

/** So many of a list, chosen by the seed, in the order of the list. */
export function sample<T>(list: readonly T[], size: number, seed: number): readonly T[] {
  const chance: Chance = seeded(seed);
  const drawn = list.map((item, at) => ({ item, at, lot: chance.next() })).sort((a, b) => a.lot - b.lot);
  return drawn
    .slice(0, size)
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
