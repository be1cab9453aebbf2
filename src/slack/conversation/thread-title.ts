// The name of a thread of the agent view, in the list of one's conversations with the bot.
import type { WebClient } from '@slack/web-api';
import { cut } from '../blocks/limits.ts';
import type { Decorate } from '../sending/decorate.ts';
import type { Conversation } from './conversations.ts';

/** https://docs.slack.dev/reference/methods/agents.sessions.rename */
const MAX_TITLE_LENGTH = 200;

/** Names a thread after the question that began it; a question that is empty names nothing. */
export async function nameThread(
  client: WebClient,
  { channel, thread }: Conversation,
  question: string,
  decorate: Decorate,
): Promise<void> {
  const title = cut(question.replace(/\s+/g, ' '), MAX_TITLE_LENGTH);
  if (title === '' || thread === undefined) return;
  await decorate('the title of a thread', () =>
    client.agents.sessions.rename({ channel_id: channel, thread_ts: thread, title }),
  );
}
