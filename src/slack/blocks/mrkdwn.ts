// The one place where text becomes Slack's markup.

/** Text as Slack shows it literally: https://docs.slack.dev/messaging/formatting-message-text/#escaping */
export function literal(text: string): string {
  return withoutControls(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Removes what changes how the rest is read or shown: control characters and marks that turn the direction. */
export function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, (mark) =>
    mark === '\n' ? mark : '',
  );
}

/** A link whose label is literal; the label alone where the address is not plain http or https. */
export function link(url: string | undefined, label: string): string {
  const text = literal(label).replaceAll('|', '¦');
  if (url === undefined || !/^https?:\/\/[^\s<>|]+$/.test(url)) return text;
  return `<${url.replaceAll('&', '&amp;')}|${text}>`;
}

/** The mention of a person by id, or nothing where the id is not one. */
export const mention = (userId: string): string => (/^[UW][A-Z0-9]+$/.test(userId) ? `<@${userId}>` : '');

/** The mention of a channel by id, or nothing where the id is not one. */
export const channelMention = (channelId: string): string =>
  /^[CG][A-Z0-9]+$/.test(channelId) ? `<#${channelId}>` : '';
