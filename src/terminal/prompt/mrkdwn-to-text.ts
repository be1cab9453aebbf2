// Slack's mrkdwn as spans: https://docs.slack.dev/messaging/formatting-message-text
import { type Look, type Span, span } from './spans.ts';

/** The names behind ids. */
export interface Names {
  user(id: string): string;
  channel(id: string): string;
}

const REFERENCE = /<([^<>]+)>/;
const LOOKS: readonly (readonly [RegExp, Look])[] = [
  [/(?<![\w`])`([^`\n]+)`(?![\w`])/, 'code'],
  [/(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])/, 'bold'],
  [/(?<!\w)_(?=\S)([^_\n]+?)(?<=\S)_(?!\w)/, 'italic'],
  [/(?<![\w~])~(?=\S)([^~\n]+?)(?<=\S)~(?![\w~])/, 'strike'],
];

export function mrkdwnToSpans(text: string, names: Names, looks: readonly Look[] = []): Span[] {
  const found = REFERENCE.exec(text);
  if (found === null) return styled(text, looks);
  const [whole, inside = ''] = found;
  return [
    ...styled(text.slice(0, found.index), looks),
    ...reference(inside, names, looks),
    ...mrkdwnToSpans(text.slice(found.index + whole.length), names, looks),
  ];
}

export function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function reference(inside: string, names: Names, looks: readonly Look[]): Span[] {
  const [target = '', label] = inside.split('|', 2);
  if (target.startsWith('@')) return [span(`@${names.user(target.slice(1))}`, ...looks, 'bold')];
  if (target.startsWith('#')) return [span(`#${label ?? names.channel(target.slice(1))}`, ...looks, 'bold')];
  if (target.startsWith('!')) return [span(label ?? `@${target.slice(1)}`, ...looks, 'bold')];
  return linkSpans(unescapeText(target), label === undefined ? undefined : unescapeText(label), looks);
}

/** A link that is read shows where it leads. */
export function linkSpans(url: string, label: string | undefined, looks: readonly Look[]): Span[] {
  if (label === undefined || label === url) return [span(url, ...looks, 'link')];
  return [span(label, ...looks, 'link'), span(` (${url})`, ...looks, 'dim')];
}

function styled(text: string, looks: readonly Look[]): Span[] {
  if (text === '') return [];
  for (const [pattern, look] of LOOKS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const [whole, inside = ''] = found;
    return [
      ...styled(text.slice(0, found.index), looks),
      ...(look === 'code' ? [span(unescapeText(inside), ...looks, look)] : styled(inside, [...looks, look])),
      ...styled(text.slice(found.index + whole.length), looks),
    ];
  }
  return [span(unescapeText(text), ...looks)];
}
