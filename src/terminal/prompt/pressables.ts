// Everything in a message that can be pressed by its number: buttons, and the options of menus.

import { allElements, type FoundElement } from '../../workspace/blocks.ts';
import { asList, asObject, asText, type Json } from '../../workspace/json.ts';
import type { Block } from '../../workspace/shapes.ts';

export interface Pressable {
  readonly label: string;
  readonly block_id: string;
  readonly action_id: string;
  /** What is chosen, where pressing means choosing. */
  readonly value: string | undefined;
  readonly url: string | undefined;
}

export function pressables(blocks: readonly Block[]): Pressable[] {
  return allElements(blocks).flatMap(ofElement);
}

function ofElement({ block, element }: FoundElement): Pressable[] {
  const ids = { block_id: String(block.block_id), action_id: String(element.action_id) };
  const entry = (text: unknown, value: unknown, url?: unknown): Pressable => ({
    ...ids,
    label: asText(asObject(text).text),
    value: asText(value) || undefined,
    url: asText(url) || undefined,
  });
  switch (element.type) {
    case 'button':
    case 'icon_button':
      return [entry(element.text, undefined, element.url)];
    case 'feedback_buttons':
      return [element.positive_button, element.negative_button]
        .map(asObject)
        .map((button) => entry(button.text, button.value));
    case 'overflow':
    case 'static_select':
    case 'radio_buttons':
      return optionsOf(element).map((option) => entry(option.text, option.value, option.url));
    default:
      return [];
  }
}

function optionsOf(element: Json): Json[] {
  const groups = asList(element.option_groups).flatMap((group) => asList(asObject(group).options));
  return [...asList(element.options), ...groups].map(asObject);
}
