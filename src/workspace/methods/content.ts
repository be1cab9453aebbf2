// What a message says, read from the arguments and held against Slack's limits.

import { withIds } from '../blocks.ts';
import { messageFaults, textLength } from '../check/payload.ts';
import { tablesFault } from '../check/tables-total.ts';
import type { Core } from '../core.ts';
import { asText, isObject, type Json } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { Refusal, refusalAt } from '../refusal.ts';
import type { Block } from '../shapes.ts';
import { structured } from './arguments.ts';

export interface Content {
  text: string;
  blocks?: Block[];
  attachments?: Json[];
  metadata?: Json;
}

/** Reads text, blocks, attachments and metadata, or refuses. */
export function readContent(core: Core, args: Json): Content {
  const text = asText(args.text);
  const blocks = readBlocks(core, args);
  const attachments = readAttachments(args);
  if (text === '' && blocks === undefined && attachments === undefined) throw new Refusal('no_text');
  const metadata = readMetadata(args);
  return {
    text: text.slice(0, LIMITS.message.text),
    ...(blocks === undefined ? {} : { blocks }),
    ...(attachments === undefined ? {} : { attachments }),
    ...(metadata === undefined ? {} : { metadata }),
  };
}

function readBlocks(core: Core, args: Json): Block[] | undefined {
  const markdown = asText(args.markdown_text);
  const given =
    markdown === ''
      ? structured(args, 'blocks', 'invalid_blocks_format')
      : [{ type: 'markdown', text: markdown }];
  if (given === undefined) return undefined;
  if (!Array.isArray(given)) throw new Refusal('invalid_blocks_format');
  const faults = [...messageFaults(given), ...tablesFault(given)];
  if (faults.length > 0) throw refusalAt('invalid_blocks', faults);
  if (textLength(given) > LIMITS.message.allBlocksText) throw new Refusal('msg_blocks_too_long');
  return given.length === 0 ? undefined : withIds(given, core.ids);
}

function readAttachments(args: Json): Json[] | undefined {
  const given = structured(args, 'attachments', 'invalid_attachments');
  if (given === undefined || (Array.isArray(given) && given.length === 0)) return undefined;
  if (!Array.isArray(given) || !given.every(isObject)) throw new Refusal('invalid_attachments');
  if (given.length > LIMITS.message.attachments) throw new Refusal('too_many_attachments');
  return given;
}

// https://docs.slack.dev/messaging/message-metadata
function readMetadata(args: Json): Json | undefined {
  const given = structured(args, 'metadata', 'invalid_metadata_format');
  if (given === undefined) return undefined;
  if (!isObject(given) || typeof given.event_type !== 'string' || !isObject(given.event_payload)) {
    throw new Refusal('invalid_metadata_schema');
  }
  if (JSON.stringify(given).length > LIMITS.message.metadata) throw new Refusal('metadata_too_large');
  return given;
}

/** What Slack lets pass, but a developer should know. */
export function remarksOn(args: Json): string[] {
  const text = asText(args.text);
  const hasBlocks = args.blocks !== undefined && args.blocks !== '';
  return [
    // They read `text` alone: https://docs.slack.dev/reference/methods/chat.postMessage#text
    ...(hasBlocks && text === ''
      ? ['blocks without text: notifications and screen readers get nothing']
      : []),
    ...(text.length > LIMITS.message.text ? [`text cut to ${LIMITS.message.text} characters`] : []),
  ];
}
