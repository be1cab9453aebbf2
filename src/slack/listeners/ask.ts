import { answerInConversation, answerQuestion } from '../answering.ts';
import { askerOf } from '../places/asker.ts';
import { replyIn, replyPrivately } from '../places/reply.ts';
import { readQuestion } from '../question.ts';
import type { Tools } from '../tools.ts';
import type { Pressing } from './requests.ts';
import { onOpen } from './view-buttons.ts';

/** A suggested question: answered where the button stands; in a modal or in App Home, for the presser alone. */
export function onAsk(tools: Tools) {
  const open = onOpen(tools);
  return async (args: Pressing): Promise<void> => {
    const { ack, action, body, respond, client } = args;
    if (body.container.type === 'view') return open(args);
    await ack();
    const { is_ephemeral: isPrivate, channel_id: channel, thread_ts: thread } = body.container as Container;
    const question = readQuestion(action.value);
    if (isPrivate === true || channel === undefined) {
      const place = replyPrivately(respond, askerOf(client, body));
      return tools.guard('button', place, () => answerQuestion(question, tools, true));
    }
    await tools.guard('button', replyIn(client, channel, thread, body.user.id), () =>
      answerInConversation(question, [{ channel, thread }], tools, true),
    );
  };
}

/** Where a button in a message stands: https://docs.slack.dev/reference/interaction-payloads/block_actions-payload */
interface Container {
  readonly is_ephemeral?: boolean;
  readonly channel_id?: string;
  readonly thread_ts?: string;
}
