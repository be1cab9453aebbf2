// Modals: opened by what a person pressed, and seen by that person alone.
import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { apologyModal } from './blocks/notice-blocks.ts';
import type { Destination } from './reply.ts';

/** What of an interaction decides where a modal opens. */
export interface Pressed {
  /** Good for three seconds and one modal. */
  readonly trigger_id: string;
  /** The modal in which it was pressed, if it was one. */
  readonly view?: { readonly id: string; readonly type: string };
}

/** https://docs.slack.dev/surfaces/modals#view_stack: three deep, then the top one is replaced. */
const STACK_IS_FULL = 'push_limit_reached';

/** Opens a modal, on top of the one in which its button was pressed. */
export function openModal(client: WebClient, { trigger_id, view: below }: Pressed): Destination<ModalView> {
  const send = async (view: ModalView): Promise<void> => {
    if (below?.type !== 'modal') return void (await client.views.open({ trigger_id, view }));
    try {
      await client.views.push({ trigger_id, view });
    } catch (error) {
      if (!String(error).includes(STACK_IS_FULL)) throw error;
      await client.views.update({ view_id: below.id, view });
    }
  };
  return { send, apologise: (reference) => send(apologyModal(reference)) };
}

/** Puts another modal in the place of one that is open. */
export function replaceModal(client: WebClient, viewId: string): Destination<ModalView> {
  const send = async (view: ModalView): Promise<void> =>
    void (await client.views.update({ view_id: viewId, view }));
  return { send, apologise: (reference) => send(apologyModal(reference)) };
}
