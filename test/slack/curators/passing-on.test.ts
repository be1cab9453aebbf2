// A question is passed on once, and whoever passes it on hears what came of it.
import { expect, test } from 'vitest';
import { curatorsSee, LUNCH, last, modalOf, passOn, shown, withCurators } from './with-curators.ts';

test('a question is passed on once, however often it is pressed', async () => {
  const { workspace } = await withCurators();
  await workspace.person('ada').post('dm', LUNCH);
  await workspace.settled();
  const declined = last(workspace, 'dm', 'ada');
  await passOn(workspace, declined);
  await passOn(workspace, declined);
  expect(curatorsSee(workspace)).toHaveLength(1);
  expect(shown(await modalOf(workspace, 'ada'))).toContain('You have already passed this question');
});

test('where the bot is not in the channel of the curators the asker is told so, with the reference', async () => {
  const { workspace, log } = await withCurators({ isWithCurators: false });
  await workspace.person('ada').post('dm', LUNCH);
  await workspace.settled();
  await passOn(workspace, last(workspace, 'dm', 'ada'));
  const told = shown(await modalOf(workspace, 'ada'));
  const reference = /reference ([0-9a-f]{8})/.exec(told)?.[1];
  expect(told).toContain('This could not be passed on to the curators.');
  expect(log.find((line) => line.reference === reference)).toMatchObject({ code: 'not_in_channel' });
});

test('who closes the window at once is told only what went wrong', async () => {
  const { workspace, log } = await withCurators();
  await workspace.person('ada').post('dm', LUNCH);
  await workspace.settled();
  const declined = last(workspace, 'dm', 'ada');
  workspace.faults.refuse('views.update', 'not_found', { times: 2 });
  workspace.faults.refuse('chat.postMessage', 'is_archived');
  await passOn(workspace, declined);
  expect(last(workspace, 'dm', 'ada').text).toContain('This could not be passed on to the curators.');
  await passOn(workspace, declined);
  expect(curatorsSee(workspace)).toHaveLength(1);
  expect(log.filter(({ msg }) => msg === 'failed')).toHaveLength(1);
});
