// Requests as Slack signs them, and as others would like to.
import { createHmac } from 'node:crypto';
import type { RunningBot } from '../slack/running-bot.ts';

export const FORM = 'application/x-www-form-urlencoded';
export const JSON_TYPE = 'application/json';

export interface Sending {
  readonly type?: string;
  /** Seconds from now to the timestamp. */
  readonly shift?: number;
  readonly version?: string;
  /** Laid over the headers; undefined leaves one out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** What goes out in place of the signed body. */
  readonly sent?: string | Uint8Array<ArrayBuffer>;
  readonly method?: string;
}

/** Signs a body and sends it; gives the status. */
export async function send(
  { requestUrl, workspace }: Pick<RunningBot, 'requestUrl' | 'workspace'>,
  body: string | Uint8Array<ArrayBuffer>,
  { type = FORM, shift = 0, version = 'v0', headers = {}, sent = body, method = 'POST' }: Sending = {},
): Promise<number> {
  const stamp = String(Math.floor(Date.now() / 1000) + shift);
  const hash = createHmac('sha256', workspace.signingSecret)
    .update(`${version}:${stamp}:`)
    .update(body)
    .digest('hex');
  const signed = { 'x-slack-request-timestamp': stamp, 'x-slack-signature': `${version}=${hash}` };
  const all = Object.entries({ 'content-type': type, ...signed, ...headers }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const response = await fetch(requestUrl, { method, headers: Object.fromEntries(all), body: sent });
  return response.status;
}

let count = 0;
const unique = (): string => `${++count}.${Date.now()}.x`;

/** A question by command, of Ada in #general. */
export function command(
  { workspace }: Pick<RunningBot, 'workspace'>,
  fields: Readonly<Record<string, string>> = {},
): string {
  const { users, channels, team } = workspace.snapshot();
  return new URLSearchParams({
    command: '/sayswho',
    text: 'who was charged',
    user_id: users.find(({ name }) => name === 'ada')?.id ?? '',
    channel_id: channels.find(({ name }) => name === 'general')?.id ?? '',
    team_id: team.id,
    response_url: `${workspace.url}/commands/${unique()}`,
    trigger_id: unique(),
    ...fields,
  }).toString();
}

/** A question by direct message, as an event. */
export function directMessage(
  { workspace }: Pick<RunningBot, 'workspace'>,
  fields: Readonly<Record<string, unknown>> = {},
): string {
  const { users, team } = workspace.snapshot();
  const ts = `${1_700_000_000 + ++count}.000100`;
  const user = users.find(({ name }) => name === 'ada')?.id;
  const event = { type: 'message', channel_type: 'im', channel: user, user, text: 'who was charged', ts };
  return JSON.stringify({ type: 'event_callback', event_id: unique(), team_id: team.id, event, ...fields });
}

/** An interaction in the form in which Slack posts it. */
export const interaction = (payload: unknown): string =>
  new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
