// For a curator: which fact of the record answers the question that was passed on.
import type { KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import type { Answer, CitedFact } from '../../answer/answer.ts';
import type { View } from '../../answer/view.ts';
import { dateText, kindLabel } from '../../answer/wording.ts';
import { type Asked, writePrivateMetadata } from './asked.ts';
import { askedBlocks } from './asked-blocks.ts';
import type { Settlement } from './curators-message.ts';
import { ANSWER_WITH, CHOSEN_FACT } from './ids.ts';
import { completingSelect } from './inputs.ts';
import { cut, LIMITS } from './limits.ts';
import type { Message } from './message.ts';
import { modal } from './modal.ts';
import { literal, mention } from './mrkdwn.ts';
import { section, smallPrint, textObject } from './parts.ts';

const TITLE = 'Answer with a fact';

export interface ChooseFactOptions {
  readonly asked: Asked;
  /** What the bot had said. */
  readonly response: Answer | View;
  /** Timestamp of the message in the curators' channel. */
  readonly messageTs: string;
  /** What the asker would get, once a fact is chosen. */
  readonly preview?: Message;
}

export function chooseFactModal({ asked, response, messageTs, preview }: ChooseFactOptions): ModalView {
  const select = completingSelect(CHOSEN_FACT, 'A fact on record', 'Type words of the fact');
  return modal(TITLE, [...askedBlocks(asked, response), select, ...previewBlocks(preview)], {
    callbackId: `${ANSWER_WITH}:${messageTs}`,
    submit: 'Send to the asker',
    close: 'Cancel',
    privateMetadata: writePrivateMetadata(asked),
  });
}

/** Nothing in a preview can be pressed. */
function previewBlocks(preview: Message | undefined): KnownBlock[] {
  if (!preview) return [];
  const still = preview.blocks.filter(({ type }) => type !== 'actions' && type !== 'context_actions');
  return [{ type: 'divider' }, smallPrint('This is what the asker gets:'), ...still];
}

/** A fact among others: who says what, and in small which kind of statement it is, and its id. */
export function factOption({ id, by, statement, kind, said }: CitedFact): PlainTextOption {
  const about = `${kindLabel(kind)} · ${dateText(said)} · ${id}`;
  return {
    text: textObject(cut(`${by.name}: ${statement}`, LIMITS.optionText)),
    description: textObject(cut(about, LIMITS.optionDescription)),
    value: id,
  };
}

/** For the curator who comes second. */
export function settledModal(settlement: Settlement | undefined): ModalView {
  const who = settlement === undefined ? 'Another curator has' : `${mention(settlement.by)} has`;
  const what = settlement?.factId === undefined ? '' : ` with \`${literal(settlement.factId)}\``;
  return modal(TITLE, [section(`${who} already dealt with this question${what}. Nothing more was sent.`)]);
}

/** A message that does not say, in the shape in which this app writes it, what was asked and by whom. */
export const unreadableModal = (): ModalView =>
  modal(TITLE, [section('This message no longer tells who asked what, so that nobody can be answered.')]);
