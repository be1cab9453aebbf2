// Inputs in which one types, and the pickers of dates and times.
import type { KeyboardEvent } from 'react';
import { asObject, asText } from '../../../json.ts';
import { type ElementProps, useAction } from './use-action.ts';

const KINDS: Readonly<Record<string, string>> = {
  email_text_input: 'email',
  url_text_input: 'url',
  number_input: 'number',
  datepicker: 'date',
  timepicker: 'time',
  datetimepicker: 'datetime-local',
};

export function TextInput(props: ElementProps) {
  const { element } = props;
  const { type, held } = useAction(props);
  const kind = asText(element.type);
  if (kind === 'file_input') return <p className="empty">Files cannot be uploaded here.</p>;
  const shared = {
    'aria-label': asText(asObject(props.block.label).text),
    defaultValue: asText(held.value ?? element.initial_value),
    'data-focus-on-load': element.focus_on_load === true ? '' : undefined,
    placeholder: asText(asObject(element.placeholder).text),
    maxLength: typeof element.max_length === 'number' ? element.max_length : undefined,
    onChange: (event: { target: { value: string } }) => type(event.target.value),
  };
  const isHeard = props.block.dispatch_action === true;
  // Where the app hears of Enter, the form is not submitted by it.
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (!isHeard || event.key !== 'Enter') return;
    event.preventDefault();
    type(event.currentTarget.value, true);
  };
  if (element.multiline === true || kind === 'rich_text_input') return <textarea rows={4} {...shared} />;
  return <input type={KINDS[kind] ?? 'text'} onKeyDown={onKeyDown} {...shared} />;
}

export function Picker(props: ElementProps) {
  const { element, block } = props;
  const { choose, held } = useAction(props);
  const kind = asText(element.type);
  const value = held.selected_date ?? held.selected_time ?? element.initial_date ?? element.initial_time;
  return (
    <input
      type={KINDS[kind] ?? 'text'}
      aria-label={asText(asObject(block.label).text) || asText(asObject(element.placeholder).text) || 'Date'}
      defaultValue={kind === 'datetimepicker' ? undefined : asText(value)}
      onChange={({ target }) => choose(kind === 'datetimepicker' ? secondsOf(target.value) : target.value)}
    />
  );
}

// A datetimepicker holds seconds: https://docs.slack.dev/reference/block-kit/block-elements/datetime-picker-element
function secondsOf(local: string): number {
  return Math.floor(new Date(local).getTime() / 1000);
}
