// The parts of an app manifest that decide what reaches the app and what it may call.
// https://docs.slack.dev/reference/app-manifest

export interface Manifest {
  readonly display_information?: { readonly name?: string; readonly description?: string };
  readonly features?: {
    readonly bot_user?: { readonly display_name?: string };
    readonly app_home?: {
      readonly home_tab_enabled?: boolean;
      readonly messages_tab_enabled?: boolean;
      readonly messages_tab_read_only_enabled?: boolean;
    };
    readonly agent_view?: {
      readonly agent_description?: string;
      readonly suggested_prompts?: readonly { readonly title: string; readonly message: string }[];
    };
    readonly slash_commands?: readonly SlashCommand[];
    readonly shortcuts?: readonly Shortcut[];
    /** Domains whose links the app unfurls, with all domains below them. */
    readonly unfurl_domains?: readonly string[];
  };
  readonly oauth_config?: {
    readonly scopes?: { readonly bot?: readonly string[]; readonly bot_optional?: readonly string[] };
  };
  readonly settings?: {
    readonly event_subscriptions?: { readonly bot_events?: readonly string[] };
    readonly interactivity?: { readonly is_enabled?: boolean };
  };
}

export interface SlashCommand {
  readonly command: string;
  readonly description?: string;
  readonly usage_hint?: string;
  readonly should_escape?: boolean;
}

export interface Shortcut {
  readonly name: string;
  readonly type: 'global' | 'message';
  readonly callback_id: string;
  readonly description?: string;
}

const WITHOUT_MANIFEST = ['app_mention', 'message.im'];

/** The bot events that the app has subscribed to. */
export function subscriptions(manifest: Manifest | undefined): readonly string[] {
  if (manifest === undefined) return WITHOUT_MANIFEST;
  return manifest.settings?.event_subscriptions?.bot_events ?? [];
}

/** The scopes granted to the bot, the optional ones too, or undefined when nothing is known and so all are allowed. */
export function grantedScopes(manifest: Manifest | undefined): readonly string[] | undefined {
  if (manifest === undefined) return undefined;
  const { bot = [], bot_optional = [] } = manifest.oauth_config?.scopes ?? {};
  return [...bot, ...bot_optional];
}

export function appName(manifest: Manifest | undefined): string {
  return manifest?.features?.bot_user?.display_name ?? manifest?.display_information?.name ?? 'App';
}

export function slashCommands(manifest: Manifest | undefined): readonly SlashCommand[] {
  return manifest?.features?.slash_commands ?? [];
}

export function shortcuts(manifest: Manifest | undefined): readonly Shortcut[] {
  return manifest?.features?.shortcuts ?? [];
}

/** Whether people can write to the app: only a manifest that says otherwise forbids it. */
export function takesMessages(manifest: Manifest | undefined): boolean {
  const home = manifest?.features?.app_home;
  return home?.messages_tab_enabled !== false && home?.messages_tab_read_only_enabled !== true;
}

export function hasHome(manifest: Manifest | undefined): boolean {
  return manifest?.features?.app_home?.home_tab_enabled !== false;
}

/** https://docs.slack.dev/ai/migrating-to-agent-messaging */
export function hasAgentView(manifest: Manifest | undefined): boolean {
  return manifest?.features?.agent_view !== undefined;
}

export function isInteractive(manifest: Manifest | undefined): boolean {
  return manifest?.settings?.interactivity?.is_enabled !== false;
}
