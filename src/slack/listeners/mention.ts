import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { answerInConversation } from '../answering.ts';
import { replyIn } from '../places/reply.ts';
import { readQuestion } from '../question.ts';
import type { Tools } from '../tools.ts';

/** `@Says Who QUESTION`: answers in the thread of that message. Slack has been acknowledged by Bolt. */
export function onMention(tools: Tools) {
  return async ({
    event,
    client,
  }: SlackEventMiddlewareArgs<'app_mention'> & AllMiddlewareArgs): Promise<void> => {
    if (event.bot_id !== undefined || 'edited' in event || event.subtype !== undefined) return;
    const { channel, thread_ts: thread = event.ts } = event;
    await tools.guard('mention', replyIn(client, channel, thread, event.user), () =>
      answerInConversation(readQuestion(event.text), [{ channel, thread }], tools),
    );
  };
}
