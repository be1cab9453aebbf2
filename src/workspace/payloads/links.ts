// LinkSharedEvent in @slack/types dist/events/link-shared.d.ts
import type { Core } from '../core.ts';
import type { Json } from '../json.ts';
import type { Message } from '../shapes.ts';

export interface SharedLink {
  readonly domain: string;
  readonly url: string;
}

/** The links of a message that lead to one of these domains, or to one below. */
export function sharedLinks({ text }: Message, domains: readonly string[]): SharedLink[] {
  const urls = [...text.matchAll(/<(https?:[^<>|]+)/g)].map(([, url = '']) => url.replaceAll('&amp;', '&'));
  return [...new Set(urls)].flatMap((url) => {
    const host = URL.canParse(url) ? new URL(url).hostname : '';
    const domain = domains.find((each) => host === each || host.endsWith(`.${each}`));
    return domain === undefined ? [] : [{ domain, url }];
  });
}

export function linkShared(core: Core, message: Message, links: readonly SharedLink[]): Json {
  const members = core.state.channels.get(message.channel)?.members ?? [];
  return {
    type: 'link_shared',
    channel: message.channel,
    is_bot_user_member: members.includes(core.state.bot.id),
    user: message.user,
    message_ts: message.ts,
    ...(message.thread_ts === undefined ? {} : { thread_ts: message.thread_ts }),
    unfurl_id: `${message.channel}.${message.ts}.${core.ids.secret(8)}`,
    source: 'conversations_history',
    links,
    event_ts: core.ids.ts(),
  };
}
