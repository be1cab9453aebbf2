// A question as the curators see it, and as its asker sees it before it goes to them: the same blocks.
import type { KnownBlock } from '@slack/types';
import type { Answer } from '../../answer/answer.ts';
import { declineText } from '../../answer/decline-wording.ts';
import type { View } from '../../answer/view.ts';
import type { Asked, Place } from './asked.ts';
import { channelMention, mention } from './mrkdwn.ts';
import { quote, richText, smallMarkup, smallPrint } from './parts.ts';

/** The question letter by letter, who asked it and where, the note, and what the bot had said. */
export function askedBlocks({ question, asker, place, note }: Asked, response: Answer | View): KnownBlock[] {
  return [
    richText(quote(question)),
    smallMarkup(`Asked by ${mention(asker)} ${placeMarkup(place)}`),
    ...(note === '' ? [] : [smallPrint(`Note: ${note}`)]),
    smallPrint(saidLine(response)),
  ];
}

function placeMarkup({ channel, isPrivate }: Place): string {
  const named = channelMention(channel);
  if (named !== '') return isPrivate ? `privately in ${named}` : `in ${named}`;
  return channel.startsWith('D') ? 'in a direct message' : 'in a window of this app';
}

const IDS_SHOWN = 3;

/** What the bot had said, by the ids of its facts: `The bot answered with: company-fined · answer 7f3a9c` */
export function saidLine(response: Answer | View): string {
  const ids = idsOf(response).join(', ');
  const answer = `answer ${response.answerId}`;
  if (response.status === 'answered')
    return `The bot answered${response.sure ? '' : ', unsure,'} with: ${ids} · ${answer}`;
  if (response.status !== 'declined') return `The bot showed: ${response.request} · ${answer}`;
  const nearest = ids === '' ? '' : ` Nearest: ${ids}`;
  return `The bot said: ${declineText(response.reason)}${nearest} · ${answer}`;
}

function idsOf(response: Answer | View): string[] {
  if (response.status === 'answered') return response.facts.slice(0, IDS_SHOWN).map(({ id }) => id);
  return response.status === 'declined' ? response.nearest.map(({ id }) => id) : [];
}
