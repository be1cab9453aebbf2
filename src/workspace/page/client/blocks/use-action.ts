// What an element can do, wherever it stands.
import { asObject, type Json } from '../../../json.ts';
import type { Block, Message, View } from '../../../shapes.ts';
import { useShared } from '../context.ts';
import type { Answer } from '../server.ts';

export type Surface = { readonly message: Message } | { readonly view: View };

export interface ElementProps {
  readonly block: Block;
  readonly element: Json;
  readonly surface: Surface;
}

export interface Action {
  press(value?: string): void;
  choose(value: unknown): void;
  /** @param enter true when Enter was pressed */
  type(text: string, enter?: boolean): void;
  suggest(text: string): Promise<Answer>;
  /** What a view already holds for this element. */
  readonly held: Json;
}

export function useAction({ block, element, surface }: ElementProps): Action {
  const { act } = useShared();
  const action = { block_id: block.block_id, action_id: element.action_id };
  const given = { target: targetOf(surface), action };
  const values = 'view' in surface ? surface.view.state.values : {};
  return {
    press: (value) => void act('press', { ...given, value }),
    choose: (value) => void act('choose', { ...given, value }),
    type: (text, enter = false) => void act('type', { ...given, text, enter }),
    suggest: (text) => act('suggest', { ...given, text }),
    held: asObject(values[String(block.block_id)]?.[String(element.action_id)]),
  };
}

function targetOf(surface: Surface): Json {
  if ('view' in surface) return { id: surface.view.id };
  return { channel: surface.message.channel, ts: surface.message.ts };
}
