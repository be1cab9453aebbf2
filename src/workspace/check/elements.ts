// Block elements: https://docs.slack.dev/reference/block-kit/block-elements (fields as in @slack/types block-elements.d.ts)
import { LIMITS } from '../limits.ts';
import { anyString, boolean, type Fields, list, number, object, oneOf, type Rule, string } from './rules.ts';
import { confirm, eitherOptions, imageSource, option, optionGroup, plainText, richOption } from './text.ts';

const { element } = LIMITS;

const actionable: Fields = { action_id: string({ max: element.actionId }) };
const confirmable: Fields = { ...actionable, confirm };
const focusable: Fields = { ...confirmable, focus_on_load: boolean };
const field: Fields = { ...focusable, placeholder: plainText(element.placeholder) };
const typed: Fields = {
  ...actionable,
  focus_on_load: boolean,
  placeholder: plainText(element.placeholder),
  initial_value: string({ max: element.inputLength, min: 0 }),
  dispatch_action_config: object(
    {},
    { trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered'), { max: 2 }) },
  ),
};
const many: Fields = { ...field, max_selected_items: number({ min: 1 }) };
const options = list(option, { max: element.options });
const option_groups = list(optionGroup, { max: element.optionGroups });
const accessibility_label = string({ max: element.accessibilityLabel });
const filter = object(
  {},
  {
    include: list(anyString, { max: 4 }),
    exclude_external_shared_channels: boolean,
    exclude_bot_users: boolean,
  },
);
const feedback = object(
  { text: plainText(element.buttonText), value: string({ max: element.value }) },
  { accessibility_label },
);

/** Buttons and menus that act at once. */
export const BUTTONS: Readonly<Record<string, Rule>> = {
  button: object(
    { text: plainText(element.buttonText) },
    {
      ...confirmable,
      value: string({ max: element.value }),
      url: string({ max: element.url }),
      style: oneOf('primary', 'danger'),
      accessibility_label,
    },
  ),
  overflow: object({ options: list(option, { max: element.overflowOptions }) }, confirmable),
  workflow_button: object(
    {
      text: plainText(element.buttonText),
      workflow: object({
        trigger: object(
          { url: anyString },
          {
            customizable_input_parameters: list(object({ name: anyString, value: anyString }), { max: 100 }),
          },
        ),
      }),
    },
    { ...confirmable, style: oneOf('primary', 'danger'), accessibility_label },
  ),
};

export const FEEDBACK: Readonly<Record<string, Rule>> = {
  feedback_buttons: object({ positive_button: feedback, negative_button: feedback }, actionable),
  icon_button: object(
    { icon: oneOf('trash'), text: plainText(element.buttonText) },
    {
      ...confirmable,
      value: string({ max: element.value }),
      accessibility_label,
      visible_to_user_ids: list(anyString, { max: 100 }),
    },
  ),
};

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

export const PICKERS: Readonly<Record<string, Rule>> = {
  checkboxes: object(
    { options: list(richOption, { max: element.fewOptions }) },
    { ...focusable, initial_options: list(richOption, { max: element.fewOptions }) },
  ),
  radio_buttons: object(
    { options: list(richOption, { max: element.fewOptions }) },
    { ...focusable, initial_option: richOption },
  ),
  datepicker: object({}, { ...field, initial_date: anyString }),
  timepicker: object({}, { ...field, initial_time: anyString, timezone: anyString }),
  datetimepicker: object({}, { ...focusable, initial_date_time: number() }),
};

const length = number({ min: 0, max: element.inputLength });

export const INPUTS: Readonly<Record<string, Rule>> = {
  plain_text_input: object({}, { ...typed, multiline: boolean, min_length: length, max_length: length }),
  email_text_input: object({}, typed),
  url_text_input: object({}, typed),
  number_input: object(
    { is_decimal_allowed: boolean },
    { ...typed, min_value: anyString, max_value: anyString },
  ),
  rich_text_input: object(
    {},
    {
      ...typed,
      initial_value: object({ elements: list(() => {}, { max: 1000 }) }),
      min_lines: number(),
      max_lines: number(),
    },
  ),
  file_input: object(
    {},
    { ...actionable, filetypes: list(anyString, { max: 100 }), max_files: number({ min: 1, max: 10 }) },
  ),
};

export const IMAGE: Readonly<Record<string, Rule>> = {
  image: object({ alt_text: string({ max: LIMITS.block.altText }) }, imageSource),
};
