// A workspace that has curators, and what people do and see there.
import type { Message, View } from '../../../src/workspace/shapes.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { smallRecord } from '../../record/small-record.ts';
import { type BotOptions, serve, startBot } from '../running-bot.ts';

export const LUNCH = "what's for lunch";

export const small = serve(smallRecord());
export const withCurators = (options: BotOptions = {}) =>
  startBot({ curators: 'curators', served: () => small, ...options });

/** The modal that a person has on top, as soon as there is one. */
export function modalOf(workspace: Workspace, name: string): Promise<View> {
  const { id } = workspace.person(name).user;
  return workspace.waitFor(() => workspace.snapshot().views[id]?.at(-1));
}

export const titleOf = (view: View): unknown => (view.title as { text: string }).text;
export const shown = (view: View | Message): string => JSON.stringify(view.blocks);
export const last = (workspace: Workspace, place: string, as: string): Message => {
  const message = workspace.messages(place, { as }).at(-1);
  if (!message) throw new Error(`expected a message in ${place}`);
  return message;
};
export const curatorsSee = (workspace: Workspace): readonly Message[] =>
  workspace.messages('curators', { as: 'ben' });

/** Ada presses "Pass to the curators" on a message and submits what is shown. */
export async function passOn(workspace: Workspace, message: Message): Promise<void> {
  const ada = workspace.person('ada');
  await ada.press(message, 'pass-on');
  await workspace.settled();
  await ada.submit();
  await workspace.settled();
}

/** A curator opens the choice on a message of the channel. */
export async function openChoice(workspace: Workspace, name: string): Promise<View> {
  await workspace.person(name).press(curatorsSee(workspace)[0] as Message, 'answer-with');
  await workspace.settled();
  return modalOf(workspace, name);
}

/** Types into the select and chooses what is offered first. */
export async function chooseFirst(workspace: Workspace, name: string, typed: string): Promise<string> {
  const person = workspace.person(name);
  const { ack } = await person.suggest(await modalOf(workspace, name), 'chosen-fact', typed);
  const [first] = (ack as { options: { value: string }[] }).options;
  await person.choose(await modalOf(workspace, name), 'chosen-fact', first);
  await workspace.settled();
  return String(first?.value);
}
