// npm run ask: a question in, an answer out, for the shell.
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type Ask, createAsk } from '../answer/ask.ts';
import { plainText } from '../answer/plain-text.ts';
import { loadRecord } from '../record/load.ts';
import { answerJson } from './answer-json.ts';
import { DEFAULT_DATA, failClearly, print } from './shell.ts';

const USAGE = `npm run --silent ask -- [--json] [--data DIR] [--limit N] ["QUESTION"]
Without a question it reads one a line from standard input.`;

interface Options {
  readonly json: boolean;
  readonly data: string;
  readonly limit: number;
  readonly question: string | undefined;
}

function readOptions(argv: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, data: { type: 'string' }, limit: { type: 'string' } },
  });
  const limit = Number(values.limit ?? 3);
  if (!Number.isInteger(limit) || limit < 1) {
    throw new Error(`expected --limit to be a whole number from 1, got ${values.limit}`);
  }
  const question = positionals.length > 0 ? positionals.join(' ') : undefined;
  return { json: values.json ?? false, data: values.data ?? DEFAULT_DATA, limit, question };
}

function show(question: string, ask: Ask, { json, limit }: Options): void {
  const answer = ask(question);
  print(json ? JSON.stringify(answerJson(question, answer, limit)) : `${plainText(answer)}\n`);
}

async function run(argv: readonly string[]): Promise<void> {
  const options = readOptions(argv);
  const ask = createAsk(await loadRecord(options.data));
  if (options.question !== undefined) return show(options.question, ask, options);
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    show(line, ask, options);
  }
}

await run(process.argv.slice(2)).catch((error: unknown) => failClearly(error, USAGE));
