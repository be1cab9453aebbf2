// Blocks as lines of text, laid out as Slack lays them out. Pure: blocks in, lines and numbered buttons out.

import { nested } from '../../workspace/blocks.ts';
import { asList, asObject, asText, type Json } from '../../workspace/json.ts';
import type { Block } from '../../workspace/shapes.ts';
import { mrkdwnToSpans, type Names, unescapeText } from './mrkdwn-to-text.ts';
import { type Pressable, pressables } from './pressables.ts';
import { indented, QUOTE_BAR, richTextLines } from './rich-text-to-text.ts';
import { type Look, type Span, span, wrap } from './spans.ts';
import { tableLines } from './tables-to-text.ts';

export interface Layout {
  readonly width: number;
  readonly names: Names;
}

/** The lines of some blocks. Buttons are numbered from `first`. */
export function blocksToLines(blocks: readonly Block[], layout: Layout, first = 1): Span[][] {
  let number = first;
  return blocks.flatMap((block) => {
    const buttons = pressables([block]);
    const lines = [...contentLines(block, layout), ...buttonLines(buttons, number, layout.width)];
    number += buttons.length;
    return lines;
  });
}

/** A text object, plain or mrkdwn, with quotations barred. */
export function textLines(text: unknown, { width, names }: Layout, ...looks: readonly Look[]): Span[][] {
  const { type, text: value } = asObject(text);
  if (type === 'plain_text') return wrap([span(asText(value), ...looks)], width);
  return asText(value)
    .split('\n')
    .flatMap((line) => {
      const quoted = /^(?:>|&gt;) ?(.*)$/.exec(line);
      if (quoted === null) return wrap(mrkdwnToSpans(line, names, looks), width);
      const inner = wrap(mrkdwnToSpans(quoted[1] ?? '', names, looks), width - QUOTE_BAR.length);
      return indented(inner, span(QUOTE_BAR, 'dim'));
    });
}

function contentLines(block: Block, layout: Layout): Span[][] {
  const { width, names } = layout;
  switch (block.type) {
    case 'section':
      return [block.text, ...asList(block.fields)].filter(Boolean).flatMap((text) => textLines(text, layout));
    case 'rich_text':
      return richTextLines(asList(block.elements), names, width);
    case 'header':
      return textLines(block.text, layout, 'bold');
    case 'context':
      return wrap(contextSpans(asList(block.elements), names), width);
    case 'divider':
      return [[span('─'.repeat(Math.min(width, 40)), 'dim')]];
    case 'markdown':
      return wrap([span(asText(block.text))], width);
    case 'image':
      return [[span(`[image: ${asText(block.alt_text)}]`, 'dim')]];
    case 'table':
    case 'data_table':
      return tableLines(block, names, width);
    default:
      return richerLines(block, layout);
  }
}

function richerLines(block: Block, layout: Layout): Span[][] {
  switch (block.type) {
    case 'input':
      return [
        ...textLines(block.label, layout, 'bold'),
        ...(block.hint ? textLines(block.hint, layout, 'dim') : []),
      ];
    case 'alert':
      return indented(textLines(block.text, layout, 'bold'), span('! '));
    case 'card':
      return [block.title, block.subtitle, block.body]
        .filter(Boolean)
        .flatMap((text) => textLines(text, layout));
    case 'container':
    case 'carousel': {
      const inner = nested(block).flatMap((child) =>
        contentLines(child, { ...layout, width: layout.width - 2 }),
      );
      return [...(block.title ? textLines(block.title, layout, 'bold') : []), ...indented(inner, span('  '))];
    }
    default:
      return [];
  }
}

function contextSpans(elements: readonly unknown[], names: Names): Span[] {
  return elements.map(asObject).flatMap((element, index) => {
    const gap = index === 0 ? [] : [span('  ', 'dim')];
    return [...gap, ...contextSpan(element, names)];
  });
}

function contextSpan(element: Json, names: Names): Span[] {
  if (element.type === 'image') return [span(`[${asText(element.alt_text)}]`, 'dim')];
  if (element.type === 'plain_text') return [span(asText(element.text), 'dim')];
  return mrkdwnToSpans(asText(element.text), names, ['dim']);
}

function buttonLines(buttons: readonly Pressable[], first: number, width: number): Span[][] {
  if (buttons.length === 0) return [];
  const spans = buttons.flatMap(({ label, url }, index) => [
    ...(index === 0 ? [] : [span('  ')]),
    // A button must not break over two lines: spaces that do not break stand in for its own.
    span(`[${first + index} ${unescapeText(label)}]`.replaceAll(' ', '\u00a0'), 'button'),
    ...(url === undefined ? [] : [span(` ${url}`, 'dim')]),
  ]);
  return wrap(spans, width).map((line) =>
    line.map((item) => ({ ...item, text: item.text.replaceAll('\u00a0', ' ') })),
  );
}
