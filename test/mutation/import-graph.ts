// Who imports whom, among the files of the copied tree, when they run: types do not count.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { transformSync } from 'esbuild';

const OPTIONS = { loader: 'ts', tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } } } as const;

/** TypeScript to JavaScript, one file by itself. */
export const toJavaScript = (text: string): string => transformSync(text, OPTIONS).code;

/** A relative import as a path; anything else is a package and stays as it is. */
export const resolveFrom = (file: string, target: string): string =>
  target.startsWith('.') ? resolve(dirname(file), target) : target;

/** Reads imports as needed and remembers them. Paths are absolute. */
export function createImportGraph() {
  const known = new Map<string, ReadonlySet<string>>();

  function importsOf(file: string): readonly string[] {
    const code = toJavaScript(readFileSync(file, 'utf8'));
    const targets = [...code.matchAll(/^(?:import|export)\b[^;]*?["']([^"']+)["'];$/gm)].map(
      ([, target = '']) => resolveFrom(file, target),
    );
    return targets.filter((target) => target.endsWith('.ts'));
  }

  /** Every file that this one needs, itself included. */
  function reachedFrom(file: string): ReadonlySet<string> {
    const before = known.get(file);
    if (before !== undefined) return before;
    const reached = new Set([file]);
    known.set(file, reached);
    for (const target of importsOf(file)) for (const further of reachedFrom(target)) reached.add(further);
    return reached;
  }

  return { reachedFrom };
}

export type ImportGraph = ReturnType<typeof createImportGraph>;
