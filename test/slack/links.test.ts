// Links to facts: shown below the message that holds them, where the workspace allows it.
import { describe, expect, test } from 'vitest';
import { factIdAt } from '../../src/slack/conversation/permalink.ts';
import { smallRecord } from '../record/small-record.ts';
import { type BotOptions, manifest, serve, startBot } from './running-bot.ts';

const LINK = 'https://facts.example/harbour/';
const small = serve(smallRecord());
const withDomain = { ...manifest, features: { ...manifest.features, unfurl_domains: ['facts.example'] } };

/** The bot over the small record, and what stands below somebody's message once it has heard of its links. */
async function start(options: BotOptions = {}) {
  const { workspace, log } = await startBot({
    served: () => small,
    settings: { link: LINK },
    workspace: { manifest: withDomain },
    ...options,
  });
  const post = async (text: string, place = 'general') => {
    const { message } = await workspace.person('ada').post(place, text);
    await workspace.settled();
    return workspace.messages(place).find(({ ts }) => ts === message.ts)?.attachments ?? [];
  };
  return { workspace, log, post };
}

test.each(['socket', 'http'] as const)(
  'a link shows its fact and the answer to it, over %s',
  async (transport) => {
    const { workspace, post } = await start({ transport });
    const [shown, ...more] = await post(`see ${LINK}company-fined`);
    expect(more).toEqual([]);
    const text = JSON.stringify(shown);
    expect(text).toContain('imposes a fine of 4,000 crowns');
    expect(text).toContain('the company denies any wrongdoing');
    expect(text).not.toContain('"type":"actions"');
    expect(workspace.messages('general')).toHaveLength(1);
  },
);

test('of several links each shows its own, and those that lead to no fact nothing', async () => {
  const { post } = await start();
  const shown = await post(
    `${LINK}company-fined ${LINK}nobody https://facts.example/ ${LINK}ship-seized?x=1`,
  );
  expect(shown.map(({ from_url }) => from_url)).toEqual([`${LINK}company-fined`, `${LINK}ship-seized?x=1`]);
});

test('in a channel shared with another organisation links stay links', async () => {
  const channels = [{ name: 'general', isExternal: true }];
  const { post } = await start({ workspace: { manifest: withDomain, channels } });
  expect(await post(`${LINK}company-fined`)).toEqual([]);
});

test.each([
  ['facts have no address', { settings: { link: undefined } }],
  ['the domain is not in the manifest', { workspace: { manifest } }],
  [
    'the optional scopes were refused',
    {
      workspace: {
        manifest: { ...withDomain, oauth_config: { scopes: { bot: manifest.oauth_config.scopes.bot } } },
      },
    },
  ],
])('where %s nothing happens', async (_, options) => {
  const { log, post } = await start(options);
  expect(await post(`${LINK}company-fined`)).toEqual([]);
  expect(log.filter(({ surface }) => surface === 'link')).toEqual([]);
});

test('where showing it fails nobody is told but the log', async () => {
  const { workspace, log, post } = await start();
  workspace.faults.refuse('chat.unfurl', 'cannot_unfurl_url', { times: 5 });
  expect(await post(`${LINK}company-fined`)).toEqual([]);
  expect(workspace.snapshot().messages).toHaveLength(1);
  expect(log.filter(({ surface, msg }) => surface === 'link' && msg === 'failed')).toHaveLength(1);
});

describe('the address of a fact', () => {
  test.each([
    [`${LINK}company-fined`, 'company-fined'],
    [`${LINK}company-fined/`, 'company-fined'],
    [`${LINK}company-fined#quotation`, 'company-fined'],
    [LINK, undefined],
    [`${LINK}a/b`, undefined],
    ['https://facts.example.evil.example/harbour/company-fined', undefined],
    ['http://facts.example/harbour/company-fined', undefined],
  ])('%s leads to %s', (url, id) => {
    expect(factIdAt(url, LINK)).toBe(id);
  });
});

test('the card of a fact, its citation and its words carry the address that leads to it', async () => {
  const { workspace } = await start();
  const ada = workspace.person('ada');
  const address = `${LINK}company-fined`;
  for (const request of ['fact company-fined', 'cite company-fined']) {
    await ada.command('general', `/sayswho ${request}`);
    await workspace.settled();
    const answer = workspace.messages('general', { as: 'ada' }).at(-1);
    expect(JSON.stringify(answer?.blocks)).toContain(address);
    expect(answer?.text).toContain(`Address of this fact: ${address}`);
  }
  await ada.command('general', '/sayswho who was fined');
  await workspace.settled();
  await ada.press(workspace.messages('general', { as: 'ada' }).at(-1) as never, 'source');
  await workspace.settled();
  expect(JSON.stringify(workspace.snapshot().views[ada.user.id]?.at(-1)?.blocks)).toContain(address);
});
