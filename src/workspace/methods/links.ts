// https://docs.slack.dev/reference/methods/chat.unfurl, with the names of its errors
import { withIds } from '../blocks.ts';
import { messageFaults } from '../check/payload.ts';
import type { Core } from '../core.ts';
import { asText, isObject, type Json } from '../json.ts';
import { changeMessage, findMessage } from '../messages.ts';
import { sharedLinks } from '../payloads/links.ts';
import { Refusal, refusalAt } from '../refusal.ts';
import type { Message } from '../shapes.ts';
import { optional, structured } from './arguments.ts';
import type { Methods } from './method.ts';

export const linkMethods: Methods = {
  'chat.unfurl': { token: 'bot', scopes: ['links:write'], run: unfurl },
};

/** Attaches what the app shows for links to the message that holds them; again replaces what it showed before. */
function unfurl(core: Core, args: Json): Json {
  const message = target(core, args);
  const unfurls = structured(args, 'unfurls', 'invalid_unfurls_format');
  if (!isObject(unfurls)) throw new Refusal('missing_unfurls');
  const domains = core.settings.manifest?.features?.unfurl_domains ?? [];
  const allowed = sharedLinks(message, domains).map(({ url }) => url);
  const attachments = Object.entries(unfurls).map(([url, shown]) => {
    if (!allowed.includes(url)) throw new Refusal('cannot_unfurl_url');
    return attachment(core, url, shown);
  });
  const before = (message.attachments ?? []).filter(({ from_url }) => !(asText(from_url) in unfurls));
  changeMessage(core, message, { attachments: [...before, ...attachments] });
  return {};
}

/** By channel and timestamp, or by the id that the event carried. */
function target(core: Core, args: Json): Message {
  const [inId = '', seconds = '', parts = ''] = asText(args.unfurl_id).split('.');
  if (optional(args, 'unfurl_id') !== undefined && optional(args, 'source') === undefined)
    throw new Refusal('missing_source');
  const channel = optional(args, 'channel') ?? inId;
  const ts = optional(args, 'ts') ?? `${seconds}.${parts}`;
  const message = findMessage(core, channel, ts);
  if (message === undefined) throw new Refusal('cannot_find_message');
  return message;
}

function attachment(core: Core, url: string, shown: unknown): Json {
  if (!isObject(shown)) throw new Refusal('cannot_parse_attachment');
  const blocks = shown.blocks;
  if (blocks === undefined) return { ...shown, from_url: url };
  const faults = messageFaults(blocks);
  if (faults.length > 0 || !Array.isArray(blocks)) throw refusalAt('invalid_blocks', faults);
  return { ...shown, blocks: withIds(blocks, core.ids), from_url: url, is_app_unfurl: true };
}
