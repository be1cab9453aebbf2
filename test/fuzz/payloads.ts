// A payload for every listener, in the shape in which Slack sends it: https://docs.slack.dev/reference/interaction-payloads
import fc from 'fast-check';
import { METADATA_TYPE } from '../../src/slack/blocks/asked.ts';
import * as ids from '../../src/slack/blocks/ids.ts';
import { anyBreaks, anyWords, mangle, type Payload } from './mangle.ts';

/** Ids that Slack gave; the number tells which request a call belongs to. */
export const TEAM = 'T1000';
export const APP = 'A1000';
export const CURATORS = 'C0CURATORS';
export const userOf = (number: number): string => `U${number}`;
export const channelOf = (number: number): string => `C${number}`;
const directOf = (number: number): string => `D${number}`;

export interface Request {
  readonly kind: string;
  readonly form: 'fields' | 'payload' | 'json';
  readonly body: Payload;
  /** False where nobody asked anything, so that nothing may be sent. */
  readonly mayReply: boolean;
}

/** Makes the request of a number, for a stand-in at an address. */
export type Making = (number: number, origin: string) => Request;

type Base = (number: number, origin: string) => Payload;

const event = (make: (number: number) => Payload): Base => {
  return (number) => ({
    ...{ type: 'event_callback', event_id: `Ev${number}`, team_id: TEAM, api_app_id: APP },
    authorizations: [{ team_id: TEAM, user_id: 'U0BOT', is_bot: true, is_enterprise_install: false }],
    event: make(number),
  });
};

const message = (number: number, text: string, more: Payload = {}): Payload => ({
  ...{ type: 'message', channel_type: 'im', channel: directOf(number), user: userOf(number), text },
  ts: `${number}.000100`,
  ...more,
});

const interactive = (number: number, type: string, more: Payload): Payload => ({
  ...{ type, team: { id: TEAM, domain: 'x' }, user: { id: userOf(number), team_id: TEAM }, api_app_id: APP },
  trigger_id: `${number}.1.x`,
  ...more,
});

const ACTIONS = [
  ...[ids.SHARE, ids.ASK, ids.MORE, ids.BOTH, ids.SOURCE, ids.PAGE, ids.OPEN, ids.NOT_IT, ids.PASS_ON],
  ...[ids.FEEDBACK, ids.ANSWER_WITH, ids.CHOSEN_FACT, ids.NOTHING_ON_RECORD, 'of-another-version'],
];
const FORMS = [ids.REPHRASE, ids.PASS_ON, ids.ANSWER_WITH, ids.CHECK_TEXT, 'of-another-version'];
const FIELDS = [ids.REPHRASE, ids.CHOSEN_FACT, ids.CHECK_TEXT, 'note'];

const anyDetail = fc.constantFrom(
  '',
  ':1',
  ':2',
  ':0',
  ':-1',
  ':NaN',
  ':1e9',
  ':1700000000.000100',
  ':asked',
  ':__proto__',
);
const anyValue = fc.oneof(
  anyWords,
  fc.constantFrom('company-fined', 'helpful:who was fined', 'not-helpful:x', '+who', '-who'),
);

/** What a modal or a message of ours remembers, or what another would like it to. */
const anyMemory = (number: number): fc.Arbitrary<string> =>
  fc.oneof(
    anyWords.map((words) =>
      [
        JSON.stringify({ asker: userOf(number), channel: channelOf(number), is_private: true }),
        'a note',
        words,
      ].join('\n'),
    ),
    anyWords,
    fc.constantFrom(
      '{"asker":"<!here>","channel":"C1","is_private":true}\n\nx',
      `{}\n\n${'x'.repeat(9000)}`,
      '[[[[',
    ),
  );

const anyView = fc
  .record({
    callback: fc.constantFrom(...FORMS, ids.MORE),
    detail: anyDetail,
    words: anyWords,
    memory: anyMemory(1001),
  })
  .map(({ callback, detail, words, memory }): Payload => {
    const field = { type: 'plain_text_input', value: words, selected_option: { value: 'company-fined' } };
    const values = Object.fromEntries(FIELDS.map((name) => [name, { [name]: field }]));
    return {
      ...{ id: 'V1', type: 'modal', team_id: TEAM, callback_id: callback + detail, private_metadata: memory },
      state: { values },
    };
  });

const anyAction = fc
  .record({ name: fc.constantFrom(...ACTIONS), detail: anyDetail, value: anyValue, isSelect: fc.boolean() })
  .map(
    ({ name, detail, value, isSelect }): Payload => ({
      ...{ action_id: name + detail, block_id: 'b', action_ts: '1.1' },
      ...(isSelect ? { type: 'static_select', selected_option: { value } } : { type: 'button', value }),
    }),
  );

const anyMetadata = anyWords.map((question) => {
  const where = { asker: 'U1001', channel: 'C1001', is_private: true, status: 'open' };
  return { event_type: METADATA_TYPE, event_payload: { question, note: '', ...where } };
});

const pressed = fc
  .record({
    action: anyAction,
    view: anyView,
    metadata: anyMetadata,
    isPrivate: fc.boolean(),
    where: fc.nat(2),
  })
  .map(({ action, view, metadata, isPrivate, where }): Base => {
    return (number, origin) => {
      const channel = where === 0 ? CURATORS : channelOf(number);
      const place = { type: 'message', channel_id: channel, message_ts: '1.1', is_ephemeral: isPrivate };
      const inMessage = {
        ...{ container: place, channel: { id: channel }, message: { ts: `${number}.000100`, metadata } },
        response_url: `${origin}/r/${number}`,
      };
      const inView = { container: { type: 'view', view_id: 'V1' }, view };
      return interactive(number, 'block_actions', {
        actions: [action],
        ...(where === 1 ? inView : inMessage),
      });
    };
  });

/** Each kind: how to make it, how it is sent, and whether anything may be said to it. */
const KINDS: Readonly<Record<string, readonly [fc.Arbitrary<Base>, Request['form'], mayReply?: boolean]>> = {
  command: [
    fc.tuple(anyWords, fc.constantFrom('/sayswho', '/sayswho', '/other')).map(([text, command]): Base => {
      return (number, origin) => ({
        ...{ command, text, team_id: TEAM, api_app_id: APP, user_id: userOf(number) },
        ...{
          channel_id: channelOf(number),
          trigger_id: `${number}.1.x`,
          response_url: `${origin}/r/${number}`,
        },
      });
    }),
    'fields',
  ],
  mention: [
    anyWords.map((text) =>
      event((n) => message(n, `<@U0BOT> ${text}`, { type: 'app_mention', channel: channelOf(n) })),
    ),
    'json',
  ],
  'direct message': [anyWords.map((text) => event((n) => message(n, text))), 'json'],
  'message in a channel': [
    anyWords.map((text) =>
      event((n) => message(n, text, { channel_type: 'channel', channel: channelOf(n) })),
    ),
    'json',
    false,
  ],
  'message of a bot': [
    anyWords.map((text) => event((n) => message(n, text, { bot_id: 'B1' }))),
    'json',
    false,
  ],
  'edited message': [
    anyWords.map((text) => event((n) => message(n, text, { subtype: 'message_changed' }))),
    'json',
    false,
  ],
  'home opened': [
    fc.constantFrom('home', 'messages').map((tab) =>
      event((n) => ({
        type: 'app_home_opened',
        user: userOf(n),
        channel: directOf(n),
        tab,
        event_ts: '1.1',
      })),
    ),
    'json',
  ],
  'link shared': [
    fc.oneof(anyWords, fc.constant('company-fined')).map((id) =>
      event((n) => ({
        ...{ type: 'link_shared', channel: channelOf(n), user: userOf(n), message_ts: `${n}.1` },
        links: [{ domain: 'facts.example', url: `https://facts.example/${id}` }],
      })),
    ),
    'json',
  ],
  'event of another type': [
    anyWords.map((text) => event(() => ({ type: 'reaction_added', item: { text } }))),
    'json',
    false,
  ],
  pressed: [pressed, 'payload'],
  suggestion: [
    anyWords.map(
      (value): Base =>
        (n) =>
          interactive(n, 'block_suggestion', { action_id: ids.CHOSEN_FACT, block_id: 'b', value }),
    ),
    'payload',
    false,
  ],
  submission: [
    anyView.map(
      (view): Base =>
        (n) =>
          interactive(n, 'view_submission', { view }),
    ),
    'payload',
  ],
  'message shortcut': [
    anyWords.map((text): Base => {
      return (n, origin) =>
        interactive(n, 'message_action', {
          ...{ callback_id: ids.CHECK_CLAIM, message: { text, user: 'U5', ts: '1.1' }, message_ts: '1.1' },
          ...{ channel: { id: channelOf(n) }, response_url: `${origin}/r/${n}` },
        });
    }),
    'payload',
  ],
  shortcut: [
    fc.constant<Base>((n) => interactive(n, 'shortcut', { callback_id: ids.CHECK_TEXT })),
    'payload',
  ],
};

/** A request of any kind, sound or broken. */
export const anyRequest: fc.Arbitrary<Making> = fc.constantFrom(...Object.keys(KINDS)).chain((kind) => {
  const [bases, form, mayReply = true] = KINDS[kind] as (typeof KINDS)[string];
  return fc.tuple(bases, anyBreaks).map(([base, breaks]): Making => {
    return (number, origin) => ({
      ...{ kind: breaks.length > 0 ? `broken ${kind}` : kind, form },
      body: mangle(base(number, origin), breaks),
      mayReply: mayReply || breaks.length > 0,
    });
  });
});
