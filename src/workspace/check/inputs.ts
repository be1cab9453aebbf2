// Inputs and pickers: https://docs.slack.dev/reference/block-kit/block-elements (fields as in @slack/types block-elements.d.ts)
import { LIMITS } from '../limits.ts';
import { actionable, field, focusable } from './fields.ts';
import { anyString, boolean, type Fields, list, number, object, oneOf, type Rule, string } from './rules.ts';
import { plainText, richOption } from './text.ts';

const { element } = LIMITS;

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
const length = number({ min: 0, max: element.inputLength });

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
