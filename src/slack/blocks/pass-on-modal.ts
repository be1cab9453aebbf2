// Passing a question on: what is sent is shown first, and sent only when it is submitted.
import type { ModalView } from '@slack/types';
import type { Answer } from '../../answer/answer.ts';
import type { View } from '../../answer/view.ts';
import { type Asked, MAX_NOTE_LENGTH, writePrivateMetadata } from './asked.ts';
import { askedBlocks } from './asked-blocks.ts';
import { PASS_ON } from './ids.ts';
import { textInput } from './inputs.ts';
import { modal } from './modal.ts';
import { channelMention, literal } from './mrkdwn.ts';
import { section, smallPrint } from './parts.ts';

const TITLE = 'Pass to the curators';
/** Id of the block of the note, and of its field. */
export const NOTE = 'note';

/** @param curators id of the channel to which it goes */
export function passOnModal(asked: Asked, response: Answer | View, curators: string): ModalView {
  const note = textInput({
    id: NOTE,
    label: 'Note for the curators',
    hint: 'What are you looking for, and by when?',
    maxLength: MAX_NOTE_LENGTH,
    optional: true,
  });
  const lead = section(`This is what the people in ${channelMention(curators)} will see:`);
  const end = smallPrint(answerComes(asked));
  return modal(TITLE, [lead, ...askedBlocks(asked, response), note, end], {
    callbackId: PASS_ON,
    submit: 'Pass on',
    close: 'Cancel',
    privateMetadata: writePrivateMetadata(asked),
  });
}

const said = (words: string): ModalView => modal(TITLE, [section(literal(words))]);

/** While it is on its way. */
export const passingOnModal = (): ModalView => said('Passing it on …');

export const passedOnModal = (asked: Asked): ModalView =>
  said(`Your question has gone to the curators. ${answerComes(asked)}`);

export const passedOnBeforeModal = (asked: Asked): ModalView =>
  said(`You have already passed this question to the curators. ${answerComes(asked)}`);

/** Where nobody else saw the question, nobody else sees the answer. */
const answerComes = ({ place: { isPrivate } }: Asked): string =>
  isPrivate ? 'Their answer comes to you as a direct message.' : 'Their answer comes to you where you asked.';

/** @param reference leads to the line in the log */
export const notPassedOnModal = (reference: string): ModalView => said(notPassedOn(reference));

/** What people are told when something did not reach the curators' channel. */
export const notPassedOn = (reference: string): string =>
  `This could not be passed on to the curators. Please tell whoever runs this app, with reference ${reference}.`;

/** A button from a time when there were curators. */
export const noCuratorsModal = (): ModalView =>
  said('This workspace has no curators to whom questions go. Ask in other words, or see /sayswho help.');
