// https://docs.slack.dev/reference/methods?family=views
import type { Core } from '../core.ts';
import { asText, type Json } from '../json.ts';
import { hasHome } from '../manifest.ts';
import { Refusal, refusalAt } from '../refusal.ts';
import { checkView } from '../views/make.ts';
import { type FoundView, findView, openView, publishHome, pushView, updateView } from '../views/stack.ts';
import { optional, required, structured } from './arguments.ts';
import type { Methods } from './method.ts';

export const viewMethods: Methods = {
  'views.open': { token: 'bot', run: open },
  'views.push': { token: 'bot', run: push },
  'views.update': { token: 'bot', run: update },
  'views.publish': { token: 'bot', run: publish },
};

function open(core: Core, args: Json): Json {
  const view = readView(args, 'modal');
  const { user } = core.triggers.exchange(triggerId(args));
  return { view: openView(core, user, view) };
}

function push(core: Core, args: Json): Json {
  const view = readView(args, 'modal');
  const trigger = core.triggers.exchange(triggerId(args));
  // A view can only be pushed from a modal: https://docs.slack.dev/reference/methods/views.push
  if (trigger.view === undefined) throw new Refusal('invalid_trigger_id');
  return { view: pushView(core, trigger.user, view) };
}

function update(core: Core, args: Json): Json {
  const found = viewArgument(core, args);
  const view = readView(args, found.view.type);
  refuseOldHash(args, found.view);
  return { view: updateView(core, found, view) };
}

function publish(core: Core, args: Json): Json {
  const user = required(args, 'user_id');
  if (core.state.users.get(user)?.isBot !== false) throw new Refusal('user_not_found');
  const view = readView(args, 'home');
  // "not_enabled": the app has no home tab. https://docs.slack.dev/reference/methods/views.publish#errors
  if (!hasHome(core.settings.manifest)) throw new Refusal('not_enabled');
  const before = core.state.homes.get(user);
  if (before !== undefined) refuseOldHash(args, before);
  return { view: publishHome(core, user, view) };
}

function triggerId(args: Json): string {
  const id = optional(args, 'trigger_id') ?? optional(args, 'interactivity_pointer');
  return id ?? required(args, 'trigger_id');
}

function readView(args: Json, type: string): Json {
  const view = checkView(structured(args, 'view') ?? undefined);
  if (view.type !== type)
    throw refusalAt('invalid_arguments', [`expected a ${type} [json-pointer:/view/type]`]);
  return view;
}

function viewArgument(core: Core, args: Json): FoundView {
  const id = asText(args.view_id);
  const external = asText(args.external_id);
  if (id === '' && external === '') required(args, 'view_id');
  const found = findView(core, (view) => (id === '' ? view.external_id === external : view.id === id));
  if (found === undefined) throw new Refusal('not_found');
  return found;
}

// https://docs.slack.dev/surfaces/modals#handling_race_conditions
function refuseOldHash(args: Json, view: { hash: string }): void {
  const hash = optional(args, 'hash');
  if (hash !== undefined && hash !== view.hash) throw new Refusal('hash_conflict');
}
