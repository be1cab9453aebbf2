import { describe, expect, it } from 'vitest';
import { messageToText } from '../../src/terminal/prompt/message-to-text.ts';
import { colourPaint, columns, plainPaint } from '../../src/terminal/prompt/spans.ts';
import type { Message } from '../../src/workspace/shapes.ts';

const names = { user: (id: string) => (id === 'U1' ? 'Ada Field' : 'Says'), channel: () => 'general' };
const message: Message = { channel: 'C1', ts: '1.000001', user: 'U2', text: 'plain' };

function read(given: Partial<Message>, width = 60, paint = plainPaint): string[] {
  return messageToText({ ...message, ...given }, { width, names, paint }).split('\n');
}

describe('a message in the terminal', () => {
  it('shows the text when there are no blocks, with references by name', () => {
    expect(
      read({ text: 'Hi <@U1> in <#C1>, see <https://a.example|the page> &lt;now&gt; <!here>' }, 100),
    ).toEqual(['Says', '  Hi @Ada Field in #general, see the page (https://a.example) <now> @here']);
  });

  it('says who alone can see it', () => {
    expect(read({ ephemeral_to: 'U1' })[0]).toBe('Says  Only visible to you');
  });

  it('sets quotations behind a bar and breaks long lines', () => {
    const quote = 'the systems were highly likely compromised by a Chinese state-affiliated entity';
    const elements = [{ type: 'rich_text_quote', elements: [{ type: 'text', text: quote }] }];
    expect(read({ blocks: [{ type: 'rich_text', elements }] })).toEqual([
      'Says',
      '  | the systems were highly likely compromised by a Chinese',
      '  | state-affiliated entity',
    ]);
  });

  it('sets mrkdwn quotations behind a bar too', () => {
    const text = { type: 'mrkdwn', text: 'He said:\n&gt; *nothing*' };
    expect(read({ blocks: [{ type: 'section', text }] })).toEqual(['Says', '  He said:', '  | nothing']);
  });

  it('numbers buttons, feedback and menu options through the whole message', () => {
    const button = (text: string) => ({
      type: 'button',
      action_id: text,
      text: { type: 'plain_text', text },
    });
    const option = (text: string) => ({ text: { type: 'plain_text', text }, value: text });
    const feedback = {
      type: 'feedback_buttons',
      action_id: 'f',
      positive_button: option('Good'),
      negative_button: option('Bad'),
    };
    const overflow = { type: 'overflow', action_id: 'o', options: [option('Cite')] };
    const blocks = [
      { type: 'section', text: { type: 'plain_text', text: 'A' }, accessory: overflow },
      { type: 'actions', elements: [button('Share here'), button('More')] },
      { type: 'context_actions', elements: [feedback] },
    ];
    expect(read({ blocks })).toEqual([
      'Says',
      '  A',
      '  [1 Cite]',
      '  [2 Share here]  [3 More]',
      '  [4 Good]  [5 Bad]',
    ]);
  });

  it('sets lists, context and tables', () => {
    const text = (value: string) => ({ type: 'raw_text', text: value });
    const item = (value: string) => ({
      type: 'rich_text_section',
      elements: [{ type: 'text', text: value }],
    });
    const blocks = [
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_list', style: 'ordered', elements: [item('one'), item('two')] }],
      },
      {
        type: 'context',
        elements: [
          { type: 'mrkdwn', text: 'UK' },
          { type: 'plain_text', text: '2024' },
        ],
      },
      {
        type: 'table',
        rows: [
          [text('Who'), text('When')],
          [text('UK'), text('25 March')],
        ],
      },
    ];
    expect(read({ blocks })).toEqual([
      'Says',
      '  1. one',
      '  2. two',
      '  UK  2024',
      '  Who  When',
      '  UK   25 March',
    ]);
  });

  it('keeps every line within the width, even with words longer than a line', () => {
    const lines = read({ text: `${'x'.repeat(200)} 中文字`.repeat(3) }, 40);
    expect(Math.max(...lines.map(columns))).toBeLessThanOrEqual(40);
  });

  it('has colour only when it is painted with colour', () => {
    expect(read({ text: '*bold*' }, 60, colourPaint)[1]).toContain('\u001b[1mbold\u001b[22m');
    expect(read({ text: '*bold*' })[1]).toBe('  bold');
  });
});
