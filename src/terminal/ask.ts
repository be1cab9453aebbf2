// npm run ask: a question in, an answer out, for the shell.
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type Ask, createAsk } from '../answer/ask.ts';
import { createExplain, explanationText } from '../answer/explain.ts';
import { plainText } from '../answer/plain-text.ts';
import { loadRecord } from '../record/load.ts';
import { answerJson } from './answer-json.ts';
import { DEFAULT_DATA, failClearly, print } from './shell.ts';

const USAGE = `npm run --silent ask -- [--json] [--explain] [--data DIR] [--limit N] ["QUESTION"]
Without a question it reads one a line from standard input.`;

interface Options {
  readonly json: boolean;
  /** Also say how the question was read and why the bot spoke. */
  readonly explain: boolean;
  readonly data: string;
  readonly limit: number;
  readonly question: string | undefined;
}

function readOptions(argv: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      explain: { type: 'boolean' },
      data: { type: 'string' },
      limit: { type: 'string' },
    },
  });
  const limit = Number(values.limit ?? 3);
  if (!Number.isInteger(limit) || limit < 1) {
    throw new Error(`expected --limit to be a whole number from 1, got ${values.limit}`);
  }
  const question = positionals.length > 0 ? positionals.join(' ') : undefined;
  return {
    json: values.json ?? false,
    explain: values.explain ?? false,
    data: values.data ?? DEFAULT_DATA,
    limit,
    question,
  };
}

function showAnswer(question: string, ask: Ask, { json, limit }: Options): void {
  const answer = ask(question);
  print(json ? JSON.stringify(answerJson(question, answer, limit)) : `${plainText(answer)}\n`);
}

async function run(argv: readonly string[]): Promise<void> {
  const options = readOptions(argv);
  const record = await loadRecord(options.data);
  const ask = createAsk(record);
  const explain = options.explain ? createExplain(record) : undefined;
  const show = (question: string): void => {
    showAnswer(question, ask, options);
    for (const part of explain?.(question) ?? []) print(`${explanationText(part)}\n`);
  };
  if (options.question !== undefined) return show(options.question);
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    show(line);
  }
}

await run(process.argv.slice(2)).catch((error: unknown) => failClearly(error, USAGE));
