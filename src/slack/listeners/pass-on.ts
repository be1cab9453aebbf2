import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { type Asked, MAX_NOTE_LENGTH, readPrivateMetadata, writeMetadata } from '../blocks/asked.ts';
import { curatorsMessage } from '../blocks/curators-message.ts';
import { notToldMessage } from '../blocks/feedback-blocks.ts';
import {
  NOTE,
  noCuratorsModal,
  notPassedOnModal,
  passedOnBeforeModal,
  passedOnModal,
  passingOnModal,
  passOnModal,
} from '../blocks/pass-on-modal.ts';
import { askedIn } from '../conversation/where-asked.ts';
import { doOnce } from '../curators/taken.ts';
import { privateWays, QUIET } from '../places/asker.ts';
import { deliverSurely } from '../places/deliver.ts';
import { openModal, replaceModal } from '../places/modals.ts';
import type { Destination } from '../places/reply.ts';
import { readQuestion } from '../question.ts';
import { explainFailure } from '../sending/failures.ts';
import type { Tools } from '../tools.ts';
import type { Pressing, Submitting } from './requests.ts';

/** **Pass to the curators**: shows what would be sent. Nothing is sent yet. */
export function onPassOn({ guard, served, settings }: Tools) {
  return async ({ ack, action, body, client }: Pressing): Promise<void> => {
    await ack();
    const { curators } = settings;
    await guard('button', openModal(client, body), () => {
      if (curators === undefined) return { content: noCuratorsModal() };
      const asked = askedIn(body, readQuestion(action.value));
      return { content: passOnModal(asked, served().consult(asked.question), curators) };
    });
  };
}

/** **Pass on**: now it is sent, and the modal says what came of it. */
export function onPassOnSubmitted(tools: Tools) {
  return async ({ ack, body, view, client }: Submitting): Promise<void> => {
    await ack({ response_action: 'update', view: passingOnModal() });
    await tools.guard('modal', outcomeOf(client, view.id, body.user.id), async () => {
      const shown = readPrivateMetadata(view.private_metadata);
      const { curators } = tools.settings;
      if (curators === undefined || !shown) return { content: noCuratorsModal() };
      const asked = { ...shown, asker: body.user.id, note: readNote(view.state.values) };
      return { content: await passOn(tools, client, curators, asked), question: asked.question };
    });
  };
}

/** In the modal, if it is still open. Who has closed it is told what went wrong, and not what went right. */
function outcomeOf(client: WebClient, viewId: string, user: string): Destination<ModalView> {
  const { send } = replaceModal(client, viewId);
  const unlessClosed = (error: unknown): void => {
    if (explainFailure(error).ending !== 'expired') throw error;
  };
  return {
    send: (view) => send(view).catch(unlessClosed),
    apologise: (reference) =>
      send(notPassedOnModal(reference)).catch(() =>
        deliverSurely(notToldMessage(reference), privateWays({ client, user })),
      ),
  };
}

/** Once for each asker and answer: who presses twice is told that it has gone. */
async function passOn(
  { served, taken }: Tools,
  client: WebClient,
  channel: string,
  asked: Asked,
): Promise<ModalView> {
  const response = served().consult(asked.question);
  const metadata = writeMetadata(asked, 'open');
  const isNew = await doOnce(taken, `passed on:${asked.asker}:${response.answerId}`, asked.asker, () =>
    client.chat.postMessage({ channel, ...curatorsMessage(asked, response), metadata, ...QUIET }),
  );
  return isNew ? passedOnModal(asked) : passedOnBeforeModal(asked);
}

function readNote(values: Submitting['view']['state']['values']): string {
  const typed = values[NOTE]?.[NOTE]?.value ?? '';
  return typed.replace(/\s+/g, ' ').trim().slice(0, MAX_NOTE_LENGTH);
}
