// What people open from an answer: seen by the one who pressed, posted nowhere, made anew from the record.
import { describe, expect, test } from 'vitest';
import type { Message, View } from '../../src/workspace/shapes.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { differenceOnFine, smallRecord } from '../record/small-record.ts';
import { serve, startBot, type TransportKind } from './running-bot.ts';

const SHIPS = 12;
const ships = Array.from(
  { length: SHIPS },
  (_, at) => `- id: ship-${at + 1}
  statement: The Harbour Office reports that ship number ${at + 1} was seized.
  kind: reported
  by: harbour-office
  said: 2024-05-${String(at + 1).padStart(2, '0')}
  quotations:
    - source: gazette
      paragraph: 2
      text: ship number ${at + 1} was seized
`,
).join('');
const record = smallRecord({
  'facts/fines.yaml': (text) => text + ships,
  'differences.yaml': differenceOnFine(),
});
const served = serve(record);

const open = (workspace: Workspace): readonly View[] =>
  workspace.snapshot().views[workspace.person('ada').user.id] ?? [];
const top = (workspace: Workspace): View => {
  const view = open(workspace).at(-1);
  if (view === undefined) throw new Error('expected an open modal');
  return view;
};
const titleOf = ({ title }: View): unknown => (title as { text?: unknown } | null)?.text;
const written = (view: View): string => JSON.stringify(view.blocks);

/** Asks privately in a channel and gives back the answer. */
async function ask(workspace: Workspace, question: string): Promise<Message> {
  await workspace.person('ada').command('general', `/sayswho ${question}`);
  await workspace.settled();
  const answer = workspace.messages('general', { as: 'ada' }).at(-1);
  if (answer === undefined) throw new Error('expected an answer');
  return answer;
}

describe.each<TransportKind>(['socket', 'http'])('over %s', (transport) => {
  test('more facts open in pages that are turned in place, and nothing is posted', async () => {
    const { workspace } = await startBot({ transport, served: () => served });
    const ada = workspace.person('ada');
    const answer = await ask(workspace, 'kind:reported');
    const count = Number(/"(\d+) more"/.exec(JSON.stringify(answer.blocks))?.[1]);
    expect(count).toBeGreaterThan(10);
    await ada.press(answer, 'more:1');
    await workspace.settled();
    expect(titleOf(top(workspace))).toBe('More on record');
    expect(written(top(workspace))).toContain(`1 to 5 of ${count}`);
    expect(written(top(workspace))).not.toContain('Earlier');
    await ada.press(top(workspace), 'more:2');
    await workspace.settled();
    expect(open(workspace)).toHaveLength(1);
    expect(written(top(workspace))).toContain(`6 to 10 of ${count}`);
    await ada.press(top(workspace), 'more:1');
    await workspace.settled();
    expect(written(top(workspace))).toContain(`1 to 5 of ${count}`);
    expect(workspace.messages('general', { as: 'ada' })).toHaveLength(1);
    expect(workspace.messages('general', { as: 'ben' })).toHaveLength(0);
  });

  test('where sources differ, every reading is shown with its words, and which source is closest', async () => {
    const { workspace } = await startBot({ transport, served: () => served });
    await workspace.person('ada').press(await ask(workspace, 'who was fined'), 'both:asked');
    await workspace.settled();
    const modal = written(top(workspace));
    expect(titleOf(top(workspace))).toBe('Sources differ');
    for (const words of [
      '1 of 2: 4,000 crowns.',
      'imposes a fine of 4,000 crowns on the Port Company',
      '2 of 2: None that the company knows of.',
      'the company denies any wrongdoing',
      '4,000 crowns, by the gazette.',
    ])
      expect(modal).toContain(words);
  });

  test('the source of an answer opens its card, and from there the card of what answers it', async () => {
    const { workspace } = await startBot({ transport, served: () => served });
    const ada = workspace.person('ada');
    await ada.press(await ask(workspace, 'who was fined'), 'source');
    await workspace.settled();
    expect(titleOf(top(workspace))).toBe('Source');
    expect(written(top(workspace))).toContain('Gazette of the harbour · Harbour Office');
    expect(written(top(workspace))).toContain('fact company-fined, record of 22 Nov 2026');
    await ada.press(top(workspace), 'source:company-denies');
    await workspace.settled();
    expect(open(workspace)).toHaveLength(2);
    expect(written(top(workspace))).toContain('the company denies any wrongdoing');
    expect(written(top(workspace))).toContain('It answers');
  });
});

test('a fourth modal takes the place of the third, for Slack stacks no more', async () => {
  const { workspace } = await startBot({ served: () => served });
  const ada = workspace.person('ada');
  await ada.press(await ask(workspace, 'who was fined'), 'source');
  await workspace.settled();
  for (const action of ['source:company-denies', 'source:company-fined', 'source:company-denies']) {
    await ada.press(top(workspace), action);
    await workspace.settled();
  }
  expect(open(workspace)).toHaveLength(3);
  expect(written(top(workspace))).toContain('Fact company-denies');
});

test('Show both on a card opens the point that it stands beside', async () => {
  const { workspace } = await startBot({ served: () => served });
  const ada = workspace.person('ada');
  await ada.press(await ask(workspace, 'who was fined'), 'source');
  await workspace.settled();
  await ada.press(top(workspace), 'both:how-much');
  await workspace.settled();
  expect(titleOf(top(workspace))).toBe('Sources differ');
});

test('the readings of an answer keep to the filters of its question', async () => {
  const { workspace } = await startBot({ served: () => served });
  const answer = await ask(workspace, 'who was fined before:2024-05-03');
  expect(JSON.stringify(answer.blocks)).not.toContain('both:asked');
});

test('a nearest fact of a decline opens its card', async () => {
  const { workspace } = await startBot({ served: () => served });
  const answer = await ask(workspace, "how large was the penalty for the emperor's horse");
  expect(answer.text).toContain('Nothing on record answers that.');
  const id = /"action_id":"(source:[^"]+)"/.exec(JSON.stringify(answer.blocks))?.[1] ?? '';
  await workspace.person('ada').press(answer, id);
  await workspace.settled();
  expect(titleOf(top(workspace))).toBe('Source');
});

test('what has gone from the record since says so, whichever button is pressed', async () => {
  let current = served;
  const { workspace } = await startBot({ served: () => current });
  const ada = workspace.person('ada');
  const answer = await ask(workspace, 'who was fined');
  current = serve(
    smallRecord({
      'facts/fines.yaml': (text) =>
        text.replaceAll('company-fined', 'something-else').replaceAll(/fined?|penalty/g, 'painted'),
      'facts/answers.yaml': (text) => text.replace('company-fined', 'something-else'),
    }),
  );
  for (const action of ['source', 'both:asked']) {
    await ada.press(answer, action);
    await workspace.settled();
    expect(titleOf(top(workspace))).toBe('No longer on record');
    await ada.close({ all: true });
  }
});

test('the log has a line for what was opened, without its words', async () => {
  const { workspace, log } = await startBot({ served: () => served });
  await workspace.person('ada').press(await ask(workspace, 'who was fined'), 'source');
  await workspace.settled();
  expect(log.filter(({ surface }) => surface === 'button')).toMatchObject([{ outcome: 'view: fact' }]);
  expect(JSON.stringify(log)).not.toContain('crowns');
});

test('a suggested question that is pressed in public is answered with the question above it', async () => {
  const { workspace } = await startBot({ served: () => served });
  const ada = workspace.person('ada');
  const { message } = await ada.post('general', '@Says Who');
  await workspace.settled();
  const help = workspace.messages('general', { as: 'ada', thread: message.ts }).at(-1);
  if (help === undefined) throw new Error('expected help');
  await ada.press(help, 'ask:0');
  await workspace.settled();
  const answer = workspace.messages('general', { as: 'ben', thread: message.ts }).at(-1);
  expect(JSON.stringify(answer?.blocks?.[0])).toContain('*Asked:* Who was fined?');
});

test('where a card leaves out some of the answers to a fact, one press shows them', async () => {
  const denials = Array.from(
    { length: 5 },
    (_, at) => `- id: denial-${at + 1}
  statement: The Port Company rejects the fine for reason ${at + 1}.
  kind: denied
  by: port-company
  said: 2024-05-04
  answers: [company-fined]
  quotations: [{source: gazette, paragraph: 3, text: denies any wrongdoing}]
`,
  ).join('');
  const many = serve(smallRecord({ 'facts/answers.yaml': (text) => text + denials }));
  const { workspace } = await startBot({ served: () => many });
  const ada = workspace.person('ada');
  await ada.press(await ask(workspace, 'fact company-fined'), 'more:1');
  await workspace.settled();
  expect(titleOf(top(workspace))).toBe('More on record');
  expect(written(top(workspace))).toContain('1 to 5 of 5');
  expect(written(top(workspace))).toContain('for reason 5');
  expect(written(top(workspace))).toContain('Read together with: The Harbour Office fined');
});
