// rich_text blocks as lines: https://docs.slack.dev/reference/block-kit/blocks/rich-text-block

import { asList, asObject, asText, type Json } from '../../workspace/json.ts';
import { linkSpans, type Names } from './mrkdwn-to-text.ts';
import { type Look, type Span, span, wrap } from './spans.ts';

export const QUOTE_BAR = '| ';

export function richTextLines(elements: readonly unknown[], names: Names, width: number): Span[][] {
  return elements.map(asObject).flatMap((element) => elementLines(element, names, width));
}

function elementLines(element: Json, names: Names, width: number): Span[][] {
  const spans = () => asList(element.elements).flatMap((item) => inline(asObject(item), names));
  switch (element.type) {
    case 'rich_text_quote':
      return indented(wrap(spans(), width - QUOTE_BAR.length), span(QUOTE_BAR, 'dim'));
    case 'rich_text_preformatted':
      return indented(wrap(spans(), width - 2), span('  '));
    case 'rich_text_list':
      return asList(element.elements).flatMap((item, index) =>
        listItem(element, asObject(item), index, names, width),
      );
    default:
      return wrap(spans(), width);
  }
}

export function indented(lines: readonly Span[][], first: Span, rest: Span = first): Span[][] {
  return lines.map((line, index) => [index === 0 ? first : rest, ...line]);
}

function listItem(list: Json, item: Json, index: number, names: Names, width: number): Span[][] {
  const depth = '  '.repeat(typeof list.indent === 'number' ? list.indent : 0);
  const mark = list.style === 'ordered' ? `${index + 1}. ` : '• ';
  const lines = elementLines(item, names, width - depth.length - mark.length);
  return indented(lines, span(depth + mark), span(depth + ' '.repeat(mark.length)));
}

function inline(element: Json, names: Names): Span[] {
  const looks = looksOf(asObject(element.style));
  switch (element.type) {
    case 'link':
      return linkSpans(asText(element.url), asText(element.text) || undefined, looks);
    case 'user':
      return [span(`@${names.user(asText(element.user_id))}`, ...looks, 'bold')];
    case 'channel':
      return [span(`#${names.channel(asText(element.channel_id))}`, ...looks, 'bold')];
    case 'broadcast':
      return [span(`@${asText(element.range)}`, ...looks, 'bold')];
    case 'emoji':
      return [span(`:${asText(element.name)}:`, ...looks)];
    case 'date':
      return [span(asText(element.fallback) || dateOf(element), ...looks)];
    default:
      return [span(asText(element.text) || asText(element.value), ...looks)];
  }
}

function dateOf(element: Json): string {
  const seconds = Number(element.timestamp);
  return Number.isFinite(seconds) ? new Date(seconds * 1000).toISOString().slice(0, 10) : '';
}

function looksOf(style: Json): Look[] {
  const looks: Look[] = ['bold', 'italic', 'strike', 'code'];
  return looks.filter((look) => style[look] === true);
}
