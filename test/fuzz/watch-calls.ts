// What the bot told Slack: to whom, how often, and whether anything in it calls or leads where it must not.
import { smallRecord } from '../record/small-record.ts';
import { addressesIn, liveTokens } from '../slack/golden/faults.ts';
import { CURATORS } from './payloads.ts';
import type { Called } from './slack-stub.ts';

/** @param faults gets what must not stand in a call */
export function watchCalls(faults: string[]) {
  const posts = new Map<number, number>();
  let calls = 0;
  return {
    onCall: (call: Called): void => {
      calls += 1;
      const number = numberOf(call);
      if (isPost(call)) posts.set(number, (posts.get(number) ?? 0) + 1);
      faults.push(
        ...liveIn(call).map((token) => `${call.method} has ${token}: ${JSON.stringify(call.args)}`),
      );
    },
    calls: (): number => calls,
    posts: (number: number): number => posts.get(number) ?? 0,
  };
}

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
    const addresses = addressesIn(shown).filter((url) => !ON_RECORD.has(url));
    return [...liveTokens(shown), ...addresses];
  });
}

/** Where facts have their address. */
export const LINK = 'https://facts.example/';

/** The address of a source, and those of the facts themselves. */
const ON_RECORD: ReadonlySet<string> = new Set([
  'https://harbour.example/gazette',
  ...smallRecord().facts.map(({ id }) => LINK + id),
]);
const withoutOurs = (text: string): string => text.replace(/<[@#][A-Z](?:\d{4,}|0CURATORS)>/g, '');
