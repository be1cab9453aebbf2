import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { answerInConversation } from '../answering.ts';
import { nameThread } from '../conversation/thread-title.ts';
import { replyIn } from '../places/reply.ts';
import { readQuestion } from '../question.ts';
import type { Tools } from '../tools.ts';

/**
 * A direct message: answered in its thread, or in place where it stands in none. With the agent view each message
 * begins a thread: https://docs.slack.dev/ai/migrating-to-agent-messaging. All other messages are passed over.
 */
export function onMessage(tools: Tools) {
  return async ({
    event,
    body,
    client,
  }: SlackEventMiddlewareArgs<'message'> & AllMiddlewareArgs): Promise<void> => {
    if (event.channel_type !== 'im' || event.subtype !== undefined || event.bot_id !== undefined) return;
    const { channel, ts } = event;
    const { agentView } = tools.settings;
    const thread = event.thread_ts ?? (agentView ? ts : undefined);
    const question = readQuestion(event.text);
    // One asks on in the next message as well as in the thread.
    const places = [
      { channel, thread },
      { channel, thread: undefined },
    ];
    await tools.guard('message', replyIn(client, channel, thread, event.user), () =>
      answerInConversation(question, places, tools),
    );
    const isNamed = agentView && event.thread_ts === undefined && body.is_ext_shared_channel !== true;
    if (isNamed) await nameThread(client, { channel, thread: ts }, question, tools.decorate);
  };
}
