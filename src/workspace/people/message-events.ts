// The events that a message brings about, by what the app has subscribed to.
import type { Core } from '../core.ts';
import type { Exchange } from '../exchanges.ts';
import { grantedScopes, subscriptions } from '../manifest.ts';
import { eventCallback } from '../payloads/event.ts';
import { appMention, type MessageChange, messageEvent } from '../payloads/message.ts';

/**
 * Sends what Slack sends: a mention comes twice, as `app_mention` and as `message`, when the app has subscribed
 * to both; edits, deletions and the bot's own messages come as `message` too.
 * https://docs.slack.dev/reference/events/app_mention, https://docs.slack.dev/reference/events/message
 */
export function sendMessageEvent(core: Core, change: MessageChange): Promise<Exchange>[] {
  const { message } = change;
  if (message.ephemeral_to !== undefined) return [];
  const channel = core.state.channels.get(message.channel);
  if (channel === undefined || !channel.members.includes(core.state.bot.id)) return [];
  const mentioned = message.text.includes(`<@${core.state.bot.id}>`);
  const events = [];
  // In direct messages there is only `message.im`, mentioned or not.
  if (change.kind === 'posted' && mentioned && !channel.isDirect && isSent(core, 'app_mention')) {
    events.push(appMention(core, message));
  }
  if (isSent(core, channel.isDirect ? 'message.im' : 'message.channels'))
    events.push(messageEvent(core, change));
  return events.map((event) =>
    core.delivery.send('events_api', String(event.type), message.user, eventCallback(core, event)),
  );
}

// The scope that each event needs, from its page at https://docs.slack.dev/reference/events
const EVENT_SCOPES: Readonly<Record<string, string>> = {
  app_mention: 'app_mentions:read',
  'message.im': 'im:history',
  'message.channels': 'channels:history',
  reaction_added: 'reactions:read',
};

/** Whether the app gets this event: it has subscribed and has the scope. */
export function isSent(core: Core, event: string): boolean {
  const { manifest } = core.settings;
  const scope = EVENT_SCOPES[event];
  const granted = grantedScopes(manifest);
  const allowed = scope === undefined || granted === undefined || granted.includes(scope);
  return allowed && subscriptions(manifest).includes(event);
}
