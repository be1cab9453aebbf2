// What Slack's own client asks for before it sends a form.
import { stateName } from '../blocks.ts';
import { asObject, asText } from '../json.ts';
import type { Block, View } from '../shapes.ts';

/** Messages for the inputs that must be filled in, by block id. */
export function missingInputs(view: View): Record<string, string> {
  const missing = view.blocks
    .filter((block) => block.type === 'input')
    .map((block) => [String(block.block_id), complaint(view, block)] as const)
    .filter((entry): entry is readonly [string, string] => entry[1] !== undefined);
  return Object.fromEntries(missing);
}

function complaint(view: View, block: Block): string | undefined {
  const element = asObject(block.element);
  const name = stateName(String(element.type)) ?? '';
  const value = view.state.values[String(block.block_id)]?.[String(element.action_id)]?.[name];
  const empty =
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
  if (empty) return block.optional === true ? undefined : 'Please complete this required field.';
  const length = asText(value).length;
  if (typeof element.min_length === 'number' && length < element.min_length) {
    return `Must be at least ${element.min_length} characters`;
  }
  if (typeof element.max_length === 'number' && length > element.max_length) {
    return `Must be at most ${element.max_length} characters`;
  }
  return undefined;
}
