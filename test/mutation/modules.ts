// Loads test files with the file of a mutant in them, and keeps whatever the mutant cannot reach.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import type { ActiveMutant } from './active-mutant.ts';
import { resolveFrom, toJavaScript } from './import-graph.ts';
import { createPlainTests, type PlainTests } from './plain-tests.ts';
import { readingOnce } from './reading-once.ts';
import { switched } from './switches.ts';

type Loaded = Map<string, vm.Module>;

/** Which files get switches, and which have to be fresh. */
export interface Freshness {
  readonly hasSwitches: (file: string) => boolean;
  readonly isFresh: (file: string) => boolean;
}

function moduleOf(exported: Readonly<Record<string, unknown>>): vm.Module {
  return new vm.SyntheticModule(Object.keys(exported), function set() {
    for (const [name, value] of Object.entries(exported)) this.setExport(name, value);
  });
}

/** Compiles each file once, with its switches or without. */
function createCompiler() {
  const codes = new Map<string, string>();
  return (file: string, hasSwitches: boolean): string => {
    const key = `${hasSwitches} ${file}`;
    const before = codes.get(key);
    if (before !== undefined) return before;
    const text = readFileSync(file, 'utf8');
    const head = `const $m = globalThis.switchOfMutants(${JSON.stringify(file)});\n`;
    const code = hasSwitches ? head + toJavaScript(switched(text).text) : toJavaScript(text);
    codes.set(key, code);
    return code;
  };
}

/** @param active its switches are put into the files */
export function createModules(active: ActiveMutant) {
  const kept: Loaded = new Map();
  const codeOf = createCompiler();
  Object.assign(globalThis, { switchOfMutants: active.switchOf });

  const compile = (file: string, { hasSwitches }: Freshness): vm.Module =>
    new vm.SourceTextModule(codeOf(file, hasSwitches(file)), {
      identifier: file,
      initializeImportMeta: (meta) => {
        meta.url = pathToFileURL(file).href;
      },
    });

  async function compiled(file: string, isKept: boolean, freshness: Freshness): Promise<vm.Module> {
    const made = compile(file, freshness);
    if (!isKept || !file.endsWith('/record/load.ts')) return made;
    await made.link((target, from) => moduleFor(resolveFrom(from.identifier, target), kept, freshness));
    await made.evaluate();
    return moduleOf(readingOnce(made.namespace as Readonly<Record<string, unknown>>));
  }

  async function moduleFor(target: string, fresh: Loaded, freshness: Freshness): Promise<vm.Module> {
    const isFile = target.endsWith('.ts');
    const place = isFile && freshness.isFresh(target) ? fresh : kept;
    const before = place.get(target);
    if (before !== undefined) return before;
    const made = isFile ? await compiled(target, place === kept, freshness) : moduleOf(await import(target));
    // Two may have waited for the same package.
    const loaded = place.get(target) ?? made;
    place.set(target, loaded);
    return loaded;
  }

  /** Evaluates a test file. What it declares comes back; what it throws is thrown. */
  async function load(testFile: string, freshness: Freshness): Promise<PlainTests> {
    const tests = createPlainTests();
    const fresh: Loaded = new Map([['vitest', moduleOf(tests.seen)]]);
    const link = (target: string, from: vm.Module): Promise<vm.Module> | vm.Module =>
      target === 'vitest'
        ? (fresh.get('vitest') as vm.Module)
        : moduleFor(resolveFrom(from.identifier, target), fresh, freshness);
    const entry = compile(testFile, freshness);
    await entry.link(link);
    await entry.evaluate();
    return tests;
  }

  return { load };
}

export type Modules = ReturnType<typeof createModules>;
