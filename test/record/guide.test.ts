// The curators' guide teaches by example: its examples have to be sound, and it may leave nothing out.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { factShape } from '../../src/record/fact-shape.ts';
import { KINDS } from '../../src/record/kinds.ts';
import { loadRecord } from '../../src/record/load.ts';
import { parseFile } from '../../src/record/parse.ts';
import { schemaFiles } from '../../src/record/schemas.ts';
import { differenceShape, languageShape, partyShape, SIDES } from '../../src/record/shapes.ts';
import { sourceShape } from '../../src/record/source-shape.ts';

const guide = readFileSync('data/README.md', 'utf8');
const examples = [...guide.matchAll(/```yaml\n# (\S+)\n([^`]+)```/g)].map(([, file = '', text = '']) => ({
  file,
  text,
}));
const code = readdirSync('src/record')
  .map((file) => readFileSync(join('src/record', file), 'utf8'))
  .join('\n');

const shapeOf = (file: string): z.ZodType => {
  if (file.startsWith('facts/')) return z.array(factShape);
  if (file === 'sources.yaml') return z.array(sourceShape);
  if (file === 'parties.yaml') return z.array(partyShape);
  return file === 'differences.yaml' ? z.array(differenceShape) : languageShape;
};

test('there is an example of every kind of entry', () => {
  expect(new Set(examples.map(({ file }) => file.split('/')[0]))).toEqual(
    new Set(['facts', 'sources.yaml', 'parties.yaml', 'differences.yaml', 'language.yaml']),
  );
});

test.each(examples)('the example for $file has no fault', ({ file, text }) => {
  expect(parseFile({ file, text }, shapeOf(file))).toHaveProperty('value');
});

test('the facts of the examples are on record with the same words', async () => {
  const { factById } = await loadRecord('data');
  const facts = examples
    .filter(({ file }) => file.startsWith('facts/'))
    .flatMap(({ file, text }) => {
      const parsed = parseFile({ file, text }, z.array(factShape));
      return 'value' in parsed ? parsed.value : [];
    });
  for (const { id, statement, quotations, leavesOpen } of facts) {
    const filed = factById.get(id);
    expect(filed?.statement).toBe(statement);
    expect(filed?.quotations).toEqual(expect.arrayContaining(quotations));
    expect(filed?.leavesOpen).toEqual(expect.arrayContaining(leavesOpen));
  }
});

test('every key, kind and side is in the guide', () => {
  const keys = [...schemaFiles().values()].flatMap((text) => keysOf(JSON.parse(text)));
  const missing = [...new Set([...keys, ...KINDS, ...SIDES])].filter(
    (word) => !guide.includes(`\`${word}\``),
  );
  expect(missing).toEqual([]);
});

test('every example of a kind is on record and of that kind', async () => {
  const { factById } = await loadRecord('data');
  const rows = [...guide.matchAll(/^\| `(\w+)` +\| [^|]+\? [^|]*\| `([\w-]+)` +\|$/gm)];
  expect(rows.map(([, kind]) => kind).sort()).toEqual([...KINDS].sort());
  const kinds = rows.map(([, , id = '']) => factById.get(id)?.kind);
  expect(kinds).toEqual(rows.map(([, kind]) => kind));
});

test('what the guide says the check expects is what the check says', () => {
  const [, table = ''] = guide.split('| it expected ');
  const phrases = [...table.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, phrase = '']) => phrase);
  expect(phrases.length).toBeGreaterThan(10);
  expect(phrases.filter((phrase) => !code.includes(phrase))).toEqual([]);
});

test('the guide names no figure that a shape owns', () => {
  expect(guide).not.toMatch(/\b(?:25|30|500) (?:words|characters)\b/);
});

function keysOf(schema: unknown): string[] {
  const { properties = {}, items } = z
    .looseObject({ properties: z.record(z.string(), z.unknown()).optional(), items: z.unknown().optional() })
    .parse(schema ?? {});
  return [
    ...Object.entries(properties).flatMap(([key, value]) => [key, ...keysOf(value)]),
    ...(items ? keysOf(items) : []),
  ];
}
