// The fixed sentences that are not answers.
import type { ModalView } from '@slack/types';
import { type Message, message } from './message.ts';
import { modal } from './modal.ts';
import { literal } from './mrkdwn.ts';
import { section } from './parts.ts';

const notice = (words: string): Message => message([section(literal(words))], words);

const apology = (reference: string): string =>
  `Something went wrong and the question was not answered. Please ask again; if it stays so, quote reference ${reference}.`;

/** What a person sees when something failed; the reference leads to the line in the log. */
export const apologyMessage = (reference: string): Message => notice(apology(reference));

/** The same in a modal. */
export const apologyModal = (reference: string): ModalView =>
  modal('Something went wrong', [section(literal(apology(reference)))]);

export const unknownCommandMessage = (command: string): Message =>
  notice(`${command} is not a command of this app. Use /sayswho with a question, or /sayswho help.`);
