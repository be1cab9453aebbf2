// Blocks as Slack keeps them: every block and every element has an id, given or made.

import type { Ids } from './ids.ts';
import { copyOf, isObject, type Json } from './json.ts';
import type { Block, StateValues } from './shapes.ts';

/** Fills in the ids that Slack fills in (block_id and action_id are optional for the sender). */
export function withIds(blocks: readonly unknown[], ids: Ids): Block[] {
  return copyOf(blocks).map((block) => {
    const kept = block as Block;
    kept.block_id ??= ids.secret(3).slice(0, 5);
    for (const element of interactive(kept)) element.action_id ??= ids.secret(3).slice(0, 5);
    for (const child of nested(kept)) child.block_id ??= ids.secret(3).slice(0, 5);
    return kept;
  });
}

/** Blocks inside a block: what a container or a carousel holds. */
export function nested(block: Block): Block[] {
  const inner =
    block.type === 'container' ? block.child_blocks : block.type === 'carousel' ? block.elements : [];
  return (Array.isArray(inner) ? inner : []) as Block[];
}

// What one can act on. Images and text stand among elements, but have no action.
const PASSIVE = new Set(['image', 'mrkdwn', 'plain_text', 'card']);

/** The elements of a block that a user can act on, those of inner blocks included. */
export function interactive(block: Block): Json[] {
  const held = [block.accessory, block.element, ...elementsOf(block.elements), ...elementsOf(block.actions)];
  const own = held.filter((item): item is Json => isObject(item) && !isPassive(item));
  return [...own, ...nested(block).flatMap(interactive)];
}

function isPassive({ type }: Json): boolean {
  const name = String(type);
  return PASSIVE.has(name) || (name.startsWith('rich_text_') && name !== 'rich_text_input');
}

function elementsOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

export interface FoundElement {
  readonly block: Block;
  readonly element: Json;
}

/** Finds an element by its action id, or by block and action id when the action id alone is not enough. */
export function findElement(
  blocks: readonly Block[],
  actionId: string,
  blockId?: string,
): FoundElement | undefined {
  return allElements(blocks).find(
    ({ block, element }) =>
      element.action_id === actionId && (blockId === undefined || block.block_id === blockId),
  );
}

/** Every element of the blocks, in order of appearance. */
export function allElements(blocks: readonly Block[]): FoundElement[] {
  return blocks.flatMap((block) => {
    const inner = allElements(nested(block));
    const own = interactive(block).filter((item) => !inner.some((found) => found.element === item));
    return [...own.map((element) => ({ block, element })), ...inner];
  });
}

/** What the elements hold before anybody has touched them. */
export function initialValues(blocks: readonly Block[]): StateValues {
  const values: StateValues = {};
  for (const { block, element } of allElements(blocks)) {
    const value = initialValue(element);
    if (value === undefined) continue;
    const ofBlock = values[String(block.block_id)] ?? {};
    values[String(block.block_id)] = { ...ofBlock, [String(element.action_id)]: value };
  }
  return values;
}

// Names of state values: ViewStateValue in @slack/bolt dist/types/view/index.d.ts
const STATE_NAMES: Readonly<Record<string, readonly [state: string, initial: string]>> = {
  plain_text_input: ['value', 'initial_value'],
  email_text_input: ['value', 'initial_value'],
  url_text_input: ['value', 'initial_value'],
  number_input: ['value', 'initial_value'],
  rich_text_input: ['rich_text_value', 'initial_value'],
  static_select: ['selected_option', 'initial_option'],
  external_select: ['selected_option', 'initial_option'],
  radio_buttons: ['selected_option', 'initial_option'],
  users_select: ['selected_user', 'initial_user'],
  channels_select: ['selected_channel', 'initial_channel'],
  conversations_select: ['selected_conversation', 'initial_conversation'],
  datepicker: ['selected_date', 'initial_date'],
  timepicker: ['selected_time', 'initial_time'],
  datetimepicker: ['selected_date_time', 'initial_date_time'],
  checkboxes: ['selected_options', 'initial_options'],
  multi_static_select: ['selected_options', 'initial_options'],
  multi_external_select: ['selected_options', 'initial_options'],
  multi_users_select: ['selected_users', 'initial_users'],
  multi_channels_select: ['selected_channels', 'initial_channels'],
  multi_conversations_select: ['selected_conversations', 'initial_conversations'],
};

/** The name under which an element's value stands in the state, such as `selected_option`. */
export function stateName(elementType: string): string | undefined {
  return STATE_NAMES[elementType]?.[0];
}

function initialValue(element: Json): Json | undefined {
  const type = String(element.type);
  const names = STATE_NAMES[type];
  if (names === undefined) return undefined;
  const empty = names[0].endsWith('s') ? [] : null;
  return { type, [names[0]]: element[names[1]] ?? empty };
}
