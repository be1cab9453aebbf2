// Sends any number of requests, sound and broken, through the real HTTP door, and looks at what came of them.
import fc from 'fast-check';
import { createLog } from '../../src/log.ts';
import { createBot } from '../../src/slack/bot.ts';
import { PACE } from '../../src/slack/sending/pace.ts';
import { smallRecord } from '../record/small-record.ts';
import { freePort, serve } from '../slack/running-bot.ts';
import { anyRequest, CURATORS, type Request } from './payloads.ts';
import { type Status, sendSigned } from './send-signed.ts';
import { type SlackStub, startSlackStub } from './slack-stub.ts';
import { LINK, watchCalls } from './watch-calls.ts';

const SECRET = 'a signing secret of the fuzz';
const AT_ONCE = 25;
/**
 * Each round has a bot of its own, and ends when that has finished. It acknowledges before it answers, so that after
 * a hundred thousand requests at this pace its answers would be many minutes behind.
 */
const A_ROUND = 500;
const TIME_TO_FINISH = 60_000;
const FIRST_NUMBER = 1_000_000;
const ENOUGH_FAULTS = 20;

export interface FuzzReport {
  /** Requests sent: fewer than were wanted where faults abound. */
  readonly sent: number;
  /** How often each status came. */
  readonly statuses: Readonly<Record<Status, number>>;
  /** Calls that the bot made. */
  readonly calls: number;
  /** What must not happen, with what made it happen. */
  readonly faults: readonly string[];
}

/**
 * @param seed the same seed gives the same requests
 * @param onRound told what has come of all rounds so far
 */
export async function fuzzPayloads(
  runs: number,
  seed: number,
  onRound: (report: FuzzReport) => void = () => undefined,
): Promise<FuzzReport> {
  let report: FuzzReport = { sent: 0, statuses: {}, calls: 0, faults: [] };
  while (report.sent < runs && report.faults.length < ENOUGH_FAULTS) {
    const size = Math.min(A_ROUND, runs - report.sent);
    report = sum(report, await fuzzRound(size, seed + report.sent));
    onRound(report);
  }
  return report;
}

function sum(before: FuzzReport, round: FuzzReport): FuzzReport {
  const statuses = { ...before.statuses };
  for (const [status, count] of Object.entries(round.statuses))
    statuses[status] = (statuses[status] ?? 0) + count;
  return {
    ...{ sent: before.sent + round.sent, statuses, calls: before.calls + round.calls },
    faults: [...before.faults, ...round.faults],
  };
}

async function fuzzRound(runs: number, seed: number): Promise<FuzzReport> {
  const faults: string[] = [];
  const watch = watchCalls(faults);
  const slack = await startSlackStub(watch.onCall);
  const { bot, url } = await startBotFor(slack, (line) => {
    if (isOurFault(JSON.parse(line))) faults.push(line);
  });
  const requestAt = (run: number): Request => {
    const [make] = fc.sample(anyRequest, { numRuns: 1, seed: seed + run });
    if (make === undefined) throw new Error('fast-check gave nothing');
    return make(FIRST_NUMBER + run, slack.origin);
  };
  const came: Status[] = [];
  while (came.length < runs) {
    const batch = Array.from({ length: Math.min(AT_ONCE, runs - came.length) }, (_, at) => came.length + at);
    came.push(...(await Promise.all(batch.map((run) => sendSigned(url, SECRET, requestAt(run))))));
  }
  if (!(await bot.stop(TIME_TO_FINISH))) faults.push('something was still under way after a minute');
  slack.close();
  const statuses: Record<Status, number> = {};
  came.forEach((status, run) => {
    statuses[status] = (statuses[status] ?? 0) + 1;
    const fault = faultOf(requestAt(run), status, watch.posts(FIRST_NUMBER + run));
    if (fault !== undefined) faults.push(`${fault}: ${JSON.stringify(requestAt(run))}`);
  });
  const again = `  (once more: --seed ${seed} --runs ${runs})`;
  return { sent: runs, statuses, calls: watch.calls(), faults: faults.map((fault) => fault + again) };
}

/** What must not come of a request. */
function faultOf({ mayReply, kind }: Request, status: Status, posts: number): string | undefined {
  if (![200, 400, 403].includes(Number(status))) return `status ${status}`;
  if (status !== 200 && posts > 0) return 'a reply to what was turned away';
  if (!mayReply && posts > 0) return `a reply to ${kind}, which nobody asked`;
  return posts > 1 ? `${posts} replies` : undefined;
}

/** Either is ours: a listener that did not cope, or one that did not even begin. */
const isOurFault = ({ msg, code, level }: { msg?: unknown; code?: unknown; level?: unknown }): boolean =>
  code === 'internal' || msg === 'a request failed outside its listener' || level === 60;

/** How slow the machine is must not decide what is found: a call that took too long would be apologised for. */
const PATIENCE = { callLimit: TIME_TO_FINISH, totalLimit: TIME_TO_FINISH, triggerLimit: TIME_TO_FINISH };
const UNHURRIED = { ...PACE, ...PATIENCE, spacing: 0, waiting: A_ROUND };

async function startBotFor(slack: SlackStub, write: (line: string) => void) {
  const port = await freePort();
  const small = serve(smallRecord());
  const bot = createBot({
    connection: {
      door: { kind: 'http', signingSecret: SECRET, host: '127.0.0.1', port, now: Date.now },
      ...{ botToken: 'xoxb-fuzz', apiUrl: `${slack.origin}/api/` },
    },
    settings: { curators: CURATORS, logQuestions: false, agentView: true, link: LINK },
    ...{ served: () => small, log: createLog('info', [], { write }), now: Date.now },
    pace: UNHURRIED,
  });
  await bot.start();
  return { bot, url: `http://127.0.0.1:${port}/slack/events` };
}
