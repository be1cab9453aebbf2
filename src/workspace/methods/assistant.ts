// https://docs.slack.dev/reference/methods?family=assistant.threads and ?family=agents.sessions
// `thread_ts` became optional for setSuggestedPrompts with the agent view (@slack/web-api CHANGELOG 7.18).
import type { Core } from '../core.ts';
import { asText, isObject, type Json } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { hasAgentView } from '../manifest.ts';
import { findMessage } from '../messages.ts';
import { Refusal, refusalAt } from '../refusal.ts';
import type { AgentThread } from '../shapes.ts';
import { channelArgument, optional, required, structured } from './arguments.ts';
import type { Methods } from './method.ts';

export const assistantMethods: Methods = {
  'assistant.threads.setSuggestedPrompts': {
    token: 'bot',
    scopes: ['assistant:write'],
    run: setSuggestedPrompts,
  },
  // Moving from assistant:write to chat:write: https://docs.slack.dev/changelog/2026/03/05/set-status-scope-update
  'assistant.threads.setStatus': { token: 'bot', scopes: ['chat:write', 'assistant:write'], run: setStatus },
  'assistant.threads.setTitle': { token: 'bot', scopes: ['assistant:write'], run: setTitle },
  'agents.sessions.rename': { token: 'bot', scopes: ['chat:write'], run: rename },
};

function setSuggestedPrompts(core: Core, args: Json): Json {
  const thread = threadArgument(core, args);
  const given = structured(args, 'prompts');
  if (!Array.isArray(given) || given.length === 0)
    throw refusalAt('invalid_arguments', ['missing required field: prompts']);
  if (given.length > LIMITS.assistant.prompts) {
    throw refusalAt('invalid_arguments', [
      `no more than ${LIMITS.assistant.prompts} items allowed [json-pointer:/prompts]`,
    ]);
  }
  const prompts = given.map((prompt) => ({ title: part(prompt, 'title'), message: part(prompt, 'message') }));
  const title = optional(args, 'title');
  thread.prompts = { ...(title === undefined ? {} : { title }), prompts };
  core.changes.emit({ kind: 'agent', channel: thread.channel });
  return {};
}

function setStatus(core: Core, args: Json): Json {
  required(args, 'thread_ts');
  const thread = threadArgument(core, args);
  const messages = structured(args, 'loading_messages');
  if (Array.isArray(messages) && messages.length > LIMITS.assistant.loadingMessages) {
    throw refusalAt('invalid_arguments', [
      `no more than ${LIMITS.assistant.loadingMessages} items allowed [json-pointer:/loading_messages]`,
    ]);
  }
  thread.status = asText(args.status);
  core.changes.emit({ kind: 'agent', channel: thread.channel });
  return {};
}

function setTitle(core: Core, args: Json): Json {
  required(args, 'thread_ts');
  const thread = threadArgument(core, args);
  thread.title = required(args, 'title');
  core.changes.emit({ kind: 'agent', channel: thread.channel });
  return {};
}

// Only where the manifest has an agent view are there sessions, one for each message that begins a thread.
// https://docs.slack.dev/reference/methods/agents.sessions.rename
function rename(core: Core, args: Json): Json {
  const title = required(args, 'title');
  if (title.length > LIMITS.assistant.title)
    throw refusalAt('invalid_arguments', [
      `must be less than ${LIMITS.assistant.title + 1} characters [json-pointer:/title]`,
    ]);
  const channel = channelArgument(core, { channel: required(args, 'channel_id') });
  const root = findMessage(core, channel.id, required(args, 'thread_ts'));
  if (!hasAgentView(core.settings.manifest) || root === undefined) throw new Refusal('session_not_found');
  const thread = threadArgument(core, args);
  thread.title = title;
  core.changes.emit({ kind: 'agent', channel: thread.channel });
  return { title };
}

function threadArgument(core: Core, args: Json): AgentThread {
  const channel = channelArgument(core, { channel: required(args, 'channel_id') });
  if (!channel.members.includes(core.state.bot.id)) throw new Refusal('channel_not_found');
  const thread_ts = optional(args, 'thread_ts') ?? '';
  const threads = core.state.agentThreads;
  const found = threads.find((item) => item.channel === channel.id && item.thread_ts === thread_ts);
  if (found !== undefined) return found;
  const made: AgentThread = { channel: channel.id, thread_ts };
  threads.push(made);
  return made;
}

function part(prompt: unknown, name: string): string {
  const value = isObject(prompt) ? asText(prompt[name]) : '';
  if (value === '')
    throw refusalAt('invalid_arguments', [`missing required field: ${name} [json-pointer:/prompts]`]);
  return value;
}
