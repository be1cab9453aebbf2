import { expect, test } from 'vitest';
import { readCall } from '../../../src/slack/sending/call.ts';

const API = 'https://slack.com/api/';

test.each([
  ['chat.postMessage', 'channel=C1&text=x', 'C1', false, false],
  ['chat.postEphemeral', 'channel=C1&text=x', undefined, false, false],
  ['chat.update', 'channel=C1', undefined, true, false],
  ['views.open', 'trigger_id=1', undefined, false, true],
  ['views.push', 'trigger_id=1', undefined, false, true],
  ['views.publish', 'user_id=U1', undefined, true, false],
  ['auth.test', '', undefined, true, false],
])('%s of %s: lane %s, repeatable %s, urgent %s', (method, body, lane, isRepeatable, isUrgent) => {
  expect(readCall(API + method, body, API)).toEqual({ method, lane, isRepeatable, isUrgent });
});

test.each([
  'https://hooks.slack.com/commands/T1/1/x',
  'https://hooks.slack-gov.com/commands/T1/1/x',
  'https://hooks.slack.com/api/../actions/T1',
])('%s is an address of Slack', (address) => {
  expect(readCall(address, '{}', API).method).toBe('response_url');
});

test('the stand-in that SLACK_API_URL names gives out addresses of its own', () => {
  const call = readCall('http://127.0.0.1:4000/commands/T1', '{}', 'http://127.0.0.1:4000/api/');
  expect(call.method).toBe('response_url');
});

test.each([
  'https://evil.example/commands/T1',
  'https://slack.com.evil.example/',
  'https://evilslack.com/',
  'http://hooks.slack.com/commands/T1',
  'https://hooks.slack.com@evil.example/',
  'http://127.0.0.1:4000/',
  'http://169.254.169.254/latest/meta-data',
])('%s is called by nobody', (address) => {
  expect(() => readCall(address, '{}', API)).toThrow('foreign_address');
});
