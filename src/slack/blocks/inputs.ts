// What a person fills in, in modals. Every input has its label: it is what a screen reader reads out.
import type { InputBlock } from '@slack/types';
import { cut, LIMITS } from './limits.ts';
import { textObject } from './parts.ts';

export interface TextInput {
  /** Also the id of the block, by which a complaint about it finds its place. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly maxLength: number;
  /** What stands there at first. */
  readonly initial?: string;
  readonly optional?: boolean;
}

/** A text of one or more lines. */
export function textInput({
  id,
  label,
  hint,
  maxLength,
  initial = '',
  optional = false,
}: TextInput): InputBlock {
  return {
    type: 'input',
    block_id: id,
    label: textObject(cut(label, LIMITS.inputLabel)),
    hint: textObject(cut(hint, LIMITS.inputHint)),
    optional,
    element: {
      type: 'plain_text_input',
      action_id: id,
      multiline: true,
      max_length: maxLength,
      focus_on_load: !optional,
      ...(initial === '' ? {} : { initial_value: initial.slice(0, maxLength) }),
    },
  };
}

/** A choice that completes while one types; choosing tells the app at once. */
export function completingSelect(id: string, label: string, placeholder: string): InputBlock {
  return {
    type: 'input',
    block_id: id,
    dispatch_action: true,
    label: textObject(cut(label, LIMITS.inputLabel)),
    element: {
      type: 'external_select',
      action_id: id,
      min_query_length: 1,
      focus_on_load: true,
      placeholder: textObject(cut(placeholder, LIMITS.placeholder)),
    },
  };
}
