// What Slack would refuse in a payload of ours, as the workspace knows Slack, and what we refuse ourselves.
import type { View } from '@slack/types';
import type { Message } from '../../../src/slack/blocks/message.ts';
import { messageFaults, textLength, viewFaults } from '../../../src/workspace/check/payload.ts';
import { tablesFault } from '../../../src/workspace/check/tables-total.ts';

/** https://github.com/metabase/metabase/pull/79908: somewhere above this Slack answers "msg_blocks_too_long". */
const WHOLE_MESSAGE = 12_000;
const VIEW_BYTES = 250_000;

/** Nothing but an address that markup may hold: no mention, no channel, no broadcast. */
const LIVE_TOKEN = /<[!@#]/;

/** A sentence for each fault; empty for a payload that may go out. */
export function faultsOf(payload: Message | View): string[] {
  return 'type' in payload ? faultsOfView(payload) : faultsOfMessage(payload);
}

function faultsOfMessage({ blocks, text }: Message): string[] {
  const length = textLength(blocks) + text.length;
  return [
    ...messageFaults(blocks),
    ...tablesFault(blocks),
    ...(text.trim() === '' ? ['text is empty'] : []),
    ...(text.length > 4000 ? [`text has ${text.length} characters`] : []),
    ...(length > WHOLE_MESSAGE ? [`the message has ${length} characters`] : []),
  ];
}

function faultsOfView(view: View): string[] {
  const bytes = Buffer.byteLength(JSON.stringify(view));
  return [
    ...viewFaults(JSON.parse(JSON.stringify(view))),
    ...(bytes > VIEW_BYTES ? [`the view has ${bytes} bytes`] : []),
  ];
}

/** Every text of a payload that Slack reads as markup. */
export function markupOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(markupOf);
  if (typeof value !== 'object' || value === null) return [];
  const { type, text } = value as { type?: unknown; text?: unknown };
  if (type === 'mrkdwn' && typeof text === 'string') return [text];
  return Object.values(value).flatMap(markupOf);
}

/** Markup that would call somebody. The mention of a person whom Slack itself named is written before and left out. */
export function liveTokens(payload: Message | View, allowed: readonly string[] = []): string[] {
  const texts = [...markupOf(payload.blocks), 'type' in payload ? '' : payload.text];
  const without = (text: string): string => allowed.reduce((rest, token) => rest.replaceAll(token, ''), text);
  return texts.map(without).filter((text) => LIVE_TOKEN.test(text));
}

/** Every address that a payload links to, in markup and in rich text. */
export function addressesIn(payload: Message | View): string[] {
  const marked = markupOf(payload.blocks).flatMap((text) =>
    [...text.matchAll(/<(https?:[^>|]*)/g)].map(([, url = '']) => url.replaceAll('&amp;', '&')),
  );
  return [...marked, ...linksOf(payload.blocks)];
}

function linksOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(linksOf);
  if (typeof value !== 'object' || value === null) return [];
  const { type, url } = value as { type?: unknown; url?: unknown };
  if (type === 'link' && typeof url === 'string') return [url];
  return Object.values(value).flatMap(linksOf);
}
