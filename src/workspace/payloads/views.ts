// view_submission and view_closed: https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload
import type { Core } from '../core.ts';
import type { Json } from '../json.ts';
import type { User, View } from '../shapes.ts';
import { interaction } from './interaction.ts';

export function viewSubmission(core: Core, user: User, view: View): Json {
  return {
    ...interaction(core, 'view_submission', user),
    trigger_id: core.triggers.issue({ user: user.id, view: view.id }),
    view,
    response_urls: [],
  };
}

export function viewClosed(core: Core, user: User, view: View, isCleared: boolean): Json {
  return { ...interaction(core, 'view_closed', user), view, is_cleared: isCleared };
}
