import type { KnownBlock } from '@slack/types';
import { fitInto, type Part } from './fit-into.ts';
import { LIMITS } from './limits.ts';
import { literal } from './mrkdwn.ts';

/** What goes to Slack: blocks, and the same in words for notifications and screen readers. */
export interface Message {
  readonly blocks: KnownBlock[];
  /** Never empty; escaped, since Slack reads markup in it. */
  readonly text: string;
}

/** A message within Slack's limits, blocks and words together. What there is no room for is left out, and says so. */
export function message(parts: readonly Part[], words: string): Message {
  const text = literal(words, LIMITS.messageText) || '…';
  const characters = LIMITS.messageCharacters - text.length;
  return { blocks: fitInto(parts, { blocks: LIMITS.messageBlocks, characters }), text };
}
