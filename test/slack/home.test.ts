// App Home, as people open it and go on from it.
import { expect, test } from 'vitest';
import { smallRecord } from '../record/small-record.ts';
import { type BotOptions, serve, startBot } from './running-bot.ts';

const small = serve(smallRecord());

/** The bot over the small record, with Ada's home open. */
async function openHome(options: BotOptions = {}) {
  const { workspace, log } = await startBot({ served: () => small, ...options });
  const ada = workspace.person('ada');
  await ada.openHome();
  await workspace.settled();
  const home = () => workspace.snapshot().homes[ada.user.id];
  const modals = () => workspace.snapshot().views[ada.user.id] ?? [];
  return { workspace, log, ada, home, modals };
}

const words = (view: unknown): string => JSON.stringify(view);

test.each(['socket', 'http'] as const)('opening it draws it, over %s', async (transport) => {
  const { home, log } = await openHome({ transport });
  expect(words(home())).toContain('The harbour affair');
  expect(words(home())).toContain('3 facts · record of 22 Nov 2026');
  expect(log.filter(({ surface, msg }) => surface === 'home' && msg === 'answered')).toHaveLength(1);
});

test('a question typed there, and Enter, opens the answer for the one who typed', async () => {
  const { workspace, ada, home, modals } = await openHome();
  await ada.type(home() as NonNullable<ReturnType<typeof home>>, 'open:search', 'who was fined');
  await workspace.settled();
  expect(words(modals())).toContain('imposes a fine of 4,000 crowns');
  expect(workspace.snapshot().messages).toEqual([]);
});

test.each([
  ['open:question-0', 'imposes a fine'],
  ['open:timeline', 'Timeline: the whole record'],
  ['open:differ', 'Where sources differ'],
  ['open:sources', 'The gazette'],
])('pressing %s opens it', async (action, expected) => {
  const { workspace, ada, home, modals } = await openHome();
  await ada.press(home() as NonNullable<ReturnType<typeof home>>, action);
  await workspace.settled();
  expect(words(modals())).toContain(expected);
});

test('a chosen topic opens with both sides', async () => {
  const { workspace, ada, home, modals } = await openHome();
  await ada.choose(home() as NonNullable<ReturnType<typeof home>>, 'open:topic', 'both fines');
  await workspace.settled();
  expect(words(modals())).toContain('Both sides: The fines');
});

test('it is drawn anew whenever it is opened: an edit that is not served shows', async () => {
  let served = small;
  const { workspace, ada, home } = await openHome({ served: () => served });
  expect(words(home())).not.toContain('not served');
  served = { ...small, refusedFaults: 2 };
  await ada.openHome();
  await workspace.settled();
  expect(words(home())).toContain('a newer edit has 2 faults and is not served');
});

test('it says so where the words of questions are logged', async () => {
  const silent = await openHome();
  expect(words(silent.home())).toContain('It holds no words of questions');
  const logging = await openHome({ settings: { logQuestions: true } });
  expect(words(logging.home())).toContain('here also the words of questions');
});

test('a failure is told there, with the reference that stands in the log', async () => {
  const broken = () => {
    throw new Error('no record');
  };
  const { home, log } = await openHome({ served: broken });
  const reference = /reference ([0-9a-f]{8})/.exec(words(home()))?.[1];
  expect(reference).toBeDefined();
  expect(log.filter((line) => line.reference === reference && line.msg === 'failed')).toHaveLength(1);
});
