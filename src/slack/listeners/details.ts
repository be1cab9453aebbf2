// What an answer leaves out: opened in a modal by whoever presses, and posted nowhere.
import type { ModalView } from '@slack/types';
import type { Answered } from '../../answer/answer.ts';
import { ASKED } from '../blocks/answer-buttons.ts';
import { actionDetail, MORE, pageIn } from '../blocks/ids.ts';
import { moreModal } from '../blocks/more-modal.ts';
import { readingsModal } from '../blocks/readings-modal.ts';
import { goneModal, sourceModal } from '../blocks/source-modal.ts';
import type { Outcome } from '../guard.ts';
import { openModal, replaceModal } from '../places/modals.ts';
import { readQuestion } from '../question.ts';
import type { Served, Tools } from '../tools.ts';
import type { Pressing } from './requests.ts';

/** **N more**: asks the same question again and shows a page of what else was found; in that modal, turns the page. */
export function onMore({ guard, served }: Tools) {
  return async ({ ack, action, body, client }: Pressing): Promise<void> => {
    await ack();
    const place =
      body.view?.callback_id === MORE ? replaceModal(client, body.view.id) : openModal(client, body);
    await guard('button', place, (): Outcome<ModalView> => {
      const question = readQuestion(action.value);
      const answer = served().ask(question);
      if (answer.status === 'declined') return { content: goneModal(), question, answer };
      return { content: moreModal(answer, pageIn(action.action_id)), question, answer };
    });
  };
}

/** **Show both**: the points on which sources differ, for a question or for a fact; the detail may name one of them. */
export function onBoth({ guard, served }: Tools) {
  return async ({ ack, action, body, client }: Pressing): Promise<void> => {
    await ack();
    await guard('button', openModal(client, body), () => {
      const detail = actionDetail(action.action_id);
      const found =
        detail === ASKED ? answered(readQuestion(action.value), served()) : served().fact(action.value ?? '');
      const differences = found?.differences ?? [];
      const named = differences.filter(({ id }) => id === detail);
      if (!found || differences.length === 0) return { content: goneModal() };
      return { content: readingsModal(named.length > 0 ? named : differences, found) };
    });
  };
}

function answered(question: string, { ask }: Served): Answered | undefined {
  const answer = ask(question);
  return answer.status === 'answered' ? answer : undefined;
}

/** **Source**: the card of a fact. */
export function onSource({ guard, served, settings }: Tools) {
  return async ({ ack, action, body, client }: Pressing): Promise<void> => {
    await ack();
    await guard('button', openModal(client, body), () => {
      const view = served().fact(action.value ?? '');
      return view ? { content: sourceModal(view, settings.link), answer: view } : { content: goneModal() };
    });
  };
}
