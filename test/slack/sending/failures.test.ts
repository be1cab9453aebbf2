import { RespondError, webApi } from '@slack/bolt';
import { expect, test } from 'vitest';
import { explainFailure, troubleOf } from '../../../src/slack/sending/failures.ts';
import { SendingError } from '../../../src/slack/sending/sending-error.ts';

const refused = (error: string) => new webApi.WebAPIPlatformError({ ok: false, error });

test.each([
  ['invalid_blocks', 'plain text', 'failed'],
  ['msg_blocks_too_long', 'plain text', 'failed'],
  ['msg_too_long', 'shorter', 'failed'],
  ['channel_not_found', 'not here', 'not here'],
  ['not_in_channel', 'not here', 'not here'],
  ['is_archived', 'not here', 'not here'],
  ['ratelimited', 'busy', 'busy'],
  ['internal_error', 'unconfirmed', 'unconfirmed'],
  ['expired_trigger_id', 'expired', 'expired'],
  ['token_revoked', 'credentials', 'failed'],
  ['invalid_auth', 'credentials', 'failed'],
  ['account_inactive', 'credentials', 'failed'],
  ['missing_scope', 'apology', 'failed'],
  ['a_code_of_tomorrow', 'apology', 'failed'],
  ['constructor', 'apology', 'failed'],
])('%s ends as %s, and the asker hears that it %s', (code, ending, trouble) => {
  const failure = explainFailure(refused(code));
  expect(failure).toMatchObject({ code, ending });
  expect(troubleOf(failure)).toBe(trouble);
});

test.each([
  [404, 'response_url_gone', 'elsewhere'],
  [410, 'response_url_gone', 'elsewhere'],
  [400, 'response_url_refused', 'plain text'],
  [429, 'ratelimited', 'busy'],
  [503, 'server_error', 'elsewhere'],
])('a response_url that answers %i is %s', (status, code, ending) => {
  expect(explainFailure(new RespondError('x', status))).toMatchObject({ code, ending });
});

test('errors of the client are read through to what caused them', () => {
  const lost = new webApi.WebAPIRequestError(new SendingError('unconfirmed', 'chat.postMessage'));
  expect(explainFailure(lost).code).toBe('unconfirmed');
  expect(explainFailure(new webApi.WebAPIRateLimitedError(3)).code).toBe('ratelimited');
  expect(explainFailure(new webApi.WebAPIHTTPError(502, '', {})).code).toBe('server_error');
  expect(explainFailure(new webApi.WebAPIRequestError(new Error('x'))).code).toBe('internal');
});

test('what is no error of Slack is ours', () => {
  expect(explainFailure(new TypeError('x'))).toEqual({ code: 'internal', ending: 'apology', remedy: '' });
  expect(explainFailure(undefined).code).toBe('internal');
});

test('whatever an operator can do something about says what', () => {
  for (const code of ['token_revoked', 'invalid_auth', 'account_inactive', 'not_in_channel', 'missing_scope'])
    expect(explainFailure(refused(code)).remedy, code).not.toBe('');
});
