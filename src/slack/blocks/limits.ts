// What Slack accepts at most: https://docs.slack.dev/reference/block-kit/blocks and block-elements.
// Lengths are in UTF-16 code units, as Slack counts them.
export const LIMITS = {
  messageBlocks: 50,
  messageText: 4000,
  viewBlocks: 100,
  viewTitle: 24,
  privateMetadata: 3000,
  sectionText: 3000,
  contextElements: 10,
  actionsElements: 25,
  buttonText: 75,
  buttonValue: 2000,
  headerText: 150,
  richText: 3000,
  accessibilityLabel: 75,
} as const;

/** Cuts a text at a limit, between characters, and says so with an ellipsis. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 1);
  const isSplit = /[\ud800-\udbff]$/.test(kept);
  return `${isSplit ? kept.slice(0, -1) : kept}…`;
}
