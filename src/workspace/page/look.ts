// What one person sees of the workspace: everything that the page draws.
import type { Core } from '../core.ts';
import {
  appName,
  hasAgentView,
  hasHome,
  type Shortcut,
  type SlashCommand,
  shortcuts,
  slashCommands,
  takesMessages,
} from '../manifest.ts';
import type { AgentThread, Channel, Message, Team, User, View } from '../shapes.ts';
import { TROUBLES } from './troubles.ts';

export interface Look {
  /** The workspace's own time, as a message timestamp: tells old ephemeral messages from new ones. */
  readonly now: string;
  readonly me: string;
  readonly team: Team;
  readonly app: {
    readonly name: string;
    readonly bot: string;
    readonly connected: boolean;
    readonly hasHome: boolean;
    /** Whether each direct message begins a thread that is shown where it stands. */
    readonly hasAgentView: boolean;
    readonly takesMessages: boolean;
  };
  readonly users: readonly User[];
  readonly channels: readonly Channel[];
  readonly messages: readonly Message[];
  readonly views: readonly View[];
  readonly home: View | null;
  readonly agentThreads: readonly AgentThread[];
  /** What the manifest suggests where the app itself has not suggested anything. */
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
  readonly commands: readonly SlashCommand[];
  readonly shortcuts: readonly Shortcut[];
  /** Names of the troubles that can be asked for. */
  readonly troubles: readonly string[];
}

// What a page can show without slowing down; older ones stay in the workspace.
const SHOWN = 400;

export function lookAs(core: Core, me: User): Look {
  const { state, settings } = core;
  const channels = [...state.channels.values()].filter(({ members }) => members.includes(me.id));
  const mine = new Set(channels.map(({ id }) => id));
  const isSeen = ({ channel, ephemeral_to }: Message) =>
    mine.has(channel) && (ephemeral_to === undefined || ephemeral_to === me.id);
  return {
    now: core.ids.ts(),
    me: me.id,
    team: state.team,
    app: {
      name: appName(settings.manifest),
      bot: state.bot.id,
      hasHome: hasHome(settings.manifest),
      hasAgentView: hasAgentView(settings.manifest),
      takesMessages: takesMessages(settings.manifest),
      connected: settings.requestUrl !== undefined || core.sockets.connections() > 0,
    },
    users: [...state.users.values()],
    channels,
    messages: state.messages.filter(isSeen).slice(-SHOWN),
    views: state.stacks.get(me.id) ?? [],
    home: state.homes.get(me.id) ?? null,
    agentThreads: state.agentThreads.filter(({ channel }) => mine.has(channel)),
    prompts: settings.manifest?.features?.agent_view?.suggested_prompts ?? [],
    commands: slashCommands(settings.manifest),
    shortcuts: shortcuts(settings.manifest),
    troubles: Object.keys(TROUBLES),
  };
}
