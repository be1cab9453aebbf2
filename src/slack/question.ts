// Slack's text -> the question, the same bytes whichever way it came.
import { asksAboutTheBot } from '../answer/about-the-bot.ts';
import { MAX_QUESTION_LENGTH } from './blocks/asked.ts';

const LEADING_MENTIONS = /^(?:\s*<@[UW][A-Z0-9]+(?:\|[^>]*)?>[\s,:]*)+/;
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/**
 * The words of a question without the mention that addressed the bot, with Slack's three entities read back.
 * https://docs.slack.dev/messaging/formatting-message-text/#escaping
 */
export function readQuestion(text: string | undefined): string {
  const words = (text ?? '')
    .replace(LEADING_MENTIONS, '')
    .replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);
  return words
    .trim()
    .slice(0, MAX_QUESTION_LENGTH)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}

/** Nothing asked, help asked for, a greeting, or a question about the bot itself: help tells what it is and does. */
export const asksForHelp = (question: string): boolean =>
  /^[\s.!?]*$/.test(question) || asksAboutTheBot(question);
