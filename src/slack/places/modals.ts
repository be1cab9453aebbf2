// Modals: opened by what a person pressed, and seen by that person alone.
import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { apologyMessage, apologyModal, type Trouble } from '../blocks/notice-blocks.ts';
import { explainFailure } from '../sending/failures.ts';
import { askerOf, privateWays } from './asker.ts';
import { deliverSurely } from './deliver.ts';
import type { Destination } from './reply.ts';

/** What of an interaction decides where a modal opens. */
export interface Pressed {
  /** Good for three seconds and one modal. */
  readonly trigger_id: string;
  /** The modal in which it was pressed, if it was one. */
  readonly view?: { readonly id: string; readonly type: string };
  readonly user?: { readonly id: string };
  readonly channel?: { readonly id: string };
}

/** https://docs.slack.dev/surfaces/modals#view_stack: three deep, then the top one is replaced. */
const STACK_IS_FULL = 'push_limit_reached';

/**
 * Opens a modal, on top of the one in which its button was pressed. A modal that does not open is apologised for in a
 * message to the one who pressed: their trigger is spent by then.
 */
export function openModal(client: WebClient, pressed: Pressed): Destination<ModalView> {
  const { trigger_id, view: below } = pressed;
  const send = async (view: ModalView): Promise<void> => {
    if (below?.type !== 'modal') return void (await client.views.open({ trigger_id, view }));
    try {
      await client.views.push({ trigger_id, view });
    } catch (error) {
      if (explainFailure(error).code !== STACK_IS_FULL) throw error;
      await client.views.update({ view_id: below.id, view });
    }
  };
  return {
    send,
    apologise: (reference, trouble) => apologiseIn(send, client, pressed, reference, trouble),
  };
}

/** In the modal; where that does not open, in a message to the one who pressed. */
function apologiseIn(
  send: (view: ModalView) => Promise<void>,
  client: WebClient,
  pressed: Pressed,
  reference: string,
  trouble: Trouble | undefined,
): Promise<void> {
  return send(apologyModal(reference, trouble)).catch(async () => {
    if (pressed.user === undefined)
      throw new Error('Expected to know who pressed, got an interaction without user.');
    await deliverSurely(apologyMessage(reference, trouble), privateWays(askerOf(client, pressed)));
  });
}

/**
 * Opens a modal at once, for what may take longer than a trigger is good for, and puts what is sent in its place.
 *
 * @returns resolves when it stands there: work that keeps the process busy begins after that
 */
export function openAtOnce(
  client: WebClient,
  pressed: Pressed,
  waiting: ModalView,
): Destination<ModalView> & { readonly opened: Promise<void> } {
  const opening = client.views.open({ trigger_id: pressed.trigger_id, view: waiting });
  const opened = opening.then(() => undefined);
  // Whoever waits for it hears of a failure; nobody may be waiting yet.
  opened.catch(() => undefined);
  const send = async (view: ModalView): Promise<void> => {
    const { view: stands } = await opening;
    await replaceModal(client, stands?.id ?? '').send(view);
  };
  return {
    send,
    apologise: (reference, trouble) => apologiseIn(send, client, pressed, reference, trouble),
    opened,
  };
}

/** How a submitted form is acknowledged: with the modal that takes its place. */
type AckForm = (response: { response_action: 'update'; view: ModalView }) => Promise<void>;

/** Puts another modal in the place of a form as it is submitted. What is slow must not be done on this way. */
export function answerForm(ack: AckForm): Destination<ModalView> {
  const send = (view: ModalView) => ack({ response_action: 'update', view });
  return { send, apologise: (reference) => send(apologyModal(reference)) };
}

/** Puts another modal in the place of one that is open. */
export function replaceModal(client: WebClient, viewId: string): Destination<ModalView> {
  const send = async (view: ModalView): Promise<void> =>
    void (await client.views.update({ view_id: viewId, view }));
  return { send, apologise: (reference, trouble) => send(apologyModal(reference, trouble)) };
}
