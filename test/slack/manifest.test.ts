// The manifest and the table of contents name the same things, both ways.
import type { App } from '@slack/bolt';
import { expect, test } from 'vitest';
import { COMMANDS, EVENTS, registerListeners } from '../../src/slack/listeners/index.ts';
import type { Tools } from '../../src/slack/tools.ts';
import { manifest } from './running-bot.ts';

function registered() {
  const names = { command: [] as unknown[], event: [] as unknown[] };
  const app = {
    command: (name: unknown) => names.command.push(name),
    event: (name: unknown) => names.event.push(name),
    action: () => undefined,
    options: () => undefined,
    view: () => undefined,
  };
  registerListeners(app as unknown as App, {} as Tools);
  return names;
}

test('every command of the manifest has a listener, and every listener its command', () => {
  const inManifest = manifest.features.slash_commands.map(({ command }: { command: string }) => command);
  expect(registered().command.filter((name) => typeof name === 'string')).toEqual(inManifest);
  expect([...COMMANDS]).toEqual(inManifest);
});

test('every event of the manifest has a listener, and every listener its event', () => {
  const inManifest: string[] = manifest.settings.event_subscriptions.bot_events;
  expect([...EVENTS].sort()).toEqual([...inManifest].sort());
  expect(registered().event).toEqual(inManifest.map((name) => name.split('.')[0]));
});

test('the scopes are these four and no others', () => {
  expect(manifest.oauth_config.scopes).toEqual({
    bot: ['commands', 'app_mentions:read', 'im:history', 'chat:write'],
  });
});

test('texts are within the limits of the manifest schema', () => {
  const { name, description, long_description: long } = manifest.display_information;
  expect(name.length).toBeLessThanOrEqual(35);
  expect(description.length).toBeLessThanOrEqual(140);
  expect(long.length).toBeGreaterThanOrEqual(175);
  expect(long.length).toBeLessThanOrEqual(4000);
});
