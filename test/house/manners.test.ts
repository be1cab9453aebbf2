// The manners of the house that a machine can hold: sizes, surfaces, and words that have no place here.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Everything that is kept, as git knows it: also what is new and not committed yet. */
const kept = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .trim()
  .split('\n');
const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // Deleted, and not committed yet.
  }
};
const sources = kept
  .filter((file) => /^src\/.*\.tsx?$/.test(file))
  .map((file) => ({ file, text: read(file) }));

const MAX_LINES = 150;
const MEDIAN_LINES = 70;

test('no source is longer than a person reads at one go; functions are held by the linter', () => {
  const lengths = sources.map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }));
  expect(lengths.filter(({ lines }) => lines > MAX_LINES)).toEqual([]);
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(MEDIAN_LINES);
  expect(readFileSync('biome.json', 'utf8')).toMatch(/noExcessiveLinesPerFunction[^}]*"maxLines": 40/);
});

test('nothing is hidden from the type check or the linter', () => {
  const hidden =
    /@ts-(?:ignore|nocheck|expect-error)|biome-ignore|eslint-disable|^(?!\s*(?:\*|\/\/|\/\*)).*(?:\bas any\b|: any\b|<any>)/m;
  expect(sources.filter(({ text }) => hidden.test(text)).map(({ file }) => file)).toEqual([]);
});

test('files are named after what they are, and nothing is exported by default', () => {
  const files = sources.map(({ file }) => basename(file).replace(/\.d\.ts$|\.tsx?$/, ''));
  expect(files.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))).toEqual([]);
  expect(files.filter((name) => /^(?:utils?|helpers?|common|misc)$/.test(name))).toEqual([]);
  expect(sources.filter(({ text }) => /^export default/m.test(text)).map(({ file }) => file)).toEqual([]);
});

test('what is put off is not left lying about', () => {
  const puttingOff = /\b(?:TODO|FIXME|XXX|HACK)\b/;
  expect(sources.filter(({ text }) => puttingOff.test(text)).map(({ file }) => file)).toEqual([]);
});

/**
 * How many names of a folder are used from outside it: its surface. A greater one wants a reason, and a new number here.
 */
const SURFACES: Readonly<Record<string, number>> = {
  record: 40,
  search: 40,
  answer: 80,
  claims: 30,
  'slack/blocks': 110,
  'slack/listeners': 2,
  'slack/admission': 8,
  'slack/sending': 15,
  'slack/places': 20,
  'slack/door': 12,
  'slack/curators': 12,
  'slack/conversation': 15,
  workspace: 20,
};

const isWithin = (file: string, folder: string): boolean => file.startsWith(`src/${folder}/`);

/** The names that files outside a folder import from files inside. */
function surfaceOf(folder: string): string[] {
  const names = sources
    .filter(({ file }) => !isWithin(file, folder))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/^(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s+from\s+'(\.[^']+)'/gm)]
        .filter(([, , target = '']) => isWithin(normalize(`${dirname(file)}/${target}`), folder))
        .flatMap(([, list = '']) =>
          list.split(',').map(
            (name) =>
              name
                .replace(/^\s*type\s/, '')
                .trim()
                .split(' ')[0] ?? '',
          ),
        ),
    );
  return [...new Set(names)].filter((name) => name !== '');
}

test.each(Object.entries(SURFACES))('%s shows at most %i names to the rest', (folder, most) => {
  const surface = surfaceOf(folder);
  expect(surface.length, surface.join(', ')).toBeLessThanOrEqual(most);
  expect(surface.length).toBeGreaterThan(0);
});

/** Names of tools and machines that have no place in what is kept; in pieces, so that this file does not hold them. */
const ELSEWHERE = [
  'clau' + 'de',
  'anthro' + 'pic',
  'chat' + 'gpt',
  'open' + 'ai',
  'cop' + 'ilot',
  'sub' + 'agent',
];

test('the project speaks of itself alone', () => {
  const words = new RegExp(`\b(?:${ELSEWHERE.join('|')})\b|/(?:home|Users)/[a-z]`, 'i');
  const texts = kept.filter((file) => /\.(?:tsx?|md|json|ya?ml|css|example|sh)$|^\.ci\//.test(file));
  const own = texts.filter(
    (file) => file !== 'package-lock.json' && !/^(?:data|test\/questions)\//.test(file),
  );
  expect(own.filter((file) => words.test(read(file)))).toEqual([]);
});
