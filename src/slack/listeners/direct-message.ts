import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { answerQuestion } from '../answering.ts';
import { readQuestion } from '../question.ts';
import { replyIn } from '../reply.ts';
import type { Tools } from '../tools.ts';

/** A direct message: answers in place, in its thread if it stands in one. All other messages are passed over. */
export function onMessage(tools: Tools) {
  return async ({
    event,
    client,
  }: SlackEventMiddlewareArgs<'message'> & AllMiddlewareArgs): Promise<void> => {
    if (event.channel_type !== 'im' || event.subtype !== undefined || event.bot_id !== undefined) return;
    const reply = replyIn(client, event.channel, event.thread_ts);
    await tools.guard('message', reply, () => answerQuestion(readQuestion(event.text), tools, false));
  };
}
