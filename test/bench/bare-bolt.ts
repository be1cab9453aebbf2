// The least that a Bolt app can do: it answers every command with the same words, or the same message where one is
// given. What ours is measured against.
import { App } from '@slack/bolt';

const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, SLACK_API_URL, PORT, ANSWER } = process.env;

const answer = ANSWER === undefined ? { text: 'A fixed text.' } : JSON.parse(ANSWER);
const clientOptions = { slackApiUrl: SLACK_API_URL ?? '' };
const app = new App({
  token: SLACK_BOT_TOKEN ?? '',
  clientOptions,
  ...(SLACK_APP_TOKEN
    ? { appToken: SLACK_APP_TOKEN, socketMode: true, installerOptions: { clientOptions } }
    : { signingSecret: SLACK_SIGNING_SECRET ?? '', endpoints: '/slack/events' }),
});
app.command('/sayswho', async ({ ack, respond }) => {
  await ack();
  await respond(answer);
});
await app.start(Number(PORT ?? 0));
process.stdout.write('bare Bolt is ready\n');
process.on('SIGTERM', () => process.exit(0));
