import type { App } from '@slack/bolt';
import type { AnyBlock, ModalView } from '@slack/types';
import { SHOWCASE } from './showcase.ts';

const SHOWN_ACTIONS = new Set([
  'primary',
  'delete',
  'side',
  'day',
  'radio',
  'boxes',
  'feedback',
  'bin',
  'overflow',
]);

export function addListeners(app: App): void {
  addTalk(app);
  addForms(app);
}

function addTalk(app: App): void {
  app.command('/tiny', async ({ ack, respond, command }) => {
    await ack();
    await respond({
      text: `You typed: ${command.text}`,
      blocks: [
        { type: 'section', text: { type: 'plain_text', text: `You typed: ${command.text}` } },
        {
          type: 'actions',
          elements: [
            {
              type: 'button',
              action_id: 'share',
              text: { type: 'plain_text', text: 'Share here' },
              value: command.text,
            },
            { type: 'button', action_id: 'replace', text: { type: 'plain_text', text: 'Replace' } },
          ],
        },
      ],
    });
  });
  app.action('share', async ({ ack, action, body, client }) => {
    await ack();
    const value = 'value' in action ? String(action.value) : '';
    await client.chat.postMessage({ channel: body.channel?.id ?? '', text: `Shared: ${value}` });
  });
  app.action('replace', async ({ ack, respond }) => {
    await ack();
    await respond({ replace_original: true, text: 'Replaced' });
  });
  app.command('/show', async ({ ack, client, command }) => {
    await ack();
    const blocks = SHOWCASE as unknown as AnyBlock[];
    await client.chat.postMessage({ channel: command.channel_id, text: 'Every kind of block', blocks });
  });
  app.action({ type: 'block_actions' }, async ({ ack, action, say, next }) => {
    if (!SHOWN_ACTIONS.has(action.action_id)) return next();
    await ack();
    const { value, selected_option, selected_date, selected_options } = action as unknown as Record<
      string,
      { value?: string }
    >;
    await say(
      `Did ${action.action_id}: ${JSON.stringify(value ?? selected_option?.value ?? selected_date ?? selected_options ?? null)}`,
    );
  });
  app.event('app_mention', async ({ event, say }) => {
    await say({ text: `Heard: ${event.text}`, thread_ts: event.thread_ts ?? event.ts });
  });
  app.message(async ({ message, say }) => {
    if (message.channel_type !== 'im' || message.subtype !== undefined) return;
    await say(`You said: ${message.text}`);
  });
}

function addForms(app: App): void {
  app.command('/form', async ({ ack, client, command }) => {
    await ack();
    await client.views.open({ trigger_id: command.trigger_id, view: FORM });
  });
  app.shortcut('open-form', async ({ ack, client, shortcut }) => {
    await ack();
    await client.views.open({ trigger_id: shortcut.trigger_id, view: FORM });
  });
  app.shortcut('look', async ({ ack, respond, shortcut }) => {
    await ack();
    const text = 'message' in shortcut ? shortcut.message.text : undefined;
    await respond(`Looked at: ${text}`);
  });
  app.view('form', async ({ ack, view }) => {
    const name = view.state.values.name?.name?.value ?? '';
    if (name === 'nobody') return ack({ response_action: 'errors', errors: { name: 'Nobody is no name' } });
    if (name === 'more') return ack({ response_action: 'push', view: { ...FORM, callback_id: 'second' } });
    return ack();
  });
  app.view({ callback_id: /.*/, type: 'view_closed' }, async ({ ack }) => ack());
  app.options('colour', async ({ ack, options }) => {
    const colours = ['red', 'rose', 'blue'].filter((colour) => colour.startsWith(options.value));
    await ack({
      options: colours.map((colour) => ({ text: { type: 'plain_text', text: colour }, value: colour })),
    });
  });
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab === 'messages') {
      await client.assistant.threads.setSuggestedPrompts({
        channel_id: event.channel,
        prompts: [{ title: 'Try this', message: 'hello' }],
      });
      return;
    }
    await client.views.publish({
      user_id: event.user,
      view: { type: 'home', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'Welcome *home*' } }] },
    });
  });
}

export const FORM: ModalView = {
  type: 'modal',
  callback_id: 'form',
  title: { type: 'plain_text', text: 'A form' },
  submit: { type: 'plain_text', text: 'Send' },
  notify_on_close: true,
  blocks: [
    {
      type: 'input',
      block_id: 'name',
      label: { type: 'plain_text', text: 'Name' },
      element: { type: 'plain_text_input', action_id: 'name' },
    },
    {
      type: 'input',
      block_id: 'colour',
      optional: true,
      label: { type: 'plain_text', text: 'Colour' },
      element: { type: 'external_select', action_id: 'colour', min_query_length: 1 },
    },
  ],
};
