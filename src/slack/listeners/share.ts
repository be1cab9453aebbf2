import { offered } from '../answering.ts';
import { pageIn } from '../blocks/ids.ts';
import { responseMessage } from '../blocks/response-blocks.ts';
import { askerOf } from '../places/asker.ts';
import { replyInsteadOf } from '../places/reply.ts';
import { readQuestion } from '../question.ts';
import type { Tools } from '../tools.ts';
import type { Pressing } from './requests.ts';

/** **Share here**: asks the same question again, and posts the answer for everyone with the name of who shared it. */
export function onShare({ guard, served, settings }: Tools) {
  return async ({ ack, action, body, client, respond }: Pressing): Promise<void> => {
    await ack();
    await guard('button', replyInsteadOf(respond, askerOf(client, body)), () => {
      const question = readQuestion(action.value);
      const answer = served().consult(question);
      const shared = { isPrivate: false, sharedBy: body.user.id, page: pageIn(action.action_id) };
      return { content: responseMessage(answer, { ...shared, ...offered(settings) }), question, answer };
    });
  };
}
