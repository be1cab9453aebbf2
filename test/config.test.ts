import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

const BOT = { SLACK_BOT_TOKEN: 'xoxb-1' };

test('no Slack variable at all is the local workspace', () => {
  expect(readConfig({}).transport).toEqual({ kind: 'workspace', port: 3000 });
  expect(readConfig({ SLACK_BOT_TOKEN: ' ', PORT: '0' }).transport).toEqual({ kind: 'workspace', port: 0 });
});

test('bot token and app token are Socket Mode', () => {
  const { transport } = readConfig({ ...BOT, SLACK_APP_TOKEN: 'xapp-1' });
  expect(transport).toEqual({ kind: 'socket', botToken: 'xoxb-1', appToken: 'xapp-1' });
});

test('bot token and signing secret are HTTP', () => {
  const { transport } = readConfig({ ...BOT, SLACK_SIGNING_SECRET: 's', HOST: '0.0.0.0', PORT: '8080' });
  expect(transport).toEqual({
    kind: 'http',
    botToken: 'xoxb-1',
    signingSecret: 's',
    host: '0.0.0.0',
    port: 8080,
  });
});

test('with all three Socket Mode is taken, since it needs no public address', () => {
  expect(readConfig({ ...BOT, SLACK_APP_TOKEN: 'xapp-1', SLACK_SIGNING_SECRET: 's' }).transport.kind).toBe(
    'socket',
  );
});

test.each([
  [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN is missing'],
  [{ SLACK_SIGNING_SECRET: 's' }, 'SLACK_BOT_TOKEN is missing'],
  [{ SLACK_API_URL: 'http://127.0.0.1/api' }, 'SLACK_BOT_TOKEN is missing'],
  [BOT, 'SLACK_APP_TOKEN (for Socket Mode) or SLACK_SIGNING_SECRET (for HTTP) is missing'],
  [
    { ...BOT, SLACK_SIGNING_SECRET: ' ' },
    'SLACK_APP_TOKEN (for Socket Mode) or SLACK_SIGNING_SECRET (for HTTP) is missing',
  ],
  [
    { SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xapp-1' },
    'SLACK_BOT_TOKEN is not of its kind: expected a token that begins with xoxb-',
  ],
  [{ PORT: 'many' }, 'PORT is not a port'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is unknown: expected one of trace'],
  [{ LOG_QUESTIONS: 'yes' }, 'LOG_QUESTIONS is not a switch'],
  [{ SLACK_API_URL: 'slack', ...BOT, SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_API_URL is not an address'],
])('%o is refused: %s', (environment, message) => {
  expect(() => readConfig(environment)).toThrow(message);
});

test('all faults come at once and no value of a token is repeated', () => {
  const environment = { SLACK_BOT_TOKEN: 'xoxp-canary', PORT: '-1', LOG_LEVEL: 'loud' };
  const error = (() => {
    try {
      return readConfig(environment);
    } catch (reason) {
      return reason;
    }
  })();
  expect(error).toBeInstanceOf(ConfigError);
  expect(String(error).split('\n').length).toBeGreaterThan(4);
  expect(String(error)).not.toContain('canary');
});

test('the agent view is on unless it is switched off, and facts have no pages unless they are given', () => {
  expect(readConfig({})).toMatchObject({ agentView: true, link: undefined });
  expect(
    readConfig({ SAYSWHO_AGENT_VIEW: 'false', SAYSWHO_LINK: 'https://example.org/apt31' }),
  ).toMatchObject({ agentView: false, link: 'https://example.org/apt31/' });
  expect(() => readConfig({ SAYSWHO_AGENT_VIEW: 'off' })).toThrow('SAYSWHO_AGENT_VIEW is not a switch');
  expect(() => readConfig({ SAYSWHO_LINK: 'apt31' })).toThrow('SAYSWHO_LINK is not an address');
});

const SOCKET = { ...BOT, SLACK_APP_TOKEN: 'xapp-1' };

test.each([
  [{}, undefined],
  [{ HEALTH_PORT: '4000' }, { host: '127.0.0.1', port: 4000, metrics: false }],
  [SOCKET, { host: '127.0.0.1', port: 3001, metrics: false }],
  [{ ...SOCKET, HEALTH_PORT: 'off' }, undefined],
  [
    { ...SOCKET, HEALTH_HOST: '0.0.0.0', METRICS: 'true' },
    { host: '0.0.0.0', port: 3001, metrics: true },
  ],
])('%o tells how it is at %o', (environment, health) => {
  expect(readConfig(environment).health).toEqual(health);
});

test.each([
  [{ ...SOCKET, HEALTH_PORT: 'none' }, 'HEALTH_PORT is not a port'],
  [{ METRICS: 'true' }, 'METRICS are served on HEALTH_PORT, which is off'],
])('%o is refused: %s', (environment, message) => {
  expect(() => readConfig(environment)).toThrow(message);
});

test('.env.example explains every variable, and none besides', () => {
  const named = readFileSync('src/config.ts', 'utf8').matchAll(
    /\b(?:SLACK|SAYSWHO|LOG|HEALTH|METRICS|HOST|PORT)(?:_[A-Z]+)*\b/g,
  );
  const explained = readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm);
  const isVariable = (name: string): boolean => !/^(?:SLACK_|LOG_LEVELS|SLACK|SAYSWHO)$/.test(name);
  const names = new Set([...named].map(([name]) => name).filter(isVariable));
  expect(new Set([...explained].map(([, name]) => name))).toEqual(names);
});

test('.env.example as it stands holds no stand-in for a secret: it is the local workspace', () => {
  const lines = readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=(.*)$/gm);
  const environment = Object.fromEntries([...lines].map(([, name, value]) => [name, value]));
  expect(readConfig(environment)).toEqual(readConfig({}));
});
