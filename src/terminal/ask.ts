// npm run ask: a question in, an answer or a view of the record out, for the shell.
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Answer } from '../answer/answer.ts';
import { createExplain, explanationText } from '../answer/explain.ts';
import { createLibrary, type Library } from '../answer/library.ts';
import { plainText } from '../answer/plain-text.ts';
import { plainView } from '../answer/plain-view.ts';
import type { View } from '../answer/view.ts';
import { loadRecord } from '../record/load.ts';
import { answerJson } from './answer-json.ts';
import { DEFAULT_DATA, print, runCommand } from './shell.ts';
import { viewJson } from './view-json.ts';

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

function showAnswer(question: string, consult: Library['consult'], { json, limit }: Options): void {
  const response = consult(question);
  print(json ? JSON.stringify(jsonOf(question, response, limit)) : `${textOf(response)}\n`);
}

const isAnswer = (response: Answer | View): response is Answer =>
  response.status === 'answered' || response.status === 'declined';
const textOf = (response: Answer | View): string =>
  isAnswer(response) ? plainText(response) : plainView(response);
const jsonOf = (question: string, response: Answer | View, limit: number): object =>
  isAnswer(response) ? answerJson(question, response, limit) : viewJson(question, response, limit);

async function run(argv: readonly string[]): Promise<void> {
  const options = readOptions(argv);
  const record = await loadRecord(options.data);
  const { consult } = createLibrary(record);
  const explain = options.explain ? createExplain(record) : undefined;
  const show = (question: string): void => {
    showAnswer(question, consult, options);
    for (const part of explain?.(question) ?? []) print(`${explanationText(part)}\n`);
  };
  if (options.question !== undefined) return show(options.question);
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    show(line);
  }
}

await runCommand(run, USAGE);
