import type { Manifest } from '../../src/workspace/manifest.ts';

export const MANIFEST: Manifest = {
  display_information: { name: 'Tiny App' },
  features: {
    bot_user: { display_name: 'Tiny App' },
    app_home: { home_tab_enabled: true, messages_tab_enabled: true },
    slash_commands: [
      { command: '/tiny', description: 'Echoes', usage_hint: '[anything]' },
      { command: '/form', description: 'Opens a form' },
      { command: '/show', description: 'Shows every kind of block' },
      { command: '/deaf', description: 'Is never acknowledged' },
    ],
    shortcuts: [
      { name: 'Open the form', type: 'global', callback_id: 'open-form' },
      { name: 'Look at this', type: 'message', callback_id: 'look' },
    ],
  },
  oauth_config: {
    scopes: { bot: ['commands', 'app_mentions:read', 'im:history', 'chat:write', 'assistant:write'] },
  },
  settings: { event_subscriptions: { bot_events: ['app_mention', 'message.im', 'app_home_opened'] } },
};
