import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageFaults, viewFaults } from '../../src/workspace/check/payload.ts';
import { call, general, withWorkspace } from './calling.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const button = (extra: object = {}) => ({ type: 'button', action_id: 'a', text: plain('Go'), ...extra });
const many = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const option = (text: string, value = text) => ({ text: plain(text), value });
const raw = (text: string) => ({ type: 'raw_text', text });

// What is refused, and the sentence with which.
const REFUSED: readonly (readonly [what: string, blocks: unknown[], fault: string])[] = [
  ['51 blocks', many(51, { type: 'divider' }), 'no more than 50 items allowed [json-pointer:/blocks]'],
  ['a block nobody knows', [{ type: 'chart' }], 'unsupported type: chart [json-pointer:/blocks/0/type]'],
  ['a block without a type', [{}], 'missing required field: type [json-pointer:/blocks/0]'],
  [
    'an alert outside a modal',
    [{ type: 'alert', text: plain('x') }],
    'unsupported type: alert [json-pointer:/blocks/0/type]',
  ],
  [
    'a section of 3,001 characters',
    [{ type: 'section', text: plain('x'.repeat(3001)) }],
    'must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
  ],
  [
    'an empty text',
    [{ type: 'section', text: plain('') }],
    'must be more than 0 characters [json-pointer:/blocks/0/text/text]',
  ],
  [
    'a section with nothing in it',
    [{ type: 'section' }],
    'missing required field: text [json-pointer:/blocks/0]',
  ],
  [
    'eleven fields',
    [{ type: 'section', fields: many(11, plain('x')) }],
    'no more than 10 items allowed [json-pointer:/blocks/0/fields]',
  ],
  [
    'a field of 2,001 characters',
    [{ type: 'section', fields: [plain('x'.repeat(2001))] }],
    'must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]',
  ],
  [
    'mrkdwn in a header',
    [{ type: 'header', text: { type: 'mrkdwn', text: 'x' } }],
    'unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]',
  ],
  [
    'a header of 151 characters',
    [{ type: 'header', text: plain('x'.repeat(151)) }],
    'must be less than 151 characters [json-pointer:/blocks/0/text/text]',
  ],
  [
    'an unknown field',
    [{ type: 'divider', colour: 'red' }],
    'invalid additional property: colour [json-pointer:/blocks/0]',
  ],
  [
    '26 buttons',
    [actions(...many(26, button()))],
    'no more than 25 items allowed [json-pointer:/blocks/0/elements]',
  ],
  [
    'a button text of 76 characters',
    [actions(button({ text: plain('x'.repeat(76)) }))],
    'must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]',
  ],
  [
    'a button value of 2,001 characters',
    [actions(button({ value: 'x'.repeat(2001) }))],
    'must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]',
  ],
  [
    'a button in a colour of its own',
    [actions(button({ style: 'blue' }))],
    'must be a valid enum value [json-pointer:/blocks/0/elements/0/style]',
  ],
  [
    'six options in an overflow',
    [actions({ type: 'overflow', action_id: 'o', options: many(6, option('x')) })],
    'no more than 5 items allowed [json-pointer:/blocks/0/elements/0/options]',
  ],
  [
    '101 options in a select',
    [actions({ type: 'static_select', action_id: 's', options: many(101, option('x')) })],
    'no more than 100 items allowed [json-pointer:/blocks/0/elements/0/options]',
  ],
  [
    'a select without options',
    [actions({ type: 'static_select', action_id: 's' })],
    'failed to match exactly one allowed schema [json-pointer:/blocks/0/elements/0]',
  ],
  [
    'eleven radio buttons',
    [actions({ type: 'radio_buttons', action_id: 'r', options: many(11, option('x')) })],
    'no more than 10 items allowed [json-pointer:/blocks/0/elements/0/options]',
  ],
  [
    'eleven things in a context',
    [{ type: 'context', elements: many(11, plain('x')) }],
    'no more than 10 items allowed [json-pointer:/blocks/0/elements]',
  ],
  [
    'an image without a description',
    [{ type: 'image', image_url: 'https://a.example/b.png' }],
    'missing required field: alt_text [json-pointer:/blocks/0]',
  ],
  [
    'an image that comes from nowhere',
    [{ type: 'image', alt_text: 'x' }],
    'missing required field: image_url [json-pointer:/blocks/0]',
  ],
  [
    'an unknown thing in rich text',
    [
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'html', text: 'x' }] }],
      },
    ],
    'unsupported type: html [json-pointer:/blocks/0/elements/0/elements/0/type]',
  ],
  [
    '101 rows in a table',
    [{ type: 'table', rows: many(101, [raw('x')]) }],
    'no more than 100 items allowed [json-pointer:/blocks/0/rows]',
  ],
  [
    'an empty cell',
    [{ type: 'table', rows: [[raw('')]] }],
    'must be more than 0 characters [json-pointer:/blocks/0/rows/0/0/text]',
  ],
  [
    'a data table without a caption',
    [{ type: 'data_table', rows: many(2, [raw('x')]) }],
    'missing required field: caption [json-pointer:/blocks/0]',
  ],
  [
    'a container in a container',
    [{ type: 'container', child_blocks: [{ type: 'container', child_blocks: [] }] }],
    'unsupported type: container [json-pointer:/blocks/0/child_blocks/0/type]',
  ],
  [
    'the same block id twice',
    many(2, { type: 'divider', block_id: 'same' }),
    '`block_id` same already exists [json-pointer:/blocks/1/block_id]',
  ],
];

describe('blocks that Slack refuses', () => {
  it.each(REFUSED)('%s', (_what, blocks, fault) => {
    expect(messageFaults(blocks)).toContain(fault);
  });
});

describe('anything at all', () => {
  it('is refused or passes, and never breaks the workspace', () => {
    const type = fc.constantFrom(
      'section',
      'actions',
      'context',
      'rich_text',
      'input',
      'table',
      'container',
      'card',
      'x',
    );
    const block = fc.record(
      { type, elements: fc.anything(), text: fc.anything(), rows: fc.anything() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.array(fc.oneof(block, fc.anything())), fc.anything()), (blocks) => {
        expect(Array.isArray(messageFaults(blocks))).toBe(true);
        expect(Array.isArray(viewFaults({ type: 'modal', blocks }))).toBe(true);
      }),
    );
  });
});

describe('blocks at the very limit', () => {
  it('pass', () => {
    const blocks = [
      ...many(40, { type: 'divider' }),
      { type: 'section', text: plain('x'.repeat(3000)), fields: many(10, plain('x'.repeat(2000))) },
      { type: 'header', text: plain('x'.repeat(150)) },
      actions(
        ...many(
          25,
          button({ text: plain('x'.repeat(75)), value: 'x'.repeat(2000), url: 'https://a.example' }),
        ),
      ),
      { type: 'context', elements: many(10, { type: 'mrkdwn', text: '*x*' }) },
      {
        type: 'context_actions',
        elements: [
          {
            type: 'feedback_buttons',
            action_id: 'f',
            positive_button: option('+'),
            negative_button: option('-'),
          },
        ],
      },
      { type: 'data_table', caption: 'c', rows: many(101, many(20, raw('x'))) },
      { type: 'markdown', text: 'x'.repeat(12_000) },
      {
        type: 'container',
        title: plain('t'),
        child_blocks: many(10, { type: 'divider' }),
        is_collapsible: true,
      },
    ];
    expect(messageFaults(blocks)).toEqual([]);
  });
});

describe('views that Slack refuses', () => {
  const modal = { type: 'modal', title: plain('T'), blocks: [] };
  it.each([
    [
      'a long title',
      { ...modal, title: plain('x'.repeat(25)) },
      'must be less than 25 characters [json-pointer:/view/title/text]',
    ],
    ['no title', { type: 'modal', blocks: [] }, 'missing required field: title [json-pointer:/view]'],
    [
      '101 blocks',
      { ...modal, blocks: many(101, { type: 'divider' }) },
      'no more than 100 items allowed [json-pointer:/view/blocks]',
    ],
    [
      'an input and no submit',
      { ...modal, blocks: [{ type: 'input', label: plain('L'), element: { type: 'plain_text_input' } }] },
      'missing required field: submit [json-pointer:/view]',
    ],
    [
      'long private metadata',
      { ...modal, private_metadata: 'x'.repeat(3001) },
      'must be less than 3001 characters [json-pointer:/view/private_metadata]',
    ],
    [
      'an unknown kind of view',
      { type: 'sheet', blocks: [] },
      'unsupported type: sheet [json-pointer:/view/type]',
    ],
  ])('%s', (_what, view, fault) => {
    expect(viewFaults(view)).toContain(fault);
  });
});

describe('a whole message', () => {
  it('is refused with Slack’s words, each twice', async () => {
    await withWorkspace({}, async (workspace) => {
      const args = { channel: general(workspace), text: 'x', blocks: [{ type: 'chart' }] };
      expect(await call(workspace, 'chat.postMessage', args)).toEqual({
        ok: false,
        error: 'invalid_blocks',
        errors: ['unsupported type: chart [json-pointer:/blocks/0/type]'],
        response_metadata: { messages: ['[ERROR] unsupported type: chart [json-pointer:/blocks/0/type]'] },
      });
    });
  });

  it('is refused when all its blocks together hold too much text', async () => {
    await withWorkspace({}, async (workspace) => {
      const blocks = many(5, { type: 'section', text: plain('x'.repeat(2700)) });
      const answer = await call(workspace, 'chat.postMessage', { channel: 'general', text: 'x', blocks });
      expect(answer.error).toBe('msg_blocks_too_long');
      const table = { type: 'table', rows: many(3, [raw('x'.repeat(3500))]) };
      const tables = await call(workspace, 'chat.postMessage', {
        channel: 'general',
        text: 'x',
        blocks: [table],
      });
      expect(tables.error).toBe('invalid_blocks');
    });
  });

  it('can be tried beforehand without a token', async () => {
    await withWorkspace({}, async (workspace) => {
      const validate = (args: object) => call(workspace, 'blocks.validate', args, '');
      expect((await validate({ blocks: [{ type: 'divider' }] })).ok).toBe(true);
      expect((await validate({ blocks: [{ type: 'chart' }] })).error).toBe('invalid_blocks');
    });
  });
});
