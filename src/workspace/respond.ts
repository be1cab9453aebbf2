// What an app may do through a response_url, and what an acknowledged command says.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { finishCall, startCall } from './calls.ts';
import type { Core } from './core.ts';
import { asObject, asText, isTrue, type Json } from './json.ts';
import { addMessage, changeMessage, findMessage, removeMessage } from './messages.ts';
import { readContent, remarksOn } from './methods/content.ts';
import { sendMessageEvent } from './people/message-events.ts';
import { Refusal } from './refusal.ts';
import { readBody, sendJson } from './request.ts';
import type { ResponsePlace } from './response-urls.ts';
import type { Message } from './shapes.ts';
import { suffersFault } from './trouble.ts';

/** Answers a POST to a response_url. */
export async function handleResponseUrl(
  core: Core,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request);
  const call = startCall(core, 'response_url');
  if (suffersFault(core, 'response_url', call, response)) return;
  try {
    const args = asObject(JSON.parse(body));
    Object.assign(call.args, args);
    call.remarks = remarksOn(args);
    const place = core.responseUrls.use(path);
    respond(core, place, args);
    finishCall(core, call, 200, { ok: true });
    sendJson(response, 200, { ok: true });
  } catch (error) {
    const answer = { ok: false, ...reason(error) };
    const status = GONE.has(answer.error) ? 404 : 400;
    finishCall(core, call, status, answer);
    sendJson(response, status, answer);
  }
}

const GONE = new Set(['no_service', 'expired_url', 'used_url']);

function reason(error: unknown): { error: string } & Json {
  if (error instanceof Refusal) return { ...error.details, error: error.error };
  return { error: error instanceof SyntaxError ? 'invalid_payload' : String(error) };
}

/** Posts, replaces or deletes, as the body asks. Ephemeral unless it says `in_channel`. */
export function respond(core: Core, place: ResponsePlace, args: Json): void {
  const original = place.message === undefined ? undefined : findMessage(core, place.channel, place.message);
  if (isTrue(args.delete_original)) {
    if (original !== undefined) deleteOriginal(core, original);
    return;
  }
  const content = readContent(core, args);
  if (isTrue(args.replace_original) && original !== undefined) {
    replaceOriginal(core, original, content);
    return;
  }
  const thread_ts = asText(args.thread_ts) || place.thread_ts;
  const message = addMessage(core, {
    channel: place.channel,
    user: core.state.bot.id,
    bot_id: core.state.app.botId,
    ...(args.response_type === 'in_channel' ? {} : { ephemeral_to: place.user }),
    ...(thread_ts === undefined ? {} : { thread_ts }),
    ...content,
  });
  sendMessageEvent(core, { kind: 'posted', message });
}

function deleteOriginal(core: Core, original: Message): void {
  removeMessage(core, original);
  sendMessageEvent(core, { kind: 'deleted', message: original });
}

function replaceOriginal(core: Core, original: Message, content: ReturnType<typeof readContent>): void {
  const previous = { ...original };
  if (content.blocks === undefined) delete original.blocks;
  changeMessage(core, original, content);
  sendMessageEvent(core, { kind: 'changed', message: original, previous });
}
