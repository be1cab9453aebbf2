import type { KnownBlock } from '@slack/types';
import { cut, LIMITS } from './limits.ts';
import { literal } from './mrkdwn.ts';

/** What goes to Slack: blocks, and the same in words for notifications and screen readers. */
export interface Message {
  readonly blocks: KnownBlock[];
  /** Never empty; escaped, since Slack reads markup in it. */
  readonly text: string;
}

export function message(blocks: readonly KnownBlock[], words: string): Message {
  return { blocks: blocks.slice(0, LIMITS.messageBlocks), text: cut(literal(words), LIMITS.messageText) };
}
