// What the listeners rely on in a payload, by its kind. It is checked once, here, so that no listener has to doubt it.
// Fields that nobody reads are not named, and may be anything. https://docs.slack.dev/reference/interaction-payloads
import { z } from 'zod';

const text = z.string();
const maybe = z.string().nullish();
/** Slack's ids and timestamps: they go back to it, and half a character would not. */
const id = z.string().regex(/^[\x21-\x7e]{1,255}$/);
const withId = z.looseObject({ id });
/** What decides for Bolt which listener is called must not be there twice. */
const absent = z.undefined().optional();

const view = z.looseObject({
  id,
  type: text,
  callback_id: text.optional(),
  private_metadata: text.optional(),
});
const values = z.record(
  text,
  z.record(
    text,
    z.looseObject({ value: maybe, selected_option: z.looseObject({ value: text.optional() }).nullish() }),
  ),
);
const action = z.looseObject({
  action_id: text,
  value: text.optional(),
  selected_option: z.looseObject({ value: text }).nullish(),
});
const container = z.looseObject({
  type: text,
  channel_id: id.optional(),
  thread_ts: id.optional(),
  message_ts: id.optional(),
});

const interaction = z.looseObject({
  user: withId,
  team: withId.nullish(),
  channel: withId.optional(),
  enterprise: withId.nullish(),
  response_url: text.optional(),
  event: absent,
  command: absent,
  name: absent,
  actions: absent,
});

const said = { channel: id, ts: id, text: maybe, user: id.optional(), thread_ts: id.optional() };

/** By the type of the event. Events of other types have no listener. */
const EVENTS: Readonly<Record<string, z.ZodType>> = {
  app_mention: z.looseObject(said),
  message: z.looseObject(said),
  app_home_opened: z.looseObject({ user: id, channel: id.optional() }),
  link_shared: z.looseObject({
    channel: id,
    message_ts: id,
    unfurl_id: id.optional(),
    source: id.optional(),
    links: z.array(z.looseObject({ url: text })),
  }),
  tokens_revoked: z.looseObject({ tokens: z.looseObject({ bot: z.array(text).nullish() }) }),
};

const event = z
  .looseObject({
    type: text,
    item: z.looseObject({}).optional(),
  })
  .superRefine((value, context) => {
    const shape = Object.hasOwn(EVENTS, value.type) ? EVENTS[value.type] : undefined;
    for (const { path } of shape?.safeParse(value).error?.issues ?? [])
      context.addIssue({ code: 'custom', path });
  });

const envelope = z.looseObject({
  type: z.literal('event_callback'),
  event_id: text,
  event,
  team_id: maybe,
  authorizations: z.array(z.looseObject({ team_id: maybe })).nullish(),
});

const command = z.looseObject({
  command: text,
  text: text.optional(),
  user_id: id,
  channel_id: id,
  response_url: text,
  trigger_id: id,
  event: absent,
});

/** By the type of the payload. */
const INTERACTIONS: Readonly<Record<string, z.ZodType>> = {
  block_actions: interaction.extend({
    actions: z.array(action).min(1),
    trigger_id: id,
    container,
    view: view.nullish(),
    message: z.looseObject({ ts: id }).optional(),
  }),
  block_suggestion: interaction.extend({ action_id: text, value: text }),
  shortcut: interaction.extend({ callback_id: text, trigger_id: id }),
  message_action: interaction.extend({
    callback_id: text,
    trigger_id: id,
    message: z.looseObject({ text: maybe, user: maybe }),
  }),
  view_submission: interaction.extend({
    view: view.extend({ callback_id: text, private_metadata: text, state: z.looseObject({ values }) }),
  }),
  view_closed: interaction.extend({ view }),
};

const UNKNOWN = z.never();

/**
 * The name of the first field that is not as listeners rely on it; undefined where all are.
 *
 * @param body as Bolt parsed it
 */
export function wrongField(body: Readonly<Record<string, unknown>>): string | undefined {
  const [issue] = shapeOf(body).safeParse(body).error?.issues ?? [];
  // The names of what people filled in are not ours: they do not go further in than `view.state.values`.
  return issue && (issue.path.slice(0, 3).map(String).join('.') || 'type');
}

/** Told apart as Bolt tells them apart. */
function shapeOf(body: Readonly<Record<string, unknown>>): z.ZodType {
  if (body.event !== undefined) return envelope;
  if (body.command !== undefined) return command;
  const type = typeof body.type === 'string' ? body.type : '';
  return (Object.hasOwn(INTERACTIONS, type) && INTERACTIONS[type]) || UNKNOWN;
}
