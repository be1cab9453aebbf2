// The fixed sentences that are not answers.
import { type Message, message } from './message.ts';
import { literal } from './mrkdwn.ts';
import { section } from './parts.ts';

const notice = (words: string): Message => message([section(literal(words))], words);

/** What a person sees when something failed; the reference leads to the line in the log. */
export const apologyMessage = (reference: string): Message =>
  notice(
    `Something went wrong and the question was not answered. Please ask again; if it stays so, quote reference ${reference}.`,
  );

export const unknownCommandMessage = (command: string): Message =>
  notice(`${command} is not a command of this app. Use /sayswho with a question, or /sayswho help.`);
