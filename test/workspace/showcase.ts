// One message with every kind of block that one reads or acts on.
const plain = (text: string) => ({ type: 'plain_text', text }) as const;
const option = (text: string) => ({ text: plain(text), value: text.toLowerCase() });
const raw = (text: string) => ({ type: 'raw_text', text }) as const;
const days = ['1 March', '2 March', '3 March', '4 March', '5 March', '6 March', '7 March'];

export const SHOWCASE = [
  { type: 'header', text: plain('Every *kind* of block') },
  {
    type: 'section',
    text: {
      type: 'mrkdwn',
      text: 'Marked *bold*, _italic_, ~struck~, `code` and <https://example.org|a link>.',
    },
    accessory: { type: 'overflow', action_id: 'overflow', options: [option('Cite'), option('Copy')] },
  },
  { type: 'section', text: plain('Plain *text* is literal: <!channel> <@U1> & more :tada:') },
  {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_quote',
        elements: [{ type: 'text', text: 'A quotation that nothing is read into: *x* <!here>' }],
      },
      {
        type: 'rich_text_list',
        style: 'bullet',
        elements: [
          { type: 'rich_text_section', elements: [{ type: 'text', text: 'first', style: { bold: true } }] },
          {
            type: 'rich_text_section',
            elements: [{ type: 'link', url: 'https://example.org/two', text: 'second' }],
          },
        ],
      },
    ],
  },
  {
    type: 'context',
    elements: [{ type: 'mrkdwn', text: 'Context · <https://example.org|source>' }, plain('page 2')],
  },
  { type: 'divider' },
  {
    type: 'actions',
    block_id: 'acting',
    elements: [
      { type: 'button', action_id: 'primary', text: plain('Go on'), style: 'primary' },
      {
        type: 'button',
        action_id: 'delete',
        text: plain('Delete'),
        style: 'danger',
        confirm: {
          title: plain('Sure?'),
          text: plain('It cannot be undone.'),
          confirm: plain('Delete it'),
          deny: plain('Keep it'),
        },
      },
      {
        type: 'static_select',
        action_id: 'side',
        placeholder: plain('Whose side'),
        options: [option('US'), option('UK'), option('China')],
      },
      { type: 'datepicker', action_id: 'day', initial_date: '2024-03-25' },
    ],
  },
  {
    type: 'actions',
    elements: [{ type: 'radio_buttons', action_id: 'radio', options: [option('One'), option('Two')] }],
  },
  {
    type: 'actions',
    elements: [{ type: 'checkboxes', action_id: 'boxes', options: [option('Red'), option('Blue')] }],
  },
  {
    type: 'table',
    rows: [
      [raw('Who'), raw('When')],
      [raw('United Kingdom'), raw('25 March')],
    ],
  },
  {
    type: 'data_table',
    caption: 'A table with pages',
    row_header_column_index: 0,
    rows: [[raw('Day'), raw('Count')], ...days.map((day, index) => [raw(day), raw(String(7 - index))])],
  },
  {
    type: 'container',
    title: plain('Evidence'),
    is_collapsible: true,
    default_collapsed: true,
    child_blocks: [{ type: 'section', text: plain('What was folded away') }],
  },
  {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: 'feedback',
        positive_button: { text: plain('Good'), value: 'good', accessibility_label: 'Good answer' },
        negative_button: { text: plain('Bad'), value: 'bad', accessibility_label: 'Bad answer' },
      },
      { type: 'icon_button', action_id: 'bin', icon: 'trash', text: plain('Remove') },
    ],
  },
];
