// Stands in for vitest while mutants run: collects the tests of one file, then runs those that are asked for.
import { expect } from 'vitest';

type Body = (...values: readonly unknown[]) => unknown;
type Hook = () => unknown;

interface Suite {
  readonly parent: Suite | undefined;
  readonly beforeAll: Hook[];
  readonly beforeEach: Hook[];
  readonly afterEach: Hook[];
  readonly afterAll: Hook[];
}

export interface CollectedTest {
  readonly name: string;
  readonly suite: Suite;
  readonly body: Hook;
}

const suiteBelow = (parent?: Suite): Suite => ({
  parent,
  beforeAll: [],
  beforeEach: [],
  afterEach: [],
  afterAll: [],
});

/** From the outermost to the innermost. */
const lineOf = (suite: Suite | undefined): readonly Suite[] =>
  suite === undefined ? [] : [...lineOf(suite.parent), suite];

/** Tries again until nothing is thrown, for as long as vitest would unless told otherwise. */
async function waitFor(
  check: Hook,
  { timeout = 1000 }: { readonly timeout?: number } = {},
): Promise<unknown> {
  const until = performance.now() + timeout;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

const spread = (row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]);

/**
 * What a test file sees as `vitest`, and the tests that it declared. A test with a time limit of its own is slow by
 * its author's word and is left out.
 */
export function createPlainTests() {
  let suite = suiteBelow();
  const tests: CollectedTest[] = [];
  const finishers: Hook[] = [];

  const declare = (name: string, body: Body, limit?: number, values: readonly unknown[] = []): void => {
    if (limit === undefined) tests.push({ name, suite, body: () => body(...values) });
  };
  const within = (name: string, body: Body, values: readonly unknown[] = []): void => {
    const outer = suite;
    suite = suiteBelow(outer);
    body(...values);
    suite = outer;
    void name;
  };
  const each = (rows: readonly unknown[]) => (name: string, body: Body, limit?: number) => {
    for (const [at, row] of rows.entries()) declare(`${name} #${at}`, body, limit, spread(row));
  };
  const describeEach = (rows: readonly unknown[]) => (name: string, body: Body) => {
    for (const row of rows) within(name, body, spread(row));
  };
  const nothing = (): void => {};
  const test = Object.assign(declare, {
    each,
    skip: nothing,
    skipIf: (isLeftOut: unknown) => (isLeftOut ? nothing : test),
  });
  const describe = Object.assign(within, { each: describeEach });
  const hook = (kind: Exclude<keyof Suite, 'parent'>) => (body: Hook) => void suite[kind].push(body);

  /** Runs one test with the hooks around it. Throws what the test throws. */
  async function run(one: CollectedTest): Promise<void> {
    const line = lineOf(one.suite);
    try {
      for (const { beforeAll } of line) for (const start of beforeAll.splice(0)) await start();
      for (const { beforeEach } of line) for (const start of beforeEach) await start();
      await one.body();
    } finally {
      for (const end of finishers.splice(0).reverse()) await end();
      for (const { afterEach } of [...line].reverse()) for (const end of afterEach) await end();
    }
  }

  const seen = {
    ...{ describe, test, it: test, expect, vi: { waitFor } },
    ...{ beforeAll: hook('beforeAll'), beforeEach: hook('beforeEach') },
    ...{ afterAll: hook('afterAll'), afterEach: hook('afterEach') },
    onTestFinished: (end: Hook) => void finishers.push(end),
  };
  return { seen, tests, run };
}

export type PlainTests = ReturnType<typeof createPlainTests>;
