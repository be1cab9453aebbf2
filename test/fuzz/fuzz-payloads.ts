// Sends any number of requests, sound and broken, through the real HTTP door, and looks at what came of them.
import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { createLog } from '../../src/log.ts';
import { createBot } from '../../src/slack/bot.ts';
import { PACE } from '../../src/slack/sending/pace.ts';
import { smallRecord } from '../record/small-record.ts';
import { addressesIn, liveTokens } from '../slack/golden/faults.ts';
import { freePort, serve } from '../slack/running-bot.ts';
import type { Payload } from './mangle.ts';
import { anyRequest, CURATORS, type Request } from './payloads.ts';
import { type Called, type SlackStub, startSlackStub } from './slack-stub.ts';

const SECRET = 'a signing secret of the fuzz';
const AT_ONCE = 25;
const FIRST_NUMBER = 1_000_000;
const ENOUGH_FAULTS = 20;

export interface FuzzReport {
  /** How often each status came. */
  readonly statuses: Readonly<Record<number, number>>;
  /** Calls that the bot made. */
  readonly calls: number;
  /** What must not happen, with what made it happen. */
  readonly faults: readonly string[];
}

/** @param seed the same seed gives the same requests */
export async function fuzzPayloads(runs: number, seed: number): Promise<FuzzReport> {
  const faults: string[] = [];
  const statuses: Record<number, number> = {};
  const posts = new Map<number, number>();
  let calls = 0;
  const slack = await startSlackStub((call) => {
    calls += 1;
    const number = numberOf(call);
    if (isPost(call)) posts.set(number, (posts.get(number) ?? 0) + 1);
    faults.push(...liveIn(call).map((token) => `${call.method} has ${token}: ${JSON.stringify(call.args)}`));
  });
  const { bot, url } = await startBotFor(slack, (line) => {
    if (isOurFault(JSON.parse(line))) faults.push(line);
  });
  const requestAt = (run: number): Request => {
    const [make] = fc.sample(anyRequest, { numRuns: 1, seed: seed + run });
    if (make === undefined) throw new Error('fast-check gave nothing');
    return make(FIRST_NUMBER + run, slack.origin);
  };
  const came: number[] = [];
  for (let done = 0; done < runs && faults.length < ENOUGH_FAULTS; done += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, runs - done) }, (_, at) => done + at);
    const given = await Promise.all(numbers.map((run) => send(url, requestAt(run))));
    for (const status of given) statuses[status] = (statuses[status] ?? 0) + 1;
    came.push(...given);
  }
  if (!(await bot.stop(60_000))) faults.push('something was still under way after a minute');
  slack.close();
  came.forEach((status, run) => {
    const fault = faultOf(requestAt(run), status, posts.get(FIRST_NUMBER + run) ?? 0);
    if (fault !== undefined) faults.push(`${fault}: ${JSON.stringify(requestAt(run))}`);
  });
  return { statuses, calls, faults };
}

/** What must not come of a request. */
function faultOf({ mayReply, kind }: Request, status: number, posts: number): string | undefined {
  if (![200, 400, 403].includes(status)) return `status ${status}`;
  if (status !== 200 && posts > 0) return 'a reply to what was turned away';
  if (!mayReply && posts > 0) return `a reply to ${kind}, which nobody asked`;
  return posts > 1 ? `${posts} replies` : undefined;
}

/** Either is ours: a listener that did not cope, or one that did not even begin. */
const isOurFault = ({ msg, code, level }: { msg?: unknown; code?: unknown; level?: unknown }): boolean =>
  code === 'internal' || msg === 'a request failed outside its listener' || level === 60;

/** A message to a person or a conversation, apart from what curators are told. */
const isPost = ({ method, args }: Called): boolean =>
  (/^chat\.post/.test(method) && args.channel !== CURATORS) ||
  (method.startsWith('r/') && args.delete_original !== true);

/** The request to which a call belongs, by the ids in it. */
function numberOf({ method, args }: Called): number {
  const [id = ''] = /\d{7,}/.exec(method.startsWith('r/') ? method : String(args.channel)) ?? [];
  return Number(id);
}

/** What calls somebody or leads somewhere, apart from the person who asked, the place, and what is on record. */
function liveIn({ args }: Called): string[] {
  const payloads = [args, args.view, ...Object.values(args.unfurls ?? {})];
  return payloads.flatMap((payload) => {
    const { text = '', blocks = [] } = (payload ?? {}) as { text?: string; blocks?: never[] };
    const shown = { text: withoutOurs(text), blocks: JSON.parse(withoutOurs(JSON.stringify(blocks))) };
    const addresses = addressesIn(shown).filter((url) => url !== ON_RECORD);
    return [...liveTokens(shown), ...addresses];
  });
}

const ON_RECORD = 'https://harbour.example/gazette';
const withoutOurs = (text: string): string => text.replace(/<[@#][A-Z](?:\d{4,}|0CURATORS)>/g, '');

async function startBotFor(slack: SlackStub, write: (line: string) => void) {
  const port = await freePort();
  const small = serve(smallRecord());
  const bot = createBot({
    connection: {
      door: { kind: 'http', signingSecret: SECRET, host: '127.0.0.1', port, now: Date.now },
      ...{ botToken: 'xoxb-fuzz', apiUrl: `${slack.origin}/api/` },
    },
    settings: { curators: CURATORS, logQuestions: false, agentView: true, link: 'https://facts.example/' },
    ...{ served: () => small, log: createLog('info', [], { write }), now: Date.now },
    pace: { ...PACE, spacing: 0, waiting: 1000 },
  });
  await bot.start();
  return { bot, url: `http://127.0.0.1:${port}/slack/events` };
}

async function send(url: string, { form, body }: Request): Promise<number> {
  const text =
    form === 'json' ? JSON.stringify(body) : fieldsOf(form === 'payload' ? { payload: body } : body);
  const stamp = String(Math.floor(Date.now() / 1000));
  const hash = createHmac('sha256', SECRET).update(`v0:${stamp}:${text}`).digest('hex');
  const headers = {
    'content-type': form === 'json' ? 'application/json' : 'application/x-www-form-urlencoded',
    ...{ 'x-slack-request-timestamp': stamp, 'x-slack-signature': `v0=${hash}` },
  };
  const response = await fetch(url, { method: 'POST', headers, body: text });
  await response.arrayBuffer();
  return response.status;
}

/** A list becomes a field that is there several times, as in any form. */
function fieldsOf(body: Payload): string {
  const pairs = Object.entries(body).flatMap(([name, value]) =>
    [value]
      .flat()
      .map((each): [string, string] => [name, typeof each === 'string' ? each : JSON.stringify(each ?? '')]),
  );
  return new URLSearchParams(pairs).toString();
}
