// What Slack takes as an app manifest, version 2, as far as this app goes into it. Objects are strict where Slack's own
// schema allows no other properties: https://docs.slack.dev/reference/app-manifest
import { z } from 'zod';

const text = (max: number) => z.string().min(1).max(max);

const prompt = z.strictObject({ title: z.string().min(1), message: z.string().min(1) });

const agentView = z.strictObject({
  agent_description: text(300).optional(),
  suggested_prompts: z.array(prompt).max(4).optional(),
  actions: z.array(z.strictObject({ name: z.string(), description: z.string() })).optional(),
});

const appHome = z.strictObject({
  home_tab_enabled: z.boolean(),
  messages_tab_enabled: z.boolean(),
  messages_tab_read_only_enabled: z.boolean(),
});

const shortcut = z.strictObject({
  type: z.enum(['global', 'message']),
  name: text(24),
  callback_id: text(255),
  description: text(150),
});

const slashCommand = z.strictObject({
  command: text(32).startsWith('/'),
  description: text(2000),
  usage_hint: text(1000).optional(),
  should_escape: z.boolean().optional(),
  url: z.url({ protocol: /^https$/ }).optional(),
});

const features = z.strictObject({
  app_home: appHome.optional(),
  agent_view: agentView.optional(),
  bot_user: z.strictObject({ display_name: text(80), always_online: z.boolean().optional() }).optional(),
  shortcuts: z.array(shortcut).max(10).optional(),
  slash_commands: z.array(slashCommand).max(50).optional(),
  unfurl_domains: z.array(z.string()).max(5).optional(),
});

const scopes = z.array(z.string()).max(255);
const oauth = z.strictObject({
  scopes: z.strictObject({ bot: scopes, bot_optional: scopes.optional() }),
  redirect_urls: z.array(z.url()).max(1000).optional(),
});

const settings = z.strictObject({
  event_subscriptions: z
    .strictObject({ bot_events: z.array(z.string()).max(100), request_url: z.url().optional() })
    .optional(),
  interactivity: z.strictObject({ is_enabled: z.boolean(), request_url: z.url().optional() }).optional(),
  org_deploy_enabled: z.boolean(),
  socket_mode_enabled: z.boolean(),
  token_rotation_enabled: z.boolean(),
});

export const manifestSchema = z.strictObject({
  _metadata: z.strictObject({
    major_version: z.literal(2),
    minor_version: z.int().optional(),
  }),
  display_information: z.strictObject({
    name: text(35),
    description: text(140),
    long_description: z.string().min(175).max(4000),
    background_color: z.string().regex(/^#(?:[0-9a-f]{3}){1,2}$/i),
  }),
  features,
  oauth_config: oauth,
  settings,
});
