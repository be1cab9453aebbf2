import type { AllMiddlewareArgs, SlackActionMiddlewareArgs } from '@slack/bolt';
import { answerInConversation, answerQuestion } from '../answering.ts';
import { pageIn } from '../blocks/ids.ts';
import { responseMessage } from '../blocks/response-blocks.ts';
import { askerOf } from '../places/asker.ts';
import { replyIn, replyInsteadOf, replyPrivately } from '../places/reply.ts';
import { readQuestion } from '../question.ts';
import type { Tools } from '../tools.ts';
import type { Pressing } from './requests.ts';
import { onOpen } from './view-buttons.ts';

/** **Share here**: asks the same question again, and posts the answer for everyone with the name of who shared it. */
export function onShare({ guard, served, settings }: Tools) {
  return async ({ ack, action, body, client, respond }: Pressing): Promise<void> => {
    await ack();
    await guard('button', replyInsteadOf(respond, askerOf(client, body)), () => {
      const question = readQuestion(action.value);
      const answer = served().consult(question);
      const hasCurators = settings.curators !== undefined;
      const page = pageIn(action.action_id);
      return {
        content: responseMessage(answer, { isPrivate: false, sharedBy: body.user.id, hasCurators, page }),
        question,
        answer,
      };
    });
  };
}

/** A suggested question: answered where the button stands; in a modal or in App Home, for the presser alone. */
export function onAsk(tools: Tools) {
  const open = onOpen(tools);
  return async (args: Pressing): Promise<void> => {
    const { ack, action, body, respond, client } = args;
    if (body.container.type === 'view') return open(args);
    await ack();
    const { is_ephemeral: isPrivate, channel_id: channel, thread_ts: thread } = body.container as Place;
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
interface Place {
  readonly is_ephemeral?: boolean;
  readonly channel_id?: string;
  readonly thread_ts?: string;
}

/** A button of an older version, or one that only opens a link: acknowledged, nothing else. */
export function onUnknownAction() {
  return async ({ ack }: SlackActionMiddlewareArgs & AllMiddlewareArgs): Promise<void> => {
    await ack();
  };
}
