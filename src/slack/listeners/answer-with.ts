// A curator answers with a fact: opens the choice, searches the record while typing, sees what the asker gets, sends it.
import { chosenAnswer } from '../../answer/chosen-answer.ts';
import type { FactView } from '../../answer/view.ts';
import type { Asked } from '../blocks/asked.ts';
import { chooseFactModal, factOption, settledModal, unreadableModal } from '../blocks/choose-fact-modal.ts';
import { curatorsAnswer } from '../blocks/curators-answer.ts';
import { curatorsMessage } from '../blocks/curators-message.ts';
import { CHOSEN_FACT } from '../blocks/ids.ts';
import type { Message } from '../blocks/message.ts';
import { type Ending, settle } from '../curators/settle.ts';
import { ticketKey, ticketOf, ticketOfModal } from '../curators/ticket.ts';
import { answerForm, openModal, replaceModal } from '../places/modals.ts';
import type { Tools } from '../tools.ts';
import type { Choosing, Pressing, Submitting, Typing } from './requests.ts';

const OFFERED = 20;

/** **Answer with a fact**: opens the choice, or says who came first. */
export function onAnswerWith({ guard, served, settings, taken }: Tools) {
  return async ({ ack, body, client }: Pressing): Promise<void> => {
    await ack();
    await guard('button', openModal(client, body), () => {
      const ticket = ticketOf(body, settings.curators);
      if (!ticket) return { content: unreadableModal() };
      const earlier = taken.by(ticketKey(ticket));
      if (earlier || ticket.status !== 'open') return { content: settledModal(earlier) };
      const { asked, messageTs } = ticket;
      return { content: chooseFactModal({ asked, messageTs, response: served().consult(asked.question) }) };
    });
  };
}

/** Facts for what has been typed so far. */
export function onFactTyped({ guard, served }: Tools) {
  return async ({ ack, options: { value } }: Typing): Promise<void> => {
    const offer = (options: ReturnType<typeof factOption>[]) => ack({ options });
    await guard('suggestion', { send: offer, apologise: () => offer([]) }, () => ({
      content: served().suggest(value, OFFERED).map(factOption),
    }));
  };
}

/** A fact is chosen: shows what the asker would get. */
export function onFactChosen({ guard, served, settings }: Tools) {
  return async ({ ack, action, body, client }: Choosing): Promise<void> => {
    await ack();
    const { view } = body;
    const ticket = view && ticketOfModal(view, body.user, settings.curators);
    if (!ticket) return;
    await guard('modal', replaceModal(client, view.id), () => {
      const { asked, messageTs } = ticket;
      const library = served();
      const chosen = library.fact(action.selected_option?.value ?? '');
      const preview = chosen && { preview: answerOf(asked, chosen) };
      const response = library.consult(asked.question);
      return { content: chooseFactModal({ asked, messageTs, response, ...preview }) };
    });
  };
}

/** **Send to the asker**: the first curator's fact goes out; whoever comes second is told so. */
export function onFactSent(tools: Tools) {
  return async ({ ack, body, view, client }: Submitting): Promise<void> => {
    const ticket = ticketOfModal(view, body.user, tools.settings.curators);
    if (!ticket) return answerForm(ack).send(unreadableModal());
    const library = tools.served();
    const chosen = library.fact(view.state.values[CHOSEN_FACT]?.[CHOSEN_FACT]?.selected_option?.value ?? '');
    if (!chosen) return ack({ response_action: 'errors', errors: { [CHOSEN_FACT]: NOT_ON_RECORD } });
    const settlement = { by: ticket.curator, factId: chosen.fact.id };
    const earlier = tools.taken.take(ticketKey(ticket), settlement);
    if (earlier) return answerForm(ack).send(settledModal(earlier));
    await ack();
    await tools.guard<Ending>('modal', settle(client, ticket, tools), () => {
      const { asked } = ticket;
      const toCurators = curatorsMessage(asked, library.consult(asked.question), settlement);
      return {
        content: { status: 'answered', toAsker: answerOf(asked, chosen), toCurators },
        answer: chosen,
      };
    });
  };
}

const NOT_ON_RECORD = 'No fact on record has this id any more. Choose another one.';

const answerOf = (asked: Asked, chosen: FactView): Message =>
  curatorsAnswer(asked, chosenAnswer(asked.question, chosen));
