import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Running, startOverHttp, startOverSocket } from './tiny-app.ts';

// The same doings by either transport: an app must not be able to tell the difference.
describe.each([
  ['over Socket Mode', startOverSocket],
  ['over signed HTTP', startOverHttp],
])('a Bolt app %s', (_name, start) => {
  let running: Running;
  beforeEach(async () => {
    running = await start();
  });
  afterEach(() => running.stop());

  const texts = (place: string, as = 'ada') =>
    running.workspace.messages(place, { as }).map(({ text }) => text);

  it('answers a slash command so that only the asker sees it', async () => {
    const { workspace } = running;
    const exchange = await workspace.person('ada').command('general', '/tiny  two words ');
    expect(exchange.ack).toEqual({});
    const answer = await workspace.waitFor(() => workspace.messages('general', { as: 'ada' }).at(-1));
    expect(answer).toMatchObject({
      text: 'You typed: two words',
      ephemeral_to: workspace.person('ada').user.id,
    });
    expect(texts('general', 'ben')).toEqual([]);
  });

  it('hears a mention and answers in its thread', async () => {
    const { workspace } = running;
    const { message } = await workspace.person('ada').post('general', '@Tiny App hello <there>');
    await workspace.waitFor(() => texts('general').length === 2);
    expect(workspace.messages('general').at(-1)).toMatchObject({
      text: `Heard: <@${workspace.bot.id}> hello &lt;there&gt;`,
      thread_ts: message.ts,
    });
  });

  it('answers a direct message where only the two talk', async () => {
    const { workspace } = running;
    await workspace.person('ben').post('dm', 'hi');
    await workspace.waitFor(() => texts('dm', 'ben').length === 2);
    expect(texts('dm', 'ben')).toEqual(['hi', 'You said: hi']);
    expect(texts('dm', 'ada')).toEqual([]);
  });

  it('gets a button press from an ephemeral message without the message itself', async () => {
    const { workspace } = running;
    const ada = workspace.person('ada');
    await ada.command('general', '/tiny x');
    const answer = await workspace.waitFor(() => workspace.messages('general', { as: 'ada' }).at(-1));
    const exchange = await ada.press(answer, 'share');
    await workspace.waitFor(() => texts('general', 'ben').length === 1);
    expect(texts('general', 'ben')).toEqual(['Shared: x']);
    expect(exchange?.payload).not.toHaveProperty('message');
    expect(exchange?.payload).toMatchObject({
      type: 'block_actions',
      container: { type: 'message', message_ts: answer.ts, is_ephemeral: true },
      actions: [{ type: 'button', action_id: 'share', value: 'x', text: { text: 'Share here' } }],
    });
  });

  it('replaces the message whose button was pressed', async () => {
    const { workspace } = running;
    const ada = workspace.person('ada');
    await ada.command('general', '/tiny x');
    const answer = await workspace.waitFor(() => workspace.messages('general', { as: 'ada' }).at(-1));
    await ada.press(answer, 'replace');
    await workspace.waitFor(() => texts('general').includes('Replaced'));
    expect(workspace.messages('general', { as: 'ada' })).toMatchObject([{ ts: answer.ts, text: 'Replaced' }]);
  });

  it('opens a form, says what is wrong with it, pushes another and closes it', async () => {
    const { workspace } = running;
    const ada = workspace.person('ada');
    const top = () => workspace.snapshot().views[ada.user.id]?.at(-1);
    await ada.command('general', '/form');
    const view = await workspace.waitFor(top);
    expect((await ada.submit()).errors).toEqual({ name: 'Please complete this required field.' });
    await ada.type(view, 'name', 'nobody');
    expect((await ada.submit()).errors).toEqual({ name: 'Nobody is no name' });
    await ada.type(view, 'name', 'more');
    expect((await ada.submit()).errors).toEqual({});
    expect(top()).toMatchObject({ callback_id: 'second', previous_view_id: view.id, root_view_id: view.id });
    const closed = await ada.close();
    expect(closed?.payload).toMatchObject({ type: 'view_closed', is_cleared: false });
    expect(top()?.id).toBe(view.id);
    await ada.type(view, 'name', 'Somebody');
    await ada.submit();
    expect(top()).toBeUndefined();
  });

  it('completes an external select as one types', async () => {
    const { workspace } = running;
    const ada = workspace.person('ada');
    await ada.shortcut('open-form');
    const view = await workspace.waitFor(() => workspace.snapshot().views[ada.user.id]?.at(-1));
    const { ack } = await ada.suggest(view, 'colour', 'r');
    expect(ack).toMatchObject({ options: [{ value: 'red' }, { value: 'rose' }] });
  });

  it('runs a message shortcut and publishes a home', async () => {
    const { workspace } = running;
    const ada = workspace.person('ada');
    const { message } = await ada.post('general', 'something said');
    await ada.messageShortcut(message, 'look');
    await workspace.waitFor(() => texts('general').includes('Looked at: something said'));
    await ada.openHome();
    await workspace.waitFor(() => workspace.snapshot().homes[ada.user.id]);
    await ada.openMessages();
    const thread = await workspace.waitFor(() => workspace.snapshot().agentThreads[0]);
    expect(thread.prompts?.prompts).toEqual([{ title: 'Try this', message: 'hello' }]);
  });
});
