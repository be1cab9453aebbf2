// The app is opened: its home is drawn, and beside the messages stand questions to begin with.
import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { homeView } from '../blocks/home-blocks.ts';
import { publishHome } from '../places/home.ts';
import type { Tools } from '../tools.ts';

type Args = SlackEventMiddlewareArgs<'app_home_opened'> & AllMiddlewareArgs;

/** https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts */
const MAX_PROMPTS = 4;

/** Draws the home tab, or suggests questions in the messages tab. */
export function onHomeOpened(tools: Tools) {
  return async ({ event, client }: Args): Promise<void> => {
    if (event.tab === 'messages') return suggestQuestions(tools, client, event.channel);
    await tools.guard('home', publishHome(client, event.user), () => ({
      content: homeView(tools.served(), tools.settings),
    }));
  };
}

/** Without `thread_ts`, which the agent view does not take. The manifest suggests the same where this fails. */
async function suggestQuestions(
  { served, settings, decorate }: Tools,
  client: WebClient,
  channel: string,
): Promise<void> {
  const { questions, title } = served().overview;
  const prompts = questions.slice(0, MAX_PROMPTS).map((message) => ({ title: message, message }));
  if (!settings.agentView || prompts.length === 0) return;
  await decorate('suggested questions', () =>
    client.assistant.threads.setSuggestedPrompts({ channel_id: channel, title, prompts }),
  );
}
