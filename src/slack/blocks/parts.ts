// The small blocks of which every message is made. Pure: values in, blocks out.
import type {
  ActionsBlock,
  Button,
  ContextBlock,
  DividerBlock,
  HeaderBlock,
  MrkdwnElement,
  PlainTextElement,
  RichTextBlock,
  RichTextPreformatted,
  RichTextQuote,
  RichTextSection,
  SectionBlock,
  TextObject,
} from '@slack/types';
import { cut, LIMITS, shorten } from './limits.ts';
import { withoutControls } from './mrkdwn.ts';

/** Literal text as an object of its own. As it is: whoever makes it knows how long it may be there. */
export const textObject = (text: string): PlainTextElement => ({ type: 'plain_text', text, emoji: false });

/** A text that stands out and is literal: nothing in it becomes a link or a mention. */
export function strong(text: string): RichTextSection {
  return {
    type: 'rich_text_section',
    elements: [{ type: 'text', text: nonEmpty(text), style: { bold: true } }],
  };
}

export function plain(text: string): RichTextSection {
  return { type: 'rich_text_section', elements: [{ type: 'text', text: nonEmpty(text) }] };
}

/** Somebody's own words, letter by letter. */
export function quote(text: string): RichTextQuote {
  return { type: 'rich_text_quote', elements: [{ type: 'text', text: nonEmpty(text) }] };
}

/** Text to copy, letter by letter. */
export function preformatted(text: string): RichTextPreformatted {
  return { type: 'rich_text_preformatted', elements: [{ type: 'text', text: nonEmpty(text) }] };
}

export function richText(...elements: RichTextBlock['elements']): RichTextBlock {
  return { type: 'rich_text', elements };
}

/** A small line of literal text. */
export function smallPrint(text: string): ContextBlock {
  return {
    type: 'context',
    elements: [textObject(nonEmpty(text))],
  };
}

/** A small line of markup that `mrkdwn.ts` has made. */
export function smallMarkup(text: string): ContextBlock {
  return {
    type: 'context',
    elements: [{ type: 'mrkdwn', text: cut(text, LIMITS.sectionText), verbatim: true }],
  };
}

export const divider = (): DividerBlock => ({ type: 'divider' });

/** A heading: screen readers go from one to the next. */
export function header(text: string): HeaderBlock {
  return {
    type: 'header',
    text: textObject(nonEmpty(text, LIMITS.headerText)),
  };
}

/** Literal text with a button beside it. */
export function row(text: string, accessory: Button): SectionBlock {
  return { type: 'section', text: textObject(nonEmpty(text)), accessory };
}

/** Literal text in its own right. */
export function words(text: string): SectionBlock {
  return { type: 'section', text: textObject(nonEmpty(text)) };
}

/** Texts in two columns, or one below the other where the window is narrow. */
export function columns(...fields: readonly TextObject[]): SectionBlock {
  return { type: 'section', fields: fields.slice(0, LIMITS.sectionFields) };
}

/** A literal text for a column. */
export function plainColumn(text: string): PlainTextElement {
  return textObject(nonEmpty(text, LIMITS.sectionField));
}

/** Markup for a column, made by `mrkdwn.ts` and no longer than a column takes. */
export const markupColumn = (text: string): MrkdwnElement => ({ type: 'mrkdwn', text, verbatim: true });

export function section(markup: string): SectionBlock {
  return { type: 'section', text: { type: 'mrkdwn', text: cut(markup, LIMITS.sectionText), verbatim: true } };
}

/** @param description how it is called where it is heard; it begins with the label, which is what people say to press it */
export function button(action: string, label: string, value: string, description: string): Button {
  return {
    type: 'button',
    action_id: action.slice(0, LIMITS.actionId),
    text: textObject(nonEmpty(label, LIMITS.buttonText)),
    value: value.slice(0, LIMITS.buttonValue) || '-',
    accessibility_label: nonEmpty(description, LIMITS.accessibilityLabel),
  };
}

export function actions(...elements: Button[]): ActionsBlock {
  return { type: 'actions', elements: elements.slice(0, LIMITS.actionsElements) };
}

/** Slack refuses an empty text; one of invisible signs alone would show as nothing. */
function nonEmpty(text: string, limit: number = LIMITS.richText): string {
  const clean = withoutControls(text);
  if (!/[^\s\p{Cf}]/u.test(clean)) return NOTHING;
  return limit < LIMITS.richText ? cut(clean, limit) : shorten(clean, limit);
}

const NOTHING = '—';
