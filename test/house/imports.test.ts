// Imports go inwards only. Reads the sources and fails on an arrow that points the wrong way.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const imports: Import[] = files.flatMap((file) => {
  const text = readFileSync(join('src', file), 'utf8');
  return [...text.matchAll(/^(?:import|export)\b([^;]*?)\bfrom\s+'([^']+)'/gms)].map(
    ([, names = '', target = '']) => ({
      from: file,
      to: target.startsWith('.') ? normalize(join(dirname(file), target)) : target,
      isType:
        /^\s+type\b/.test(names) || /^\s*\{(?:\s*type\s+\w+(?:\s+as\s+\w+)?\s*,?)+\s*\}\s*$/.test(names),
    }),
  );
});

/** For each folder: what it may import of ours, and which packages. Longer folder names come first. */
const RULES: readonly { readonly folder: string; readonly ours: RegExp; readonly packages: RegExp }[] = [
  { folder: 'record/', ours: /^record\//, packages: /^(node:(crypto|fs\/promises|path)|yaml|zod)$/ },
  {
    folder: 'search/',
    ours: /^(search|record)\//,
    packages: /^(node:module|fuse\.js|stemmer|double-metaphone)$/,
  },
  { folder: 'answer/', ours: /^(answer|search|record)\//, packages: /^node:crypto$/ },
  { folder: 'claims/', ours: /^(claims|answer|search|record)\//, packages: /^$/ },
  { folder: 'slack/blocks/', ours: /^(slack\/blocks|claims|answer|record)\//, packages: /^@slack\/types$/ },
  {
    folder: 'slack/',
    ours: /^(slack|claims|answer|record)\/|^(log|in-turns)\.ts$/,
    packages: /^(@slack\/.*|node:(crypto|http)|undici|zod)$/,
  },
  {
    folder: 'workspace/page/client/',
    ours: /^workspace\//,
    packages: /^(react|react-dom\/client|slack-blocks-to-jsx)$/,
  },
  { folder: 'workspace/', ours: /^workspace\//, packages: /^(node:.*|ws|@slack\/(types|web-api))$/ },
  { folder: 'terminal/', ours: /^(terminal|claims|answer|record|workspace)\//, packages: /^node:/ },
];

/** The one file of each kind that may do what its neighbours may not. */
const ONLY: readonly { readonly target: RegExp; readonly within: RegExp; readonly file: string }[] = [
  { target: /^fuse\.js$/, within: /^/, file: 'search/spelling.ts' },
  { target: /^node:fs/, within: /^(record|search|answer|claims|slack)\//, file: 'record/files.ts' },
  { target: /^pino/, within: /^/, file: 'log.ts' },
  { target: /^prom-client/, within: /^/, file: 'metrics.ts' },
  { target: /^zod$/, within: /^slack\//, file: 'slack/admission/payload-shapes.ts' },
  { target: /^undici$/, within: /^/, file: 'slack/sending/request.ts' },
  { target: /^dotenv/, within: /^/, file: 'main.ts' },
];

const ruleFor = (file: string) => RULES.find(({ folder }) => file.startsWith(folder));
const isOurs = (target: string): boolean => /\.tsx?$/.test(target);

test('every import points inwards', () => {
  const outwards = imports.filter(({ from, to }) => {
    const rule = ruleFor(from);
    return rule !== undefined && !(isOurs(to) ? rule.ours : rule.packages).test(to);
  });
  expect(outwards).toEqual([]);
});

test('the blocks take from claims, answer and record only types and wording', () => {
  const values = imports.filter(
    ({ from, to, isType }) =>
      from.startsWith('slack/blocks/') &&
      /^(claims|answer|record)\//.test(to) &&
      !isType &&
      !/^answer\/(wording|decline-wording|view-wording|answer-line|plain-text|plain-view)\.ts$|^claims\/wording\.ts$/.test(
        to,
      ),
  );
  expect(values).toEqual([]);
});

test('the rest of slack takes only types of the record', () => {
  const values = imports.filter(
    ({ from, to, isType }) => /^slack\/(?!blocks)/.test(from) && to.startsWith('record/') && !isType,
  );
  expect(values).toEqual([]);
});

test.each(ONLY)('$target is imported by $file alone', ({ target, within, file }) => {
  const others = imports.filter(({ from, to }) => target.test(to) && within.test(from) && from !== file);
  expect(others).toEqual([]);
});

test('nobody imports the front door', () => {
  expect(imports.filter(({ to }) => to === 'main.ts')).toEqual([]);
  const starters = /^start(-locally)?\.ts$/;
  expect(imports.filter(({ from, to }) => starters.test(to) && !/^(main|start)\.ts$/.test(from))).toEqual([]);
});

test('the core reads no clock, no randomness and no environment; only the configuration names variables', () => {
  for (const file of files) {
    const text = readFileSync(join('src', file), 'utf8').replace(/\/\/.*$/gm, '');
    if (/^(record|search|answer|claims)\//.test(file))
      expect(text, file).not.toMatch(
        /Date\.now|new Date\(\)|performance\.|Math\.random|randomBytes|randomUUID|process\./,
      );
    if (file !== 'main.ts') expect(text, file).not.toMatch(/process\.env/);
  }
});

test('no file imports itself by a way round', () => {
  const next = new Map(
    files.map((file) => [
      file,
      imports.filter(({ from, isType }) => from === file && !isType).map(({ to }) => to),
    ]),
  );
  const reaches = (from: string, goal: string, seen = new Set<string>()): boolean =>
    (next.get(from) ?? []).some((to) => to === goal || (!seen.has(to) && reaches(to, goal, seen.add(to))));
  expect(files.filter((file) => reaches(file, file))).toEqual([]);
});
