// Going on from a view: to another page of it, or to another view.
import type {
  AllMiddlewareArgs,
  BlockAction,
  ButtonAction,
  SlackActionMiddlewareArgs,
  StaticSelectAction,
} from '@slack/bolt';
import { offered } from '../answering.ts';
import { pageIn } from '../blocks/ids.ts';
import type { Message } from '../blocks/message.ts';
import { responseMessage, responseModal } from '../blocks/response-blocks.ts';
import { askerOf } from '../places/asker.ts';
import { openModal, replaceModal } from '../places/modals.ts';
import { type Destination, replyAgain } from '../places/reply.ts';
import { readQuestion } from '../question.ts';
import type { Tools } from '../tools.ts';

type Body = BlockAction<ButtonAction | StaticSelectAction>;
type Args = SlackActionMiddlewareArgs<Body> & AllMiddlewareArgs;

/**
 * **Earlier**, **Later**: another page takes the place of the one that is seen by the presser alone. What everybody sees
 * stays as it is: the page opens in a modal.
 */
export function onPage(tools: Tools) {
  return async ({ ack, action, body, respond, client }: Args): Promise<void> => {
    await ack();
    const page = pageIn(action.action_id);
    if (isPrivateMessage(body))
      return pageInPlace(tools, requestOf(action), page, replyAgain(respond, askerOf(client, body)));
    const modal = isInModal(body) ? replaceModal(client, body.view.id) : openModal(client, body);
    await tools.guard('button', modal, () => {
      const answer = tools.served().consult(requestOf(action));
      const content = responseModal(answer, { page, ...remembered(body), ...offered(tools.settings) });
      return { content, question: requestOf(action), answer };
    });
  };
}

/** A chosen fact, or a button that leads to a view: opens it, for the presser alone. */
export function onOpen({ guard, served, settings }: Tools) {
  return async ({ ack, action, body, client }: Args): Promise<void> => {
    await ack();
    await guard('button', openModal(client, body), () => {
      const answer = served().consult(requestOf(action));
      const content = responseModal(answer, { ...remembered(body), ...offered(settings) });
      return { content, question: requestOf(action), answer };
    });
  };
}

async function pageInPlace(
  { guard, served, settings }: Tools,
  request: string,
  page: number,
  place: Destination<Message>,
): Promise<void> {
  await guard('button', place, () => {
    const answer = served().consult(request);
    const content = responseMessage(answer, { isPrivate: true, page, ...offered(settings) });
    return { content, question: request, answer };
  });
}

const requestOf = (action: ButtonAction | StaticSelectAction): string =>
  readQuestion('selected_option' in action ? action.selected_option.value : action.value);

/** Where the first question was asked goes on from modal to modal. */
const remembered = ({ view }: Body) => ({ privateMetadata: view?.private_metadata || undefined });

const isPrivateMessage = ({ container }: Body): boolean => container.is_ephemeral === true;
const isInModal = (body: Body): body is Body & { readonly view: { readonly id: string } } =>
  body.view?.type === 'modal';
