// Reads out what changes in the workspace for one person, as it changes.
import type { Change } from '../../workspace/changes.ts';
import type { Message } from '../../workspace/shapes.ts';
import { messageToText, type Reading } from './message-to-text.ts';
import { pressables } from './pressables.ts';
import type { Session } from './session.ts';
import { viewToText } from './view-to-text.ts';

type MessageChange = Extract<Change, { ts: string }>;
type ViewChange = Extract<Change, { user: string }>;

export interface Reader {
  /** How much has been read out so far. */
  count(): number;
  stop(): void;
}

export function createReader(session: Session, reading: Reading, print: (text: string) => void): Reader {
  let count = 0;
  const say = (text: string): void => {
    count += 1;
    print(text);
  };
  const stop = session.workspace.subscribe((change) => {
    if (change.kind === 'message') readMessage(session, change, reading, say);
    else if (change.kind === 'view' || change.kind === 'home') readView(session, change, reading, say);
    else if (change.kind === 'message_deleted' && isLast(session, change)) say('(the message was removed)');
  });
  return { count: () => count, stop };
}

function readMessage(
  session: Session,
  { channel, ts }: MessageChange,
  reading: Reading,
  say: (text: string) => void,
): void {
  const me = session.workspace.person(session.person).user;
  const seen = session.workspace.messages(channel, { as: me.id });
  const message = seen.find((item) => item.ts === ts);
  if (message === undefined || !isForMe(session, message, me.id)) return;
  session.last = message;
  if (pressables(message.blocks ?? []).length > 0) session.numbered = message;
  say(messageToText(message, reading));
}

/** What the app or the workspace says; not what one has typed oneself. */
function isForMe(session: Session, message: Message, me: string): boolean {
  const others = message.user === session.workspace.bot.id || message.notice === true;
  const channel = session.workspace.snapshot().channels.find(({ id }) => id === message.channel);
  return others && channel?.members.includes(me) === true;
}

function readView(session: Session, change: ViewChange, reading: Reading, say: (text: string) => void): void {
  const me = session.workspace.person(session.person).user.id;
  if (change.user !== me) return;
  const { views, homes } = session.workspace.snapshot();
  const view = change.kind === 'home' ? homes[me] : views[me]?.at(-1);
  if (view === undefined) {
    say('(the form is closed)');
    return;
  }
  session.last = view;
  session.numbered = view;
  say(viewToText(view, session.errors, reading));
}

function isLast({ last }: Session, { ts }: MessageChange): boolean {
  return last !== undefined && 'ts' in last && last.ts === ts;
}
