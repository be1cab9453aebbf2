// The state of a workspace at one moment, to be looked at and kept: copies, so that nothing changes in it later.
import type { Core } from './core.ts';
import { directChannel, findChannel, findUser } from './directory.ts';
import type { Call, Exchange } from './exchanges.ts';
import type { AgentThread, Channel, Message, Team, User, View } from './shapes.ts';

export interface Snapshot {
  readonly team: Team;
  readonly bot: User;
  readonly users: readonly User[];
  readonly channels: readonly Channel[];
  /** All messages in order; ephemeral ones carry `ephemeral_to`. */
  readonly messages: readonly Message[];
  /** Open modals by user id, the one on top last. */
  readonly views: Readonly<Record<string, readonly View[]>>;
  /** App Homes by user id. */
  readonly homes: Readonly<Record<string, View>>;
  readonly agentThreads: readonly AgentThread[];
  readonly exchanges: readonly Exchange[];
  readonly calls: readonly Call[];
}

export function takeSnapshot(core: Core): Snapshot {
  const { state, log } = core;
  return structuredClone({
    team: state.team,
    bot: state.bot,
    users: [...state.users.values()],
    channels: [...state.channels.values()],
    messages: state.messages,
    views: Object.fromEntries(state.stacks),
    homes: Object.fromEntries(state.homes),
    agentThreads: state.agentThreads,
    exchanges: log.exchanges,
    calls: log.calls,
  });
}

/** Which messages: those that everyone sees, and with `as` also those that only this person sees. */
export interface MessageQuery {
  readonly as?: string;
  /** Only this thread: its root and its replies. */
  readonly thread?: string;
}

/** The messages of a place in order, as one person sees them. */
export function messagesIn(core: Core, place: string, { as, thread }: MessageQuery): Message[] {
  const user = as === undefined ? undefined : findUser(core.state, as);
  const direct = place === 'dm' ? directChannel(core.state, user?.id ?? firstPerson(core)) : undefined;
  const channel = direct ?? findChannel(core.state, place);
  const seen = core.state.messages.filter(
    (message) =>
      message.channel === channel?.id &&
      (message.ephemeral_to === undefined || message.ephemeral_to === user?.id) &&
      (thread === undefined || message.ts === thread || message.thread_ts === thread),
  );
  return structuredClone(seen);
}

function firstPerson(core: Core): string {
  return [...core.state.users.values()].find((user) => !user.isBot)?.id ?? '';
}
