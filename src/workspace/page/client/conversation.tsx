import { type ComponentProps, useEffect, useRef } from 'react';
import type { Message } from '../../shapes.ts';
import { AgentGreeting } from './agent.tsx';
import { Composer } from './composer.tsx';
import { channelName, useShared } from './context.ts';
import { MessageItem } from './message.tsx';

interface Props {
  readonly channel: string;
  /** Only this thread; its root's timestamp. */
  readonly thread?: string;
  readonly openThread?: (channel: string, ts: string) => void;
}

export function Conversation({ channel, thread, openThread }: Props) {
  const { look } = useShared();
  const here = look.messages.filter((message) => message.channel === channel);
  const shown = here.filter((message) =>
    thread === undefined ? isRoot(message, here) : isIn(message, thread),
  );
  const label = thread === undefined ? channelName(look, channel) : 'thread';
  const isDirect = look.channels.find(({ id }) => id === channel)?.isDirect === true;
  const isSessions = isDirect && look.app.hasAgentView && thread === undefined;
  const end = useEnd(isSessions ? here : shown);
  return (
    <div className="conversation">
      <div className="messages" role="log" aria-label={`Messages in ${label}`} ref={end}>
        {shown.length === 0 && <Empty />}
        {shown.map((message) => {
          const replies = here.filter(({ thread_ts, ts }) => thread_ts === message.ts && ts !== message.ts);
          const onThread = thread === undefined && openThread && (() => openThread(channel, message.ts));
          const Shown = isSessions ? Session : MessageItem;
          return (
            <Shown key={message.ts} message={message} replies={replies} {...(onThread ? { onThread } : {})} />
          );
        })}
        {isDirect && thread === undefined && <AgentGreeting channel={channel} isEmpty={shown.length === 0} />}
      </div>
      {isDirect && !look.app.takesMessages ? (
        <p className="empty">Sending messages to this app has been turned off.</p>
      ) : (
        <Composer key={channel} channel={channel} {...(thread === undefined ? {} : { thread })} />
      )}
    </div>
  );
}

/** The agent view shows threads where they stand: https://docs.slack.dev/ai/migrating-to-agent-messaging */
function Session({ message, replies, onThread }: ComponentProps<typeof MessageItem>) {
  return (
    <div className="session">
      <MessageItem message={message} replies={[]} {...(onThread ? { onThread } : {})} />
      {replies.map((reply) => (
        <MessageItem key={reply.ts} message={reply} replies={[]} {...(onThread ? { onThread } : {})} />
      ))}
    </div>
  );
}

function Empty() {
  const { look } = useShared();
  const bot = look.users.find(({ id }) => id === look.app.bot)?.name ?? '';
  const commands = look.commands.map(({ command }) => command).join(', ');
  return (
    <p className="empty">
      Nothing has been said here yet. {commands !== '' && `Try ${commands}, or `}mention @{bot}.
    </p>
  );
}

/** Replies are in their thread; those whose thread is not to be seen stand for themselves. */
function isRoot(message: Message, here: readonly Message[]): boolean {
  const { thread_ts, ts } = message;
  return thread_ts === undefined || thread_ts === ts || !here.some((other) => other.ts === thread_ts);
}

function isIn(message: Message, thread: string): boolean {
  return message.ts === thread || message.thread_ts === thread;
}

/**
 * Keeps the newest message in sight, also where it is a reply that is shown where its thread stands. One that is longer
 * than the window is read from its head, and the question above it is out of sight.
 */
function useEnd(shown: readonly Message[]) {
  const box = useRef<HTMLDivElement>(null);
  const last = shown.at(-1);
  const mark = `${last?.ts}:${shown.length}`;
  useEffect(() => {
    if (mark === '' || box.current === null) return;
    box.current.scrollTop = box.current.scrollHeight;
    const newest = [...box.current.querySelectorAll('article')].at(-1);
    if (newest === undefined || newest.offsetHeight <= box.current.clientHeight) return;
    box.current.scrollTop += newest.getBoundingClientRect().top - box.current.getBoundingClientRect().top;
  }, [mark]);
  return box;
}
