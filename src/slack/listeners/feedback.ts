import type { WebClient } from '@slack/web-api';
import {
  type Feedback,
  feedbackMessage,
  noCuratorsMessage,
  notToldMessage,
  readFeedback,
  thanksMessage,
  toldBeforeMessage,
} from '../blocks/feedback-blocks.ts';
import type { Message } from '../blocks/message.ts';
import { doOnce } from '../curators/taken.ts';
import { askerOf, QUIET } from '../places/asker.ts';
import { replyPrivately } from '../places/reply.ts';
import { readQuestion } from '../question.ts';
import type { Tools } from '../tools.ts';
import { openNotIt } from './not-it.ts';
import type { Rating } from './requests.ts';

/** **Helpful** and **Not helpful**: the curators hear of it, and who found it unhelpful may ask in other words. */
export function onFeedback(tools: Tools) {
  return async ({ ack, action, body, client, respond }: Rating): Promise<void> => {
    await ack();
    const read = readFeedback(action.value ?? '');
    if (!read) return;
    const feedback = { ...read, question: readQuestion(read.question) };
    const { curators } = tools.settings;
    const { send } = replyPrivately(respond, askerOf(client, body));
    const apologise = (reference: string) => send(notToldMessage(reference));
    if (curators !== undefined && !feedback.isHelpful)
      await openNotIt(tools, { body, client }, feedback.question);
    await tools.guard('button', { send, apologise }, async () => {
      if (curators === undefined) return { content: noCuratorsMessage() };
      return { content: await tell(tools, feedback, { client, curators, by: body.user.id }) };
    });
  };
}

interface Telling {
  readonly client: WebClient;
  readonly curators: string;
  /** Id of the person whose feedback it is. */
  readonly by: string;
}

/** One line for each person and answer. */
async function tell(
  { served, taken }: Tools,
  feedback: Feedback,
  { client, curators: channel, by }: Telling,
): Promise<Message> {
  const response = served().consult(feedback.question);
  const isNew = await doOnce(taken, `feedback:${by}:${response.answerId}`, by, () =>
    client.chat.postMessage({ channel, ...feedbackMessage(feedback, by, response), ...QUIET }),
  );
  return isNew ? thanksMessage() : toldBeforeMessage();
}
