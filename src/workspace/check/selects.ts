// Selects: https://docs.slack.dev/reference/block-kit/block-elements (fields as in @slack/types block-elements.d.ts)
import { LIMITS } from '../limits.ts';
import { field } from './fields.ts';
import { anyString, boolean, type Fields, list, number, object, type Rule } from './rules.ts';
import { eitherOptions, option, optionGroup } from './text.ts';

const { element } = LIMITS;

const many: Fields = { ...field, max_selected_items: number({ min: 1 }) };
const options = list(option, { max: element.options });
const option_groups = list(optionGroup, { max: element.optionGroups });
const filter = object(
  {},
  {
    include: list(anyString, { max: 4 }),
    exclude_external_shared_channels: boolean,
    exclude_bot_users: boolean,
  },
);

export const SELECTS: Readonly<Record<string, Rule>> = {
  static_select: eitherOptions(object({}, { ...field, options, option_groups, initial_option: option })),
  multi_static_select: eitherOptions(
    object({}, { ...many, options, option_groups, initial_options: list(option, { max: element.options }) }),
  ),
  external_select: object({}, { ...field, initial_option: option, min_query_length: number({ min: 0 }) }),
  multi_external_select: object(
    {},
    { ...many, initial_options: options, min_query_length: number({ min: 0 }) },
  ),
  users_select: object({}, { ...field, initial_user: anyString }),
  multi_users_select: object({}, { ...many, initial_users: list(anyString, { max: element.options }) }),
  channels_select: object({}, { ...field, initial_channel: anyString, response_url_enabled: boolean }),
  multi_channels_select: object({}, { ...many, initial_channels: list(anyString, { max: element.options }) }),
  conversations_select: object(
    {},
    {
      ...field,
      initial_conversation: anyString,
      default_to_current_conversation: boolean,
      response_url_enabled: boolean,
      filter,
    },
  ),
  multi_conversations_select: object(
    {},
    {
      ...many,
      initial_conversations: list(anyString, { max: element.options }),
      default_to_current_conversation: boolean,
      filter,
    },
  ),
};
