// The Web API: from a request to `{ ok: … }`.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { finishCall, startCall } from './calls.ts';
import type { Core } from './core.ts';
import { asText, type Json } from './json.ts';
import { grantedScopes } from './manifest.ts';
import { remarksOn } from './methods/content.ts';
import { METHODS } from './methods/index.ts';
import { unknownArguments } from './methods/known-arguments.ts';
import type { Method } from './methods/method.ts';
import { Refusal } from './refusal.ts';
import { readArguments, readBody, sendJson } from './request.ts';
import { suffersFault } from './trouble.ts';

/** Answers one call. Slack says no with HTTP 200: https://docs.slack.dev/apis/web-api/#responses */
export async function handleApiCall(
  core: Core,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request);
  const query = new URL(request.url ?? '/', core.origin()).searchParams;
  const call = startCall(core, name);
  let answer: Json;
  try {
    const args = readArguments(body, request.headers['content-type'] ?? '', query);
    const { token: inBody, ...shown } = args;
    Object.assign(call.args, readable(shown));
    call.remarks = remarksOnCall(name, args);
    if (suffersFault(core, name, call, response)) return;
    answer = { ok: true, ...perform(core, name, args, tokenOf(request, inBody)) };
  } catch (error) {
    answer = refused(error);
  }
  finishCall(core, call, 200, answer);
  sendJson(response, 200, answer, {
    'x-oauth-scopes': (grantedScopes(core.settings.manifest) ?? []).join(','),
  });
}

function remarksOnCall(name: string, args: Json): string[] {
  const unknown = unknownArguments(name, Object.keys(args));
  return [
    ...(name.startsWith('chat.') ? remarksOn(args) : []),
    ...unknown.map((argument) => `unknown argument, which Slack ignores: ${argument}`),
  ];
}

function refused(error: unknown): Json {
  if (error instanceof Refusal) return { ok: false, error: error.error, ...error.details };
  if (error instanceof SyntaxError) return { ok: false, error: 'invalid_json' };
  return { ok: false, error: 'internal_error', detail: String(error) };
}

function perform(core: Core, name: string, args: Json, token: string | undefined): Json {
  const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
  if (method === undefined) throw new Refusal('unknown_method', { req_method: name });
  checkToken(core, method, token);
  checkScopes(core, method, args);
  return method.run(core, args);
}

function tokenOf(request: IncomingMessage, inBody: unknown): string | undefined {
  const header = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  return header ?? (asText(inBody) || undefined);
}

function checkToken(core: Core, method: Method, token: string | undefined): void {
  if (method.token === 'none') return;
  if (token === undefined) throw new Refusal('not_authed');
  if (token === core.tokens[method.token]) return;
  const other = token === core.tokens.bot || token === core.tokens.app;
  throw new Refusal(other ? 'not_allowed_token_type' : 'invalid_auth');
}

// https://docs.slack.dev/reference/methods/chat.postMessage#errors: missing_scope comes with `needed` and `provided`
function checkScopes(core: Core, method: Method, args: Json): void {
  const granted = grantedScopes(core.settings.manifest);
  const wanted = typeof method.scopes === 'function' ? method.scopes(core, args) : method.scopes;
  if (granted === undefined || wanted === undefined) return;
  if (wanted.some((scope) => granted.includes(scope))) return;
  throw new Refusal('missing_scope', { needed: wanted.join(','), provided: granted.join(',') });
}

/** Structured arguments of form-encoded calls, read for whoever looks at the log. */
function readable(args: Json): Json {
  const entries = Object.entries(args).map(([name, value]) => [name, parsed(value)]);
  return Object.fromEntries(entries);
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
