import { settledModal, unreadableModal } from '../blocks/choose-fact-modal.ts';
import { nothingOnRecord } from '../blocks/curators-answer.ts';
import { curatorsMessage } from '../blocks/curators-message.ts';
import { type Ending, settle } from '../curators/settle.ts';
import { ticketKey, ticketOf } from '../curators/ticket.ts';
import { openModal } from '../places/modals.ts';
import type { Tools } from '../tools.ts';
import type { Pressing } from './requests.ts';

/** **Nothing on record**: tells the asker so, and closes the question. Whoever comes second is told so. */
export function onNothingOnRecord(tools: Tools) {
  return async ({ ack, body, client }: Pressing): Promise<void> => {
    await ack();
    const notice = openModal(client, body);
    const ticket = ticketOf(body, tools.settings.curators);
    if (!ticket) return tools.guard('button', notice, () => ({ content: unreadableModal() }));
    const settlement = { by: ticket.curator, factId: undefined };
    const earlier = tools.taken.by(ticketKey(ticket));
    if (ticket.status !== 'open' || earlier)
      return tools.guard('button', notice, () => ({ content: settledModal(earlier) }));
    tools.taken.take(ticketKey(ticket), settlement);
    await tools.guard<Ending>('button', settle(client, ticket, tools), () => {
      const { asked } = ticket;
      const toCurators = curatorsMessage(asked, tools.served().consult(asked.question), settlement);
      return { content: { status: 'closed', toAsker: nothingOnRecord(asked), toCurators } };
    });
  };
}
