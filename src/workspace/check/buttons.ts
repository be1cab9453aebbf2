// Buttons: https://docs.slack.dev/reference/block-kit/block-elements (fields as in @slack/types block-elements.d.ts)
import { LIMITS } from '../limits.ts';
import { actionable, confirmable } from './fields.ts';
import { anyString, list, object, oneOf, type Rule, string } from './rules.ts';
import { option, plainText } from './text.ts';

const { element } = LIMITS;

const accessibility_label = string({ max: element.accessibilityLabel });
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
