// What the page may ask a person to do. Each is one of the person's own doings, under its own name.
import type { Exchange } from '../exchanges.ts';
import { asObject, asText, isObject, type Json } from '../json.ts';
import type { ActionRef } from '../people/acting.ts';
import type { Person, Target } from '../people/person.ts';
import type { Message } from '../shapes.ts';

export type Doing = (person: Person, request: Json) => Promise<Json>;

export const DOINGS: Readonly<Record<string, Doing>> = {
  post: async (person, { place, text, thread }) => {
    const options = typeof thread === 'string' ? { thread } : {};
    await person.post(asText(place), asText(text), options);
    return {};
  },
  command: async (person, { place, text }) => outcome(await person.command(asText(place), asText(text))),
  edit: async (person, { message, text }) => {
    await person.edit(messageOf(message), asText(text));
    return {};
  },
  delete: async (person, { message }) => {
    await person.delete(messageOf(message));
    return {};
  },
  react: async (person, { message, name }) => {
    await person.react(messageOf(message), asText(name));
    return {};
  },
  press: async (person, { target, action, value }) =>
    outcome(await person.press(targetOf(target), actionOf(action), asText(value))),
  choose: async (person, { target, action, value }) =>
    outcome(await person.choose(targetOf(target), actionOf(action), value)),
  type: async (person, { target, action, text, enter }) => {
    const options = { enter: enter === true };
    return outcome(await person.type(targetOf(target), actionOf(action), asText(text), options));
  },
  suggest: async (person, { target, action, text }) => {
    const { ack } = await person.suggest(targetOf(target), actionOf(action), asText(text));
    return { answer: ack ?? null };
  },
  submit: async (person) => ({ errors: (await person.submit()).errors }),
  close: async (person, { all }) => outcome(await person.close({ all: all === true })),
  shortcut: async (person, { id }) => outcome(await person.shortcut(asText(id))),
  messageShortcut: async (person, { message, id }) =>
    outcome(await person.messageShortcut(messageOf(message), asText(id))),
  openHome: async (person) => outcome(await person.openHome()),
  openMessages: async (person, { beside }) =>
    outcome(await person.openMessages(typeof beside === 'string' ? beside : undefined)),
  lookAt: async (person, { place }) => outcome(await person.lookAt(asText(place))),
};

function outcome(exchange: Exchange | undefined): Json {
  const unheard = exchange !== undefined && exchange.ack === undefined;
  return unheard ? { trouble: exchange.error ?? 'not acknowledged' } : {};
}

function messageOf(value: unknown): Message {
  const { channel, ts } = asObject(value);
  return { channel: asText(channel), ts: asText(ts), user: '', text: '' };
}

function targetOf(value: unknown): Target {
  const { id } = asObject(value);
  return typeof id === 'string' ? { id } : messageOf(value);
}

function actionOf(value: unknown): ActionRef {
  if (!isObject(value)) return asText(value);
  return { block_id: asText(value.block_id), action_id: asText(value.action_id) };
}
