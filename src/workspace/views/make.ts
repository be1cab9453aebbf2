// Making and renewing views. The fields are ViewOutput's in @slack/bolt dist/types/view/index.d.ts

import { initialValues, withIds } from '../blocks.ts';
import { viewFaults } from '../check/payload.ts';
import type { Core } from '../core.ts';
import { asList, asText, isObject, type Json } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { Refusal, refusalAt } from '../refusal.ts';
import type { StateValues, View } from '../shapes.ts';

/** Refuses a view as views.open would. */
export function checkView(given: unknown): Json {
  if (!isObject(given)) throw refusalAt('invalid_arguments', ['must provide an object [json-pointer:/view]']);
  const faults = viewFaults(given);
  if (faults.length > 0) throw refusalAt('invalid_arguments', faults);
  if (JSON.stringify(given).length > LIMITS.view.bytes) throw new Refusal('view_too_large');
  return given;
}

/** A new view, from what the app sent. */
export function makeView(core: Core, given: Json, previous?: View): View {
  const id = core.ids.next('V');
  return {
    ...fromApp(core, checkView(given)),
    id,
    root_view_id: previous?.root_view_id ?? id,
    previous_view_id: previous?.id ?? null,
  };
}

/** The view with new content: id and place in the stack stay, values that still fit stay too. */
export function renewView(core: Core, view: View, given: Json): View {
  const next = fromApp(core, checkView(given));
  return {
    ...next,
    id: view.id,
    root_view_id: view.root_view_id,
    previous_view_id: view.previous_view_id,
    external_id: next.external_id === '' ? view.external_id : next.external_id,
    state: { values: keepValues(view.state.values, next.state.values) },
  };
}

// "Input values are kept when block_id and action_id stay the same":
// https://docs.slack.dev/surfaces/modals#updating_apis
function keepValues(before: StateValues, after: StateValues): StateValues {
  return Object.fromEntries(
    Object.entries(after).map(([block, actions]) => [
      block,
      Object.fromEntries(
        Object.entries(actions).map(([action, value]) => {
          const kept = before[block]?.[action];
          return [action, kept !== undefined && kept.type === value.type ? kept : value];
        }),
      ),
    ]),
  );
}

function fromApp(core: Core, given: Json): Omit<View, 'id' | 'root_view_id' | 'previous_view_id'> {
  const { team, app } = core.state;
  const blocks = withIds(asList(given.blocks), core.ids);
  return {
    team_id: team.id,
    app_id: app.id,
    app_installed_team_id: team.id,
    bot_id: app.botId,
    type: given.type === 'home' ? 'home' : 'modal',
    title: given.title ?? { type: 'plain_text', text: 'View Title', emoji: true },
    submit: given.submit ?? null,
    close: given.close ?? null,
    blocks,
    private_metadata: asText(given.private_metadata),
    callback_id: asText(given.callback_id),
    external_id: asText(given.external_id),
    clear_on_close: given.clear_on_close === true,
    notify_on_close: given.notify_on_close === true,
    state: { values: initialValues(blocks) },
    hash: `${Math.floor(core.settings.now() / 1000)}.${core.ids.secret(4)}`,
  };
}
