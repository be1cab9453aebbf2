// The modals of each user, and their home.
// https://docs.slack.dev/surfaces/modals#view_stack
import type { Core } from '../core.ts';
import type { Json } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import type { View } from '../shapes.ts';
import { makeView, renewView } from './make.ts';

export interface FoundView {
  readonly user: string;
  readonly view: View;
}

export function stackOf(core: Core, user: string): View[] {
  return core.state.stacks.get(user) ?? [];
}

/** Opens a modal; the stack that was open before goes. */
export function openView(core: Core, user: string, given: Json): View {
  refuseTakenExternalId(core, given);
  return setStack(core, user, [makeView(core, given)]);
}

/** Lays a modal on top of the others. */
export function pushView(core: Core, user: string, given: Json): View {
  const stack = stackOf(core, user);
  if (stack.length >= LIMITS.view.stack) throw new Refusal('push_limit_reached');
  refuseTakenExternalId(core, given);
  return setStack(core, user, [...stack, makeView(core, given, stack.at(-1))]);
}

/** Gives a view new content wherever it lies. */
export function updateView(core: Core, found: FoundView, given: Json): View {
  const next = renewView(core, found.view, given);
  if (found.view.type === 'home') {
    core.state.homes.set(found.user, next);
    core.changes.emit({ kind: 'home', user: found.user });
    return next;
  }
  const stack = stackOf(core, found.user).map((view) => (view.id === next.id ? next : view));
  core.state.stacks.set(found.user, stack);
  core.changes.emit({ kind: 'view', user: found.user });
  return next;
}

export function closeView(core: Core, user: string, view: View): void {
  setStack(
    core,
    user,
    stackOf(core, user).filter((item) => item.id !== view.id),
  );
}

export function clearStack(core: Core, user: string): void {
  setStack(core, user, []);
}

export function publishHome(core: Core, user: string, given: Json): View {
  const before = core.state.homes.get(user);
  const view = before === undefined ? makeView(core, given) : renewView(core, before, given);
  core.state.homes.set(user, view);
  core.changes.emit({ kind: 'home', user });
  return view;
}

/** Finds a view by its id or external id, among modals and homes. */
export function findView(core: Core, is: (view: View) => boolean): FoundView | undefined {
  for (const [user, stack] of core.state.stacks) {
    const view = stack.find(is);
    if (view !== undefined) return { user, view };
  }
  for (const [user, view] of core.state.homes) {
    if (is(view)) return { user, view };
  }
  return undefined;
}

function refuseTakenExternalId(core: Core, given: Json): void {
  const id = given.external_id;
  if (typeof id !== 'string' || id === '') return;
  if (findView(core, (view) => view.external_id === id) !== undefined)
    throw new Refusal('duplicate_external_id');
}

function setStack(core: Core, user: string, stack: View[]): View {
  core.state.stacks.set(user, stack);
  core.changes.emit({ kind: 'view', user });
  return stack.at(-1) as View;
}
