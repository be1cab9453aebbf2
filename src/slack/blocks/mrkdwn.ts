// The one place where text becomes Slack's markup.
import { LIMITS, shorten } from './limits.ts';

/**
 * Text as Slack shows it literally: https://docs.slack.dev/messaging/formatting-message-text/#escaping
 *
 * @param limit most characters of what comes out; a longer text is cut before it is escaped, and says so
 */
export function literal(text: string, limit: number = LIMITS.sectionText): string {
  const clean = withoutControls(text);
  const whole = escaped(clean);
  if (whole.length <= limit) return whole;
  const length = Math.floor((limit * clean.length) / whole.length);
  // The share of signs that grow may be greater at the front: then a fifth is left, at which every sign may grow.
  const guess = escaped(shorten(clean, length));
  return guess.length <= limit ? guess : escaped(shorten(clean, Math.floor(limit / LONGEST_ENTITY)));
}

const LONGEST_ENTITY = '&amp;'.length;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Removes what changes how the rest is read or shown: control signs, turns of direction, halves of characters. */
export function withoutControls(text: string): string {
  if (NOTHING_TO_REMOVE.test(text)) return text;
  return text.replace(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, (mark) =>
    mark === '\n' ? mark : '',
  );
}

/** Most texts are of letters and signs from here alone, and are told by this at a quarter of the price. */
const NOTHING_TO_REMOVE = /^[\n -~\u00a0-\u200d\u2010-\u2029\u2030-\u2065\u2070-\ud7ff\ue000-\ufefe]*$/;

/** Longer addresses are not linked: markup that is cut would show its inside. */
const MAX_ADDRESS = 1000;

/** True for a plain http or https address that is safe within markup. */
export const isAddress = (url: string | undefined): url is string =>
  url !== undefined && url.length <= MAX_ADDRESS && /^https?:\/\/[^\s<>|\p{Cc}]+$/u.test(url);

/** A link whose label is literal; the label alone where the address is not a plain one. */
export function link(url: string | undefined, label: string): string {
  const text = literal(label, LINK_LABEL).replaceAll('|', '¦').replaceAll('\n', ' ');
  return isAddress(url) ? `<${escaped(url)}|${text}>` : text;
}

const LINK_LABEL = 1000;

/** Literal text as code. A backtick would end it. */
export const code = (text: string): string => `\`${literal(text, LINK_LABEL).replaceAll('`', "'")}\``;

/** Literal text that stands out. */
export const bold = (text: string): string => `*${literal(text)}*`;

/** The mention of a person by id, or nothing where the id is not one. */
export const mention = (userId: string): string => (/^[UW][A-Z0-9]+$/.test(userId) ? `<@${userId}>` : '');

/** The mention of a channel by id, or nothing where the id is not one. */
export const channelMention = (channelId: string): string =>
  /^[CG][A-Z0-9]+$/.test(channelId) ? `<#${channelId}>` : '';
