// rich_text: https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
import {
  anyString,
  boolean,
  byType,
  type Fields,
  list,
  number,
  object,
  oneOf,
  type Rule,
  string,
} from './rules.ts';

const flag = boolean;
const style = object(
  {},
  {
    bold: flag,
    italic: flag,
    strike: flag,
    code: flag,
    underline: flag,
    highlight: flag,
    client_highlight: flag,
    unlink: flag,
  },
);
const styled = (required: Fields, optional: Fields = {}): Rule => object(required, { ...optional, style });
const unbounded = Number.MAX_SAFE_INTEGER - 1;

const inline: Rule = byType(() => ({
  text: styled({ text: string({ max: unbounded }) }),
  link: styled({ url: string({ max: unbounded }) }, { text: anyString, unsafe: boolean }),
  emoji: styled({ name: anyString }, { unicode: anyString, url: anyString, skin_tone: number() }),
  user: styled({ user_id: anyString }),
  usergroup: styled({ usergroup_id: anyString }),
  channel: styled({ channel_id: anyString }),
  team: styled({ team_id: anyString }),
  broadcast: styled({ range: oneOf('here', 'channel', 'everyone') }),
  date: styled({ timestamp: number(), format: anyString }, { url: anyString, fallback: anyString }),
  color: styled({ value: anyString }),
}));

const elements = list(inline, { max: unbounded, min: 0 });
const border = number({ min: 0, max: 1 });
const section = object({ elements });

export const richText: Rule = object(
  {
    elements: list(
      byType(() => ({
        rich_text_section: section,
        rich_text_quote: object({ elements }, { border }),
        rich_text_preformatted: object({ elements }, { border, language: anyString }),
        rich_text_list: object(
          {
            elements: list(
              byType(() => ({ rich_text_section: section })),
              { max: unbounded },
            ),
            style: oneOf('bullet', 'ordered'),
          },
          { indent: number({ min: 0 }), offset: number({ min: 0 }), border },
        ),
      })),
      { max: unbounded },
    ),
  },
  { block_id: anyString },
);
