// Blocks: https://docs.slack.dev/reference/block-kit/blocks (fields as in @slack/types block-kit/blocks.d.ts)
import { LIMITS } from '../limits.ts';
import { BUTTONS, FEEDBACK } from './buttons.ts';
import { INPUTS, PICKERS } from './inputs.ts';
import { blockOf, MEDIA } from './media.ts';
import { richText } from './rich-text.ts';
import { also, anyString, boolean, byType, list, oneOf, type Rule, string } from './rules.ts';
import { SELECTS } from './selects.ts';

import { dataTable, table } from './tables.ts';
import { anyText, IMAGE, markdownText, plainText } from './text.ts';

const { block } = LIMITS;

const image: Rule = byType(() => IMAGE);
const section: Rule = also(
  blockOf(
    {},
    {
      text: anyText(),
      fields: list(anyText(block.field), { max: block.fields }),
      accessory: byType(() => ({ ...BUTTONS, ...SELECTS, ...PICKERS, ...IMAGE })),
      expand: boolean,
    },
  ),
  (value) =>
    value.text === undefined && value.fields === undefined ? 'missing required field: text' : undefined,
);
const card: Rule = blockOf(
  {},
  {
    hero_image: image,
    icon: image,
    title: markdownText(block.cardTitle),
    subtitle: markdownText(block.cardSubtitle),
    body: markdownText(block.cardBody),
    actions: list(
      byType(() => BUTTONS),
      { max: block.cardActions },
    ),
  },
);

export const BLOCKS: Readonly<Record<string, Rule>> = {
  section,
  rich_text: richText,
  table,
  data_table: dataTable,
  divider: blockOf({}),
  header: blockOf({ text: plainText(block.header) }),
  markdown: blockOf({ text: string({ max: LIMITS.message.markdown }) }),
  context: blockOf({
    elements: list(
      byType(() => ({ ...IMAGE, mrkdwn: anyText(), plain_text: anyText() })),
      { max: block.contextElements },
    ),
  }),
  actions: blockOf({
    elements: list(
      byType(() => ({
        ...BUTTONS,
        ...SELECTS,
        ...PICKERS,
        rich_text_input: INPUTS.rich_text_input ?? anyString,
      })),
      { max: block.actionsElements },
    ),
  }),
  context_actions: blockOf({
    elements: list(
      byType(() => FEEDBACK),
      { max: block.contextActionsElements },
    ),
  }),
  input: blockOf(
    { label: plainText(block.inputLabel), element: byType(() => ({ ...INPUTS, ...SELECTS, ...PICKERS })) },
    { hint: plainText(block.inputHint), optional: boolean, dispatch_action: boolean },
  ),
  card,
  carousel: blockOf({
    elements: list(
      byType(() => ({ card })),
      { max: block.carouselCards },
    ),
  }),
  container: blockOf(
    {
      child_blocks: list(
        byType(() => CHILDREN),
        { max: block.containerBlocks },
      ),
    },
    {
      title: plainText(block.containerTitle),
      rich_text_title: richText,
      subtitle: anyText(block.containerTitle),
      width: oneOf('narrow', 'standard', 'wide', 'full'),
      icon: image,
      is_collapsible: boolean,
      default_collapsed: boolean,
      has_header_divider: boolean,
    },
  ),
  alert: blockOf({ text: anyText() }, { level: oneOf('default', 'info', 'warning', 'error', 'success') }),
  ...MEDIA,
};

const NOT_IN_CONTAINERS = [
  'container',
  'carousel',
  'card',
  'alert',
  'markdown',
  'data_table',
  'plan',
  'task_card',
];

/** What a container may hold (ContainerBlock.child_blocks in @slack/types). */
const CHILDREN: Readonly<Record<string, Rule>> = Object.fromEntries(
  Object.entries(BLOCKS).filter(([type]) => !NOT_IN_CONTAINERS.includes(type)),
);
