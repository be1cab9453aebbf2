import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { unfurl } from '../blocks/unfurl-blocks.ts';
import { factIdAt } from '../conversation/permalink.ts';
import { unfurlBelow } from '../places/unfurling.ts';
import type { Tools } from '../tools.ts';

type Args = SlackEventMiddlewareArgs<'link_shared'> & AllMiddlewareArgs;

/**
 * A link to a fact: the fact is shown below it. Nothing is shown for other links, for ids that are not on record, and
 * in channels shared with other organisations, where the bot says only what it was asked.
 */
export function onLinkShared({ guard, served, settings }: Tools) {
  return async ({ event, body, client }: Args): Promise<void> => {
    const { link } = settings;
    if (link === undefined || body.is_ext_shared_channel === true) return;
    const { ask, record } = served();
    const linked = event.links.flatMap(({ url }) => {
      const id = factIdAt(url, link);
      return id !== undefined && record.factById.has(id) ? [{ url, answer: ask(`re:${id}`) }] : [];
    });
    const [first] = linked;
    if (!first) return;
    await guard('link', unfurlBelow(client, event), () => ({
      content: Object.fromEntries(linked.map(({ url, answer }) => [url, unfurl(answer)])),
      answer: first.answer,
    }));
  };
}
