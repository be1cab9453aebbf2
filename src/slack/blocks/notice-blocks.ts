// The fixed sentences that are not answers.
import type { HomeView, ModalView } from '@slack/types';
import { type Message, message } from './message.ts';
import { modal } from './modal.ts';
import { literal } from './mrkdwn.ts';
import { section } from './parts.ts';

/** A fixed sentence by itself. */
export const notice = (words: string): Message => message([section(literal(words))], words);

/** Why there is no answer, as far as the asker can do something about it. */
export type Trouble = 'failed' | 'busy' | 'unconfirmed' | 'not here' | 'expired';

const APOLOGIES: Readonly<Record<Trouble, string>> = {
  failed: 'Something went wrong and the question was not answered. Please ask again',
  busy: 'More is being asked here than Slack lets through. Please ask again in a minute',
  unconfirmed: 'Slack did not confirm that the answer arrived. Where it is missing, please ask again',
  'not here':
    'The answer could not be posted there. Please invite Says Who into the channel, or ask with /sayswho',
  expired: 'That came too late for Slack. Please press it again, or ask again',
};

const apology = (reference: string, trouble: Trouble): string =>
  `${APOLOGIES[trouble]}; if it stays so, quote reference ${reference}.`;

/** What a person sees when something failed; the reference leads to the line in the log. */
export const apologyMessage = (reference: string, trouble: Trouble = 'failed'): Message =>
  notice(apology(reference, trouble));

/** The same in a modal. */
export const apologyModal = (reference: string, trouble: Trouble = 'failed'): ModalView =>
  modal('Something went wrong', [section(literal(apology(reference, trouble)))]);

/** The same in App Home, where no question was asked. */
export const apologyHome = (reference: string): HomeView => ({
  type: 'home',
  blocks: [
    section(
      literal(
        `Something went wrong and this page was not drawn. Please open it again; if it stays so, quote reference ${reference}.`,
      ),
    ),
  ],
});

/** A form of another version of this app. */
export const unknownFormModal = (): ModalView =>
  modal('Please open it again', [
    section('This form is of another version of the app, and nothing was sent.'),
  ]);

export const unknownCommandMessage = (command: string): Message =>
  notice(`${command} is not a command of this app. Use /sayswho with a question, or /sayswho help.`);

/** For a curator whose answer did not get through. */
export const notSettledMessage = (reference: string): Message =>
  notice(
    `Something went wrong on the way to the asker, who may not have been told. Please try again; if it stays so, quote reference ${reference}.`,
  );
