// What a person does with views: submitting, closing, opening the home.
import type { Core } from '../core.ts';
import type { Exchange } from '../exchanges.ts';
import { asObject, type Json } from '../json.ts';
import { eventCallback } from '../payloads/event.ts';
import { appContextChanged, appHomeOpened } from '../payloads/home.ts';
import { viewClosed, viewSubmission } from '../payloads/views.ts';
import type { Channel, User, View } from '../shapes.ts';
import { missingInputs } from '../views/missing.ts';
import { clearStack, closeView, pushView, stackOf, updateView } from '../views/stack.ts';
import { isSent } from './message-events.ts';

export interface Submitted {
  readonly exchange: Exchange | undefined;
  /** What the form says under its fields, by block id. Empty when it was taken. */
  readonly errors: Readonly<Record<string, string>>;
}

/** Submits the modal on top. The client itself asks for what is missing before anything is sent. */
export async function submit(core: Core, user: User): Promise<Submitted> {
  const view = topView(core, user);
  const missing = missingInputs(view);
  if (Object.keys(missing).length > 0) return { exchange: undefined, errors: missing };
  const payload = viewSubmission(core, user, structuredClone(view));
  const exchange = await core.delivery.send('interactive', 'view_submission', user.id, payload);
  if (exchange.ack === undefined) {
    exchange.error = 'dispatch_failed';
    return { exchange, errors: NOT_TAKEN };
  }
  try {
    return { exchange, errors: applyAnswer(core, user, view, asObject(exchange.ack)) };
  } catch (error) {
    exchange.error = String(error);
    return { exchange, errors: NOT_TAKEN };
  }
}

/** What Slack's client says below a form that the app has not taken, or has answered with what cannot be shown. */
const NOT_TAKEN = { '': 'We had some trouble connecting. Try again?' };

// https://docs.slack.dev/surfaces/modals#handling_submissions
function applyAnswer(core: Core, user: User, view: View, answer: Json): Readonly<Record<string, string>> {
  if (answer.response_action === 'errors') return asObject(answer.errors) as Record<string, string>;
  if (answer.response_action === 'clear') clearStack(core, user.id);
  else if (answer.response_action === 'update') {
    updateView(core, { user: user.id, view }, asObject(answer.view));
  } else if (answer.response_action === 'push') pushView(core, user.id, asObject(answer.view));
  else closeView(core, user.id, view);
  return {};
}

/** Closes the modal on top, or all of them; the app hears of it if it asked to. */
export async function close(core: Core, user: User, all = false): Promise<Exchange | undefined> {
  const view = topView(core, user);
  const cleared = all || view.clear_on_close;
  if (cleared) clearStack(core, user.id);
  else closeView(core, user.id, view);
  if (!view.notify_on_close) return undefined;
  return core.delivery.send('interactive', 'view_closed', user.id, viewClosed(core, user, view, cleared));
}

/** Opens the app's home, or its messages tab. */
export async function openHome(
  core: Core,
  user: User,
  tab: 'home' | 'messages',
  beside?: Channel,
): Promise<Exchange | undefined> {
  if (!isSent(core, 'app_home_opened')) return undefined;
  const event = eventCallback(core, appHomeOpened(core, user, tab, beside));
  return core.delivery.send('events_api', 'app_home_opened', user.id, event);
}

/** Looks at another channel while the app's pane is open. */
export async function lookAt(core: Core, user: User, beside: Channel): Promise<Exchange | undefined> {
  if (!isSent(core, 'app_context_changed')) return undefined;
  const event = eventCallback(core, appContextChanged(core, user, beside));
  return core.delivery.send('events_api', 'app_context_changed', user.id, event);
}

function topView(core: Core, user: User): View {
  const view = stackOf(core, user.id).at(-1);
  if (view === undefined) throw new Error(`${user.name} has no modal open`);
  return view;
}
