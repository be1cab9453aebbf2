// The arguments of the methods that are called most. Slack ignores any other without a word, and a developer wonders.
// https://docs.slack.dev/reference/methods
const CONTENT = [
  'channel',
  'text',
  'blocks',
  'attachments',
  'markdown_text',
  'thread_ts',
  'link_names',
  'parse',
  'mrkdwn',
];
const POSTING = [
  'as_user',
  'icon_emoji',
  'icon_url',
  'username',
  'metadata',
  'reply_broadcast',
  'unfurl_links',
  'unfurl_media',
];
const VIEW = ['view', 'trigger_id', 'interactivity_pointer'];

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  'chat.postMessage': [...CONTENT, ...POSTING, 'client_msg_id'],
  'chat.postEphemeral': [...CONTENT, ...POSTING, 'user'],
  'chat.update': [...CONTENT, ...POSTING, 'ts', 'file_ids'],
  'chat.unfurl': ['channel', 'ts', 'unfurl_id', 'source', 'unfurls', 'metadata'],
  'chat.delete': ['channel', 'ts', 'as_user'],
  'views.open': VIEW,
  'views.push': VIEW,
  'views.update': ['view', 'view_id', 'external_id', 'hash'],
  'views.publish': ['view', 'user_id', 'hash'],
};

const EVERYWHERE = ['token', 'team_id'];

/** Names of arguments that the method does not have. */
export function unknownArguments(method: string, names: readonly string[]): string[] {
  const known = KNOWN[method];
  return known === undefined
    ? []
    : names.filter((name) => !known.includes(name) && !EVERYWHERE.includes(name));
}
