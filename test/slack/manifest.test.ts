// The manifest is one that Slack takes, asks for no more than is told, and names what has a listener, both ways.
import { readFileSync } from 'node:fs';
import type { App } from '@slack/bolt';
import { expect, test } from 'vitest';
import * as ids from '../../src/slack/blocks/ids.ts';
import {
  ACTIONS,
  COMMANDS,
  EVENTS,
  FIELDS,
  FORMS,
  registerListeners,
  SHORTCUTS,
} from '../../src/slack/listeners/index.ts';
import type { Tools } from '../../src/slack/tools.ts';
import { manifestSchema } from './manifest-schema.ts';
import { manifest, serveProjectRecord } from './running-bot.ts';

const { features, settings, oauth_config: oauth } = manifest;
const bot: string[] = oauth.scopes.bot;
const optional: string[] = oauth.scopes.bot_optional;

/** What is put on the app: the kind of listener, and the name or pattern that it listens to. */
const registered: (readonly [kind: string, name: unknown])[] = [];
const app = new Proxy({}, { get: (_, kind: string) => (name: unknown) => registered.push([kind, name]) });
registerListeners(app as App, {} as Tools);

const isHeard = (kind: string, id: string): boolean =>
  registered.some(([of, name]) => of === kind && (name instanceof RegExp ? name.test(id) : name === id));

test('Slack takes it', () => {
  expect(manifestSchema.safeParse(manifest).error?.issues ?? []).toEqual([]);
});

test.each([
  [{ ...manifest, icon: 'x' }, 'icon'],
  [{ ...manifest, features: { ...features, search: {} } }, 'search'],
  [{ ...manifest, settings: { ...settings, extra: true } }, 'extra'],
  [{ ...manifest, features: { ...features, unfurl_domains: 'abcdef'.split('') } }, '<=5'],
])('what Slack does not take is noticed %#', (wrong, words) => {
  expect(JSON.stringify(manifestSchema.safeParse(wrong).error?.issues)).toContain(words);
});

test('every command of it has a listener, and every listener its command', () => {
  const inManifest = features.slash_commands.map(({ command }: { command: string }) => command);
  expect(Object.keys(COMMANDS)).toEqual(inManifest);
});

test('every event of it has a listener, and every listener its event', () => {
  const inManifest: string[] = settings.event_subscriptions.bot_events;
  // Of messages it hears those to itself, and of no others.
  expect(inManifest.filter((name) => name.startsWith('message'))).toEqual(['message.im']);
  expect(Object.keys(EVENTS).sort()).toEqual(inManifest.map((name) => name.split('.')[0]).sort());
});

test('every shortcut of it has a listener, and every listener its shortcut', () => {
  const inManifest: string[] = (features.shortcuts ?? []).map(
    ({ callback_id: id }: { callback_id: string }) => id,
  );
  expect(Object.keys(SHORTCUTS).sort()).toEqual([...inManifest].sort());
});

test('every id that a block or a view carries has a listener', () => {
  const known: string[] = Object.values(ids).filter((id) => typeof id === 'string');
  const named = [ACTIONS, FIELDS, FORMS, SHORTCUTS].flatMap((table) => Object.keys(table));
  expect(known.filter((id) => !named.includes(id))).toEqual([]);
  expect(named.filter((id) => !known.includes(id))).toEqual([]);
});

test.each(['command', 'event', 'shortcut', 'action', 'view', 'options'])(
  'of the kind %s even what no version knows reaches a listener',
  (kind) => {
    expect(isHeard(kind, 'of-an-older-version:1')).toBe(true);
  },
);

test('it asks for these scopes and no others, and the README says what for', () => {
  expect(bot).toEqual(['commands', 'app_mentions:read', 'im:history', 'chat:write', 'assistant:write']);
  expect(optional).toEqual(['links:read', 'links:write']);
  const told = [
    ...readFileSync('README.md', 'utf8').matchAll(/^\| `([a-z_]+(?::[a-z]+)?)`( \(optional\))? \| \S/gm),
  ];
  const scopes = told
    .map(([, scope]) => scope)
    .filter((scope) => scope === 'commands' || scope?.includes(':'));
  expect(scopes).toEqual([...bot, ...optional]);
  for (const [, scope = '', mark] of told)
    if (scopes.includes(scope)) expect(mark !== undefined, scope).toBe(optional.includes(scope));
});

test('it suggests what the record suggests', async () => {
  const { overview } = await serveProjectRecord();
  const prompts: { title: string; message: string }[] = features.agent_view.suggested_prompts;
  expect(prompts.map(({ message }) => message)).toEqual(overview.questions.slice(0, 4));
});

test('it names no domain to unfurl: that is for whoever runs the bot to add', () => {
  expect(features.unfurl_domains).toBeUndefined();
});

test('slack run finds its hooks, starts the bot as npm does, and takes the manifest from here', () => {
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
  const { scripts, devDependencies } = read('package.json');
  const { hooks, config } = read('.slack/hooks.json');
  expect(hooks['get-hooks']).toMatch(/^npx -q --no-install -p @slack\/cli-hooks slack-cli-get-hooks$/);
  expect(devDependencies['@slack/cli-hooks']).toBeDefined();
  expect(hooks.start).toBe('npm run --silent start');
  expect(scripts.start).toBe('tsx src/main.ts');
  expect(new RegExp(config.watch.app['filter-regex']).test('src/main.ts')).toBe(true);
  expect(read('.slack/config.json').manifest.source).toBe('local');
});
