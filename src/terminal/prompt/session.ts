// What the prompt remembers between two lines, and what it does with a line.

import type { Exchange } from '../../workspace/exchanges.ts';
import type { Said } from '../../workspace/people/talking.ts';
import type { Message, View } from '../../workspace/shapes.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Line } from './line.ts';
import { type Pressable, pressables } from './pressables.ts';
import { fields } from './view-to-text.ts';

export interface Session {
  readonly workspace: Workspace;
  readonly isInteractive: boolean;
  place: string;
  person: string;
  /** The message or view that was read last. */
  last: Message | View | undefined;
  /** The last one that has something to press: what numbers mean. */
  numbered: Message | View | undefined;
  errors: Readonly<Record<string, string>>;
}

/** Whether the app was told of something, and so will answer. */
export type Done = { readonly told: boolean; readonly note?: string };

const quiet = (note: string): Done => ({ told: false, note });

/** Does what a line asks for. */
export async function perform(session: Session, line: Line): Promise<Done> {
  const me = session.workspace.person(session.person);
  switch (line.kind) {
    case 'command':
      return told(await me.command(session.place, line.text));
    case 'mention':
      return said(await me.post(placeOfMention(session), line.text));
    case 'message':
      return said(await me.post(session.place, line.text));
    case 'thread':
      return reply(session, line.text);
    case 'press':
      return press(session, line.number);
    case 'fill':
      return fill(session, line.number, line.text);
    case 'home':
      return told(await me.openHome());
    case 'submit':
      return submit(session);
    case 'close':
      return told(await me.close());
    default:
      return { told: false };
  }
}

// Piped lines start out in the direct message; a mention belongs in a channel.
function placeOfMention(session: Session): string {
  if (session.isInteractive || session.place !== 'dm') return session.place;
  return session.workspace.snapshot().channels.find((channel) => !channel.isDirect)?.id ?? session.place;
}

async function reply(session: Session, text: string): Promise<Done> {
  const { last, workspace } = session;
  if (last === undefined || !('ts' in last)) return quiet('There is no message to reply to yet.');
  const options = { thread: last.thread_ts ?? last.ts };
  return said(await workspace.person(session.person).post(last.channel, text, options));
}

async function press(session: Session, number: number): Promise<Done> {
  const { numbered, workspace } = session;
  const button: Pressable | undefined = pressables(numbered?.blocks ?? [])[number - 1];
  if (numbered === undefined || button === undefined) return quiet(`There is no button ${number} here.`);
  const { block_id, action_id, value, label } = button;
  if (button.url !== undefined && value === undefined) return quiet(`${label} leads to ${button.url}`);
  return told(await workspace.person(session.person).press(numbered, { block_id, action_id }, value));
}

async function fill(session: Session, number: number, text: string): Promise<Done> {
  const { last, workspace } = session;
  if (last === undefined || 'ts' in last) return quiet('There is no form open.');
  const field = fields(last)[number - 1 - pressables(last.blocks).length];
  if (field === undefined) return quiet(`There is no field ${number} here.`);
  const exchange = await workspace.person(session.person).type(last, field, text);
  return exchange === undefined ? quiet(`${field.label}: ${text}`) : told(exchange);
}

async function submit(session: Session): Promise<Done> {
  const { exchange, errors } = await session.workspace.person(session.person).submit();
  session.errors = errors;
  const complaints = Object.values(errors);
  return complaints.length > 0 ? quiet(complaints.join('\n')) : told(exchange);
}

function told(exchange: Exchange | undefined): Done {
  return { told: exchange !== undefined };
}

function said({ exchanges }: Said): Done {
  if (exchanges.length > 0) return { told: true };
  return quiet('Sent. The app is told only of commands, mentions and direct messages.');
}
