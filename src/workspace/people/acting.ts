// What a person does to blocks: pressing, choosing, typing, in messages and in views.
import { type FoundElement, findElement, initialValues, stateName } from '../blocks.ts';
import type { Core } from '../core.ts';
import type { Exchange } from '../exchanges.ts';
import { asList, asObject, isObject, type Json } from '../json.ts';
import { blockActions, blockSuggestion, type Surface } from '../payloads/actions.ts';
import type { Block, StateValues, User } from '../shapes.ts';
import { refuseInteraction } from './turned-off.ts';

/** Which element is meant: its action id, or block and action id. */
export type ActionRef = string | { readonly block_id?: string; readonly action_id: string };

function locate(blocks: readonly Block[], ref: ActionRef): FoundElement {
  const { action_id, block_id } = typeof ref === 'string' ? { action_id: ref, block_id: undefined } : ref;
  const found = findElement(blocks, action_id, block_id);
  if (found === undefined) throw new Error(`No element with action_id "${action_id}" here`);
  return found;
}

function blocksOf(surface: Surface): Block[] {
  return 'view' in surface ? surface.view.blocks : (surface.message.blocks ?? []);
}

/** Values filled into a message live per user; those of a view in the view. */
export function messageValues(core: Core, user: User, blocks: Block[], key: string): StateValues {
  const id = `${key}:${user.id}`;
  const values = core.messageValues.get(id) ?? initialValues(blocks);
  core.messageValues.set(id, values);
  return values;
}

/**
 * Does what the element is there for and tells the app, if the app wants to hear of it.
 *
 * @param isEntered false while one is still typing
 */
export async function act(
  core: Core,
  user: User,
  surface: Surface,
  ref: ActionRef,
  given: unknown,
  isEntered = true,
): Promise<Exchange | undefined> {
  const found = locate(blocksOf(surface), ref);
  const value = chosenValue(found.element, given);
  remember(surface, found, value);
  // Inputs are silent until the view is submitted, unless dispatch_action says otherwise.
  const { block } = found;
  if (block.type === 'input' && block.dispatch_action !== true) return undefined;
  if (!isEntered && !hearsEveryCharacter(found.element)) return undefined;
  refuseInteraction(core);
  const action = { ...aboutElement(found.element), ...value, ...idsOf(found), action_ts: core.ids.ts() };
  const payload = blockActions(core, user, surface, action);
  const exchange = await core.delivery.send('interactive', 'block_actions', user.id, payload);
  if (exchange.ack === undefined) exchange.error = 'dispatch_failed';
  return exchange;
}

/** Asks the app for options as one types into an external select. */
export async function suggest(
  core: Core,
  user: User,
  surface: Surface,
  ref: ActionRef,
  typed: string,
): Promise<Exchange> {
  refuseInteraction(core);
  const payload = blockSuggestion(core, user, surface, locate(blocksOf(surface), ref), typed);
  return core.delivery.send('interactive', 'block_suggestion', user.id, payload);
}

// https://docs.slack.dev/reference/block-kit/composition-objects/dispatch-action-configuration-object
function hearsEveryCharacter(element: Json): boolean {
  return asList(asObject(element.dispatch_action_config).trigger_actions_on).includes('on_character_entered');
}

function idsOf({ block, element }: FoundElement): Json {
  return { type: element.type, block_id: block.block_id, action_id: element.action_id };
}

// Which of its own fields an element repeats in its action: dist/types/actions/block-action.d.ts of @slack/bolt
const REPEATED = ['text', 'value', 'url', 'style', 'confirm', 'placeholder', 'icon', 'min_query_length'];

function aboutElement(element: Json): Json {
  return Object.fromEntries(
    REPEATED.filter((name) => element[name] !== undefined).map((name) => [name, element[name]]),
  );
}

function remember(surface: Surface, found: FoundElement, value: Json): void {
  const type = String(found.element.type);
  if (stateName(type) === undefined) return;
  const values = 'view' in surface ? surface.view.state.values : surface.values;
  const block = String(found.block.block_id);
  values[block] = { ...values[block], [String(found.element.action_id)]: { type, ...value } };
}

/** What the action carries for what was given: an option for a select, a text for an input. */
function chosenValue(element: Json, given: unknown): Json {
  const type = String(element.type);
  if (type === 'feedback_buttons') return feedback(element, given);
  const name = type === 'overflow' ? 'selected_option' : stateName(type);
  if (name === undefined) return {};
  if (name === 'selected_option') return { [name]: given === null ? null : optionOf(element, given) };
  if (name === 'selected_options') return { [name]: asList(given).map((item) => optionOf(element, item)) };
  return { [name]: given };
}

function feedback(element: Json, given: unknown): Json {
  const buttons = [asObject(element.positive_button), asObject(element.negative_button)];
  const pressed = buttons.find((button) => button.value === given) ?? buttons[given === 'negative' ? 1 : 0];
  return { value: pressed?.value, text: pressed?.text };
}

/** The option with this value, or an option as it is (external selects bring theirs along). */
function optionOf(element: Json, given: unknown): Json {
  if (isObject(given)) return given;
  const groups = asList(element.option_groups).flatMap((group) => asList(asObject(group).options));
  const option = [...asList(element.options), ...groups].map(asObject).find((item) => item.value === given);
  if (option === undefined) throw new Error(`No option with value "${String(given)}"`);
  return option;
}
