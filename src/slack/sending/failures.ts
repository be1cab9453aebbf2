// What can go wrong between us and Slack: what each code means, what becomes of the answer, and what to do about it.
import { RespondError, webApi } from '@slack/bolt';
import type { Trouble } from '../blocks/notice-blocks.ts';
import { SendingError } from './sending-error.ts';

/** What becomes of an answer that met with a failure. */
export type Ending =
  /** The same goes out as plain text. */
  | 'plain text'
  /** The same goes out cut, and says so. */
  | 'shorter'
  /** It did not go this way: the asker is reached in another. */
  | 'elsewhere'
  /** The same, because the place does not take messages of ours. */
  | 'not here'
  /** It may be there already: it is not sent again, and the asker is told so. */
  | 'unconfirmed'
  /** Too much at once: the asker is told to come back. */
  | 'busy'
  /** What was pressed is too old. */
  | 'expired'
  /** Nobody can be answered until an operator has done something. */
  | 'credentials'
  /** An apology, and the log. */
  | 'apology';

export interface Failure {
  /** Slack's own code, or ours where Slack gave none. */
  readonly code: string;
  readonly ending: Ending;
  /** What an operator can do about it; empty where there is nothing. */
  readonly remedy: string;
}

const INVITE = 'invite the bot into the channel, or ask by /sayswho';
const REINSTALL = 'install the app again, set its new SLACK_BOT_TOKEN, and restart';

/** Slack's codes: the error lists of https://docs.slack.dev/reference/methods/chat.postMessage and views.open. */
const ENDINGS: Readonly<Record<string, readonly [Ending, remedy: string]>> = {
  invalid_blocks: ['plain text', 'report the reference: blocks were built that Slack does not take'],
  invalid_blocks_format: ['plain text', 'report the reference: blocks were built that Slack does not take'],
  msg_blocks_too_long: ['plain text', 'report the reference: an answer is too long'],
  response_url_refused: ['plain text', 'report the reference: Slack did not take the answer as it was'],
  msg_too_long: ['shorter', 'report the reference: an answer is too long'],
  channel_not_found: ['not here', INVITE],
  not_in_channel: ['not here', INVITE],
  user_not_in_channel: ['not here', ''],
  is_archived: ['not here', 'none: the channel is archived'],
  restricted_action: ['not here', 'ask an admin of the workspace to let apps post there'],
  restricted_action_read_only_channel: ['not here', 'ask an admin of the workspace to let apps post there'],
  restricted_action_thread_only_channel: ['not here', 'ask in a thread of that channel'],
  response_url_gone: ['elsewhere', ''],
  no_address: ['elsewhere', ''],
  server_error: ['elsewhere', 'see https://slack-status.com'],
  unreachable: ['elsewhere', 'see that this machine can reach Slack over HTTPS'],
  ratelimited: ['busy', 'ask less often; see the metric of rate limits'],
  rate_limited: ['busy', 'ask less often; see the metric of rate limits'],
  queue_full: ['busy', 'ask less often in one channel'],
  too_late: ['busy', 'ask less often in one channel'],
  unconfirmed: ['unconfirmed', 'see https://slack-status.com'],
  internal_error: ['unconfirmed', 'see https://slack-status.com'],
  fatal_error: ['unconfirmed', 'see https://slack-status.com'],
  request_timeout: ['unconfirmed', 'see https://slack-status.com'],
  service_unavailable: ['unconfirmed', 'see https://slack-status.com'],
  expired_trigger_id: ['expired', ''],
  trigger_expired: ['expired', ''],
  trigger_exchanged: ['expired', ''],
  exchanged_trigger_id: ['expired', ''],
  invalid_trigger_id: ['expired', ''],
  not_found: ['expired', ''],
  view_not_found: ['expired', ''],
  hash_conflict: ['expired', ''],
  invalid_auth: ['credentials', 'set SLACK_BOT_TOKEN and SLACK_APP_TOKEN to those of the app, and restart'],
  not_authed: ['credentials', 'set SLACK_BOT_TOKEN and SLACK_APP_TOKEN to those of the app, and restart'],
  token_revoked: ['credentials', REINSTALL],
  token_expired: ['credentials', REINSTALL],
  account_inactive: ['credentials', REINSTALL],
  user_removed_from_team: ['credentials', REINSTALL],
  uninstalled: ['credentials', REINSTALL],
  app_uninstalled: ['credentials', REINSTALL],
  tokens_revoked: ['credentials', REINSTALL],
  team_disabled: ['credentials', 'none, until the workspace is enabled again'],
  missing_scope: ['apology', 'install the app again from manifest.json: a scope is missing'],
  foreign_address: ['apology', 'none: the request named an address that is not Slack’s'],
};

/** What the asker is told where nothing else helps. */
const TROUBLES: Partial<Readonly<Record<Ending, Trouble>>> = {
  'not here': 'not here',
  unconfirmed: 'unconfirmed',
  busy: 'busy',
  expired: 'expired',
};

export const troubleOf = ({ ending }: Failure): Trouble => TROUBLES[ending] ?? 'failed';

/** What an error means. An error that is not Slack's is ours: `internal`. */
export function explainFailure(error: unknown): Failure {
  return explainCode(codeOf(error));
}

/** What a code means. One that is no mere name is not repeated: it may hold anything. */
export function explainCode(given: string): Failure {
  const code = /^\w{1,60}$/.test(given) ? given : 'unknown';
  const [ending, remedy] = (Object.hasOwn(ENDINGS, code) && ENDINGS[code]) || ['apology', ''];
  return { code, ending, remedy };
}

function codeOf(error: unknown): string {
  if (error instanceof SendingError) return error.code;
  if (error instanceof webApi.WebAPIPlatformError) return error.data.error;
  if (error instanceof webApi.WebAPIRateLimitedError) return 'ratelimited';
  if (error instanceof webApi.WebAPIHTTPError) return codeOfStatus(error.statusCode);
  if (error instanceof RespondError) return codeOfStatus(error.statusCode);
  if (error instanceof webApi.WebAPIRequestError) return codeOf(error.original);
  return 'internal';
}

/** Of a response_url, which has no codes: gone after half an hour or five uses, or not pleased with the content. */
function codeOfStatus(status: number): string {
  if (status === 429) return 'ratelimited';
  if (status >= 500) return 'server_error';
  return status === 404 || status === 410 || status === 403 ? 'response_url_gone' : 'response_url_refused';
}
