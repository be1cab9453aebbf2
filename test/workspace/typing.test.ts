// When an app hears of what is typed into an input.
import { expect, it } from 'vitest';
import { call, withWorkspace } from './calling.ts';

const input = (block: object, element: object) => ({
  type: 'input',
  label: { type: 'plain_text', text: 'Search' },
  element: { type: 'plain_text_input', action_id: 'search', ...element },
  ...block,
});

it.each([
  ['never', {}, {}, [0, 0]],
  ['on Enter', { dispatch_action: true }, {}, [0, 1]],
  [
    'at every character',
    { dispatch_action: true },
    { dispatch_action_config: { trigger_actions_on: ['on_character_entered'] } },
    [1, 2],
  ],
])('%s, as the block says', async (_, block, element, expected) => {
  await withWorkspace({ retryDelaysMs: [] }, async (workspace) => {
    const ada = workspace.person('ada');
    const view = { type: 'home', blocks: [input(block, element)] };
    await call(workspace, 'views.publish', { user_id: ada.user.id, view });
    const home = workspace.snapshot().homes[ada.user.id] ?? { id: '' };
    const heard = () => workspace.snapshot().exchanges.length;
    void ada.type(home, 'search', 'who', { enter: false });
    const typed = heard();
    void ada.type(home, 'search', 'who was charged');
    expect([typed, heard()]).toEqual(expected);
    expect(JSON.stringify(workspace.snapshot().homes[ada.user.id]?.state)).toContain('who was charged');
  });
});
