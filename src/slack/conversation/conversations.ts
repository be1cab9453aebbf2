// What was answered last in each conversation, so that one can ask on. Ids of facts only, in memory only.

import { CONTEXT_MINUTES } from '../blocks/privacy.ts';

const LIFETIME = CONTEXT_MINUTES * 60 * 1000;

/** A conversation as Slack names it. */
export interface Conversation {
  readonly channel: string;
  /** Timestamp of the message that began the thread; undefined outside threads. */
  readonly thread: string | undefined;
}

export interface Conversations {
  /** The fact that was shown last here, if that was not long ago. */
  recall(conversation: Conversation): string | undefined;
  /** Takes note of the fact that was shown here, or, with undefined, that none was: then there is nothing to ask on. */
  remember(conversation: Conversation, factId: string | undefined): void;
  /** Forgets everything. */
  clear(): void;
}

/**
 * A bounded memory. When it is full the conversation that was answered longest ago is forgotten first.
 *
 * @param now the time in milliseconds
 */
export function createConversations(now: () => number, limit = 1000): Conversations {
  const shown = new Map<string, { readonly factId: string; readonly at: number }>();
  return {
    clear: () => shown.clear(),
    recall: (conversation) => {
      const last = shown.get(keyOf(conversation));
      return last && now() - last.at < LIFETIME ? last.factId : undefined;
    },
    remember: (conversation, factId) => {
      const key = keyOf(conversation);
      shown.delete(key);
      if (factId !== undefined) shown.set(key, { factId, at: now() });
      const [oldest] = shown.keys();
      if (shown.size > limit && oldest !== undefined) shown.delete(oldest);
    },
  };
}

const keyOf = ({ channel, thread = '' }: Conversation): string => `${channel}:${thread}`;
