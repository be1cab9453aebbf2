import type { BlockAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { offered } from '../answering.ts';
import { type Asked, readPrivateMetadata } from '../blocks/asked.ts';
import { REPHRASE } from '../blocks/ids.ts';
import { notItModal } from '../blocks/not-it-modal.ts';
import { rephrasedModal } from '../blocks/rephrased-modal.ts';
import { askedIn, outside } from '../conversation/where-asked.ts';
import { answerForm, openModal } from '../places/modals.ts';
import { asksForHelp, readQuestion } from '../question.ts';
import type { Tools } from '../tools.ts';
import type { Pressing, Submitting } from './requests.ts';

/** **Not what I asked**: opens the nearest facts, a field for other words, and the way to the curators. */
export function onNotIt(tools: Tools) {
  return async ({ ack, action, body, client }: Pressing): Promise<void> => {
    await ack();
    await openNotIt(tools, { body, client }, readQuestion(action.value));
  };
}

/** Opens it for a question, for whoever pressed something. */
export async function openNotIt(
  { guard, served, settings }: Tools,
  { body, client }: { readonly body: BlockAction; readonly client: WebClient },
  question: string,
): Promise<void> {
  const hasCurators = settings.curators !== undefined;
  await guard('button', openModal(client, body), () => {
    const response = served().consult(question);
    return { content: notItModal(askedIn(body, question), response, { hasCurators }) };
  });
}

/** The other words: answered in the modal, and seen by the asker alone. */
export function onRephrase({ guard, served, settings }: Tools) {
  return async ({ ack, body, view }: Submitting): Promise<void> => {
    const before = readPrivateMetadata(view.private_metadata);
    const question = readQuestion(view.state.values[REPHRASE]?.[REPHRASE]?.value ?? undefined);
    const fault = faultOf(question, before);
    if (fault !== undefined) return ack({ response_action: 'errors', errors: { [REPHRASE]: fault } });
    await guard('modal', answerForm(ack), () => {
      const asker = body.user.id;
      const answer = served().consult(question);
      const asked: Asked = { question, asker, place: before?.place ?? outside(asker), note: '' };
      return { content: rephrasedModal(asked, answer, offered(settings)), question, answer };
    });
  };
}

/** What is wrong with the other words, to stand below their field. */
function faultOf(question: string, before: Asked | undefined): string | undefined {
  if (asksForHelp(question)) return 'Write the question in full.';
  return question === before?.question ? 'This is the question as it was. Change its words.' : undefined;
}
