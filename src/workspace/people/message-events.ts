// The events that a message brings about, by what the app has subscribed to.
import type { Core } from '../core.ts';
import type { Exchange } from '../exchanges.ts';
import type { Json } from '../json.ts';
import { grantedScopes, subscriptions } from '../manifest.ts';
import { eventCallback } from '../payloads/event.ts';
import { linkShared, sharedLinks } from '../payloads/links.ts';
import { appMention, type MessageChange, messageEvent } from '../payloads/message.ts';
import type { Channel } from '../shapes.ts';

/**
 * Sends what Slack sends: a mention comes twice, as `app_mention` and as `message`, when the app has subscribed
 * to both; edits, deletions and the bot's own messages come as `message` too.
 * https://docs.slack.dev/reference/events/app_mention, https://docs.slack.dev/reference/events/message
 */
export function sendMessageEvent(core: Core, change: MessageChange): Promise<Exchange>[] {
  const { message } = change;
  if (message.ephemeral_to !== undefined) return [];
  const channel = core.state.channels.get(message.channel);
  if (channel === undefined) return [];
  const isMember = channel.members.includes(core.state.bot.id);
  const events = [...linkEvents(core, change), ...(isMember ? memberEvents(core, change, channel) : [])];
  return events.map((event) =>
    core.delivery.send('events_api', String(event.type), message.user, eventCallback(core, event)),
  );
}

/** What is sent only where the app is a member. */
function memberEvents(core: Core, change: MessageChange, channel: Channel): Json[] {
  const { message } = change;
  const mentioned = message.text.includes(`<@${core.state.bot.id}>`);
  const events = [];
  // In direct messages there is only `message.im`, mentioned or not.
  if (change.kind === 'posted' && mentioned && !channel.isDirect && isSent(core, 'app_mention')) {
    events.push(appMention(core, message));
  }
  if (isSent(core, channel.isDirect ? 'message.im' : 'message.channels'))
    events.push(messageEvent(core, change));
  return events;
}

/** Links to the app's domains, wherever a person posts them: https://docs.slack.dev/reference/events/link_shared */
function linkEvents(core: Core, { kind, message }: MessageChange): Json[] {
  if (kind !== 'posted' || message.bot_id !== undefined || !isSent(core, 'link_shared')) return [];
  const links = sharedLinks(message, core.settings.manifest?.features?.unfurl_domains ?? []);
  return links.length === 0 ? [] : [linkShared(core, message, links)];
}

// The scope that each event needs, from its page at https://docs.slack.dev/reference/events
const EVENT_SCOPES: Readonly<Record<string, string>> = {
  app_mention: 'app_mentions:read',
  'message.im': 'im:history',
  'message.channels': 'channels:history',
  reaction_added: 'reactions:read',
  link_shared: 'links:read',
};

/** Whether the app gets this event: it has subscribed and has the scope. */
export function isSent(core: Core, event: string): boolean {
  const { manifest } = core.settings;
  const scope = EVENT_SCOPES[event];
  const granted = grantedScopes(manifest);
  const allowed = scope === undefined || granted === undefined || granted.includes(scope);
  return allowed && subscriptions(manifest).includes(event);
}
