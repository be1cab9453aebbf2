// The shell command as people and scripts use it: a process, its input, its output, its exit code.
import { expect, test } from 'vitest';
import { smallFiles, writeFolder } from '../record/small-record.ts';
import { run } from './run.ts';

const ask = (args: readonly string[], input = '') => run('terminal/ask.ts', { args, input });
const jsonLines = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test('a question gets a cited answer', async () => {
  const { out, code } = await ask(['who was sanctioned']);
  expect(code).toBe(0);
  expect(out).toMatch(/^Sanctioned · /m);
  expect(out).toMatch(/^ {2}\| /m);
});

test('with --json every line of input is one line of output, empty ones included', async () => {
  const input = ['who was sanctioned', '', 'waht did chian say', "what's for lunch"].join('\n');
  const { out, code } = await ask(['--json', '--limit', '2'], `${input}\n`);
  expect(code).toBe(0);
  const answers = jsonLines(out);
  expect(answers.map(({ question, status }) => [question, status])).toEqual([
    ['who was sanctioned', 'answered'],
    ['', 'declined'],
    ['waht did chian say', 'answered'],
    ["what's for lunch", 'declined'],
  ]);
  expect(answers[0].facts).toHaveLength(2);
  expect(Object.keys(answers[0].facts[0])).toEqual([
    'id',
    'statement',
    'kind',
    'by',
    'date',
    'coverage',
    'quotations',
  ]);
  expect(Object.keys(answers[0].facts[0].quotations[0])).toEqual([
    'text',
    'source',
    'title',
    'publisher',
    'url',
    'paragraph',
  ]);
  expect(answers[0].responses[0].kind).toBe('denied');
  expect(answers[1]).toMatchObject({ reason: 'empty', facts: [], nearest: [] });
  expect(answers[3]).toMatchObject({ facts: [], nearest: expect.any(Array), answerId: expect.any(String) });
});

test('three hundred questions take one process', async () => {
  const { out } = await ask(['--json'], 'who was charged\n'.repeat(300));
  const lines = out.trim().split('\n');
  expect(lines).toHaveLength(300);
  expect(new Set(lines).size).toBe(1);
});

test('another record is answered from with --data', async () => {
  const folder = await writeFolder(smallFiles());
  const { out } = await ask(['--json', '--data', folder, 'who got fined']);
  expect(jsonLines(out)[0].facts[0].id).toBe('company-fined');
});

test('a record with faults stops with exit code 1 and every fault', async () => {
  const folder = await writeFolder(
    smallFiles({
      'facts/answers.yaml': (text) => text.replace('denied', 'rejected').replace('2024-05-03', 'soon'),
    }),
  );
  const { err, code } = await ask(['--data', folder, 'who was fined']);
  expect(code).toBe(1);
  expect(err).toContain('has 2 faults');
  expect(err).toContain('facts/answers.yaml:3: expected one of');
  expect(err).toContain('facts/answers.yaml:5: expected a real date');
});

test.each([
  ['--limit', '0'],
  ['--limit', 'many'],
  ['--speed', '9'],
])('%s %s is refused with the usage', async (...args) => {
  const { err, code } = await ask([...args, 'x']);
  expect(code).toBe(1);
  expect(err).toContain('Usage: npm run --silent ask');
});

test('a view is shown in words, and with --json with its facts in the shape of an answer', async () => {
  const { out } = await ask(
    ['--json', '--limit', '1'],
    'timeline charges\nwho is Zhao Guangzong\ntymeline charges\n',
  );
  const [timeline, profile, unknown] = jsonLines(out);
  expect(timeline).toMatchObject({
    status: 'timeline',
    request: 'timeline charges',
    subject: { id: 'charges' },
  });
  expect(timeline.facts).toHaveLength(1);
  expect(timeline.total).toBeGreaterThan(1);
  expect(Object.keys(timeline.facts[0])).toContain('quotations');
  expect(profile).toMatchObject({ status: 'profile', party: { id: 'zhao-guangzong' }, nearest: [] });
  expect(profile.facts).toEqual(profile.saidOf);
  expect(unknown).toMatchObject({ status: 'unknown', facts: [], requests: ['timeline charges'] });
  const words = await ask(['cite ec-breach-attributed']);
  expect(words.out).toMatch(/^How to cite ec-breach-attributed\nPlain line:\n {2}\S/);
});

test.each(['ask', 'check', 'check-claims', 'schema'])(
  '%s --help says how it is used, and does nothing',
  async (name) => {
    const { out, err, code } = await run(`terminal/${name}.ts`, { args: ['--help'] });
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(new RegExp(`^Usage: npm run (?:--silent )?${name} -- `));
    expect(out).not.toContain('written');
  },
);

test('behind -- everything is a question, also a word that looks like an option', async () => {
  const { out, code } = await ask(['--json', '--', '--help']);
  expect(code).toBe(0);
  expect(jsonLines(out)[0]).toMatchObject({ question: '--help' });
});
