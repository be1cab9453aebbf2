// Whom a request is meant for, where it wants its answer, and whether it is what listeners rely on.
import { beforeEach, describe, expect, test } from 'vitest';
import { isForApp, isForTeam } from '../../src/slack/admission/addressee.ts';
import { wrongField } from '../../src/slack/admission/payload-shapes.ts';
import { expectRefused, type NotingBot, startNotingBot } from './noting-bot.ts';
import { command, directMessage, interaction, JSON_TYPE, send } from './signed.ts';

let bot: NotingBot;

beforeEach(async () => {
  bot = await startNotingBot();
});

test('a command of another workspace or app is turned away', async () => {
  await expectRefused(bot, send(bot, command(bot, { team_id: 'T0OTHER' })), 403, 'another team');
  bot.log.length = 0;
  await expectRefused(bot, send(bot, command(bot, { api_app_id: 'A0OTHER' })), 403, 'another app');
});

test('a message of another workspace is turned away, and in a shared channel taken where ours is authorised', async () => {
  const foreign = { team_id: 'T0OTHER', context_team_id: 'T0OTHER' };
  await expectRefused(bot, send(bot, directMessage(bot, foreign), { type: JSON_TYPE }), 403, 'another team');
  const authorizations = [{ team_id: 'T0OTHER' }, { team_id: bot.workspace.snapshot().team.id }];
  const shared = directMessage(bot, { ...foreign, authorizations });
  expect(await send(bot, shared, { type: JSON_TYPE })).toBe(200);
  await bot.workspace.waitFor(() => bot.asked.length === 1);
});

test.each([
  'https://evil.example/commands/1',
  'https://hooks.slack.com.evil.example/commands/1',
  'https://hooks.slack.com@evil.example/commands/1',
  'https://user:secret@hooks.slack.com/commands/1',
  'https://hooks.slack.com:8443/commands/1',
  'http://hooks.slack.com/commands/1',
  'http://169.254.169.254/latest/meta-data',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'nowhere',
])('an answer wanted at %s is not given, and nobody calls there', async (response_url) => {
  await expectRefused(bot, send(bot, command(bot, { response_url })), 403, 'forged response_url');
});

test('a button pressed with another address for its answer does nothing', async () => {
  const { users, team } = bot.workspace.snapshot();
  const pressed = {
    type: 'block_actions',
    user: { id: users[0]?.id },
    team: { id: team.id },
    trigger_id: '1.1.1',
    container: { type: 'message', channel_id: 'C1', message_ts: '1.1', is_ephemeral: true },
    actions: [{ action_id: 'ask:1', type: 'button', value: 'who was charged' }],
    response_url: 'https://evil.example/actions/1',
  };
  await expectRefused(bot, send(bot, interaction(pressed)), 403, 'forged response_url');
});

test('what names no workspace and no app is for us, and so is everything while we are not known', () => {
  const ours = { appId: 'A1', teamId: 'T1' };
  expect([isForApp({}, ours), isForTeam({}, ours)]).toEqual([true, true]);
  expect([isForApp({ api_app_id: 'A2' }, {}), isForTeam({ team_id: 'T2' }, {})]).toEqual([true, true]);
  expect([isForApp({ api_app_id: 'A2' }, ours), isForTeam({ team: { id: 'T2' } }, ours)]).toEqual([
    false,
    false,
  ]);
});

test.each([
  ['view', { team: { id: 'T2' }, view: { app_installed_team_id: 'T1' } }],
  ['context', { team_id: 'T2', context_team_id: 'T1' }],
  ['user', { team: { id: 'T2' }, user: { team_id: 'T1' } }],
])('ours may be named in its %s', (_name, body) => {
  expect(isForTeam(body, { teamId: 'T1' })).toBe(true);
});

describe('the field that is wrong', () => {
  const message = { type: 'message', channel: 'D1', ts: '1.1' };
  const envelope = { type: 'event_callback', event_id: 'E1' };
  const pressed = {
    ...{ type: 'block_actions', user: { id: 'U1' }, trigger_id: '1.1.1', container: { type: 'view' } },
    actions: [{ action_id: 'ask' }],
  };
  test.each([
    ['event.text', { ...envelope, event: { ...message, text: 5 } }],
    ['event.ts', { ...envelope, event: { ...message, ts: null } }],
    // Half a character would not go back to Slack.
    ['event.channel', { ...envelope, event: { ...message, channel: 'D\ud800' } }],
    ['type', { type: { toString: {} } }],
    ['event', { ...envelope, event: null }],
    ['event.links', { ...envelope, event: { type: 'link_shared', channel: 'C1', message_ts: '1.1' } }],
    ['event_id', { type: 'event_callback', event: message }],
    ['type', { type: 'something_new' }],
    ['type', { type: '__proto__' }],
    ['type', {}],
    ['actions', { ...pressed, actions: [] }],
    ['actions.0.value', { ...pressed, actions: [{ action_id: 'ask', value: {} }] }],
    ['user', { ...pressed, user: null }],
    // Bolt would take it for a request for options.
    ['name', { ...pressed, name: 'x' }],
    ['command', { command: ['/sayswho', '/other'] }],
  ])('is %s', (field, body) => {
    expect(wrongField(body)).toBe(field);
  });

  test('is not told by the names of what somebody filled in', () => {
    const values = { secret: { secret: { value: 5 } } };
    const view = { id: 'V1', type: 'modal', callback_id: 'x', private_metadata: '', state: { values } };
    expect(wrongField({ type: 'view_submission', user: { id: 'U1' }, view })).toBe('view.state.values');
  });
});
