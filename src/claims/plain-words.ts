// The words of a message without what surrounds them.

const STEPS: readonly (readonly [RegExp, string])[] = [
  [/```|`/g, ''],
  [/<[@!][^<>]*>/g, ''], // mentions of people and groups
  [/<#[^<>|]*\|([^<>]*)>/g, '#$1'],
  [/<(?:https?|mailto|tel):[^<>|]*\|([^<>]*)>/g, '$1'], // a link keeps its label
  [/<?\b(?:https?:\/\/|mailto:)[^\s<>]*>?/g, ''],
  [/:[a-z0-9_+-]*[a-z][a-z0-9_+-]*:(?!\S)/g, ''], // :emoji_names:
  [/^[ \t]*(?:&gt;|>)+[ \t]?/gm, ''], // marks of a quotation
  [/^[ \t]*(?:[-*•◦–]|\d{1,2}[.)])[ \t]+/gm, ''], // marks of a list
  [/(?<![\p{L}\p{N}])([*_~])(?=\S)([^\n]*?\S)\1(?![\p{L}\p{N}])/gu, '$2'], // bold, italic, struck
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&amp;/g, '&'],
  [/[ \t]+/g, ' '],
];

/** Takes Slack's markup, addresses, emoji names and list marks out of a text; its lines stay lines. */
export function plainWords(text: string): string {
  return STEPS.reduce((part, [from, to]) => part.replace(from, to), text).trim();
}
