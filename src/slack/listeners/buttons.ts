import type { AllMiddlewareArgs, BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { answerQuestion } from '../answering.ts';
import { askerOf } from '../asker.ts';
import { actionDetail } from '../blocks/ids.ts';
import { responseMessage } from '../blocks/response-blocks.ts';
import { readQuestion } from '../question.ts';
import { replyIn, replyInsteadOf, replyPrivately } from '../reply.ts';
import type { Tools } from '../tools.ts';

type Args = SlackActionMiddlewareArgs<BlockAction<ButtonAction>> & AllMiddlewareArgs;

/** **Share here**: asks the same question again, and posts the answer for everyone with the name of who shared it. */
export function onShare({ guard, served, settings }: Tools) {
  return async ({ ack, action, body, client, respond }: Args): Promise<void> => {
    await ack();
    await guard('button', replyInsteadOf(respond, askerOf(client, body)), () => {
      const question = readQuestion(action.value);
      const answer = served().consult(question);
      const hasCurators = settings.curators !== undefined;
      const page = Number(actionDetail(action.action_id)) || 1;
      return {
        content: responseMessage(answer, { isPrivate: false, sharedBy: body.user.id, hasCurators, page }),
        question,
        answer,
      };
    });
  };
}

/** A suggested question: answered where the button stands. */
export function onAsk(tools: Tools) {
  return async ({ ack, action, body, respond, client }: Args): Promise<void> => {
    await ack();
    const place = body.container;
    const isPrivate = place.is_ephemeral === true;
    const channel: unknown = place.channel_id;
    const thread: unknown = place.thread_ts;
    const isPublic = !isPrivate && typeof channel === 'string';
    const reply = isPublic
      ? replyIn(client, channel, typeof thread === 'string' ? thread : undefined, body.user.id)
      : replyPrivately(respond, askerOf(client, body));
    await tools.guard('button', reply, () => answerQuestion(readQuestion(action.value), tools, !isPublic));
  };
}

/** A button of an older version, or one that only opens a link: acknowledged, nothing else. */
export function onUnknownAction() {
  return async ({ ack }: SlackActionMiddlewareArgs & AllMiddlewareArgs): Promise<void> => {
    await ack();
  };
}
