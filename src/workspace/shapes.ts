// The things a workspace holds. Fields that Slack names keep Slack's names.
import type { Json } from './json.ts';

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
}

export interface User {
  readonly id: string;
  /** The handle, as in @ada. */
  readonly name: string;
  readonly realName: string;
  readonly isBot: boolean;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly isDirect: boolean;
  /** True where people of another organisation are in it: https://docs.slack.dev/apis/slack-connect */
  readonly isExternal?: boolean;
  readonly members: readonly string[];
  readonly created: number;
}

export interface Block extends Json {
  type: string;
  block_id?: string;
}

export interface Reaction {
  name: string;
  users: string[];
  count: number;
}

export interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
  text: string;
  blocks?: Block[];
  attachments?: Json[];
  thread_ts?: string;
  bot_id?: string;
  /** Made by the client of the person who wrote it. */
  client_msg_id?: string;
  metadata?: Json;
  edited?: { user: string; ts: string };
  reactions?: Reaction[];
  /** The one user who sees it, if the message is ephemeral. */
  readonly ephemeral_to?: string;
  /** It says that the workspace itself could not deliver something. */
  readonly notice?: true;
}

/** Values that a user has put into a view or a message: block id, action id, Slack's state value. */
export type StateValues = Record<string, Record<string, Json>>;

/** ViewOutput in @slack/bolt dist/types/view/index.d.ts */
export type View = {
  id: string;
  type: 'modal' | 'home';
  team_id: string;
  app_id: string;
  app_installed_team_id: string;
  bot_id: string;
  title: unknown;
  submit: unknown;
  close: unknown;
  blocks: Block[];
  private_metadata: string;
  callback_id: string;
  external_id: string;
  clear_on_close: boolean;
  notify_on_close: boolean;
  state: { values: StateValues };
  hash: string;
  root_view_id: string;
  previous_view_id: string | null;
};

/** The pane for talking with the app: what it suggests, what it says it is doing. */
export interface AgentThread {
  channel: string;
  thread_ts: string;
  title?: string;
  status?: string;
  prompts?: { title?: string; prompts: { title: string; message: string }[] };
}
