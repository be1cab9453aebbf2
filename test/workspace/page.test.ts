// The page's door, without a browser: what it serves, and whom it turns away.
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await createWorkspace({ page: true, name: 'A <b>"place"</b>' });
});
afterAll(() => workspace.close());

/** A request with any header, also those that fetch keeps for itself. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  body = '',
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(workspace.url + path, { method, headers, agent: false }, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const json = { 'content-type': 'application/json' };
const post = (body: object, headers: Record<string, string> = json) =>
  ask('/page/do', headers, 'POST', JSON.stringify(body));

describe('the door of the page', () => {
  it('serves the document, its script and its style', async () => {
    expect((await ask('/')).text).toContain('<title>A &lt;b>&quot;place&quot;&lt;/b></title>');
    expect((await ask('/page/script.js')).text.length).toBeGreaterThan(100_000);
    expect((await ask('/page/style.css')).text).toContain('slack_blocks_to_jsx');
    expect((await ask('/page/nothing')).status).toBe(404);
  });

  it('allows nothing from outside', async () => {
    const { headers } = await fetch(workspace.url);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each([
    ['another origin', { origin: 'http://evil.example' }],
    ['an origin on another port', { origin: 'http://127.0.0.1:1' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a name that points here', { host: 'evil.example' }],
  ])('refuses %s', async (_what, headers) => {
    expect((await ask('/page/look', headers)).status).toBe(403);
    expect((await post({ do: 'post', place: 'general', text: 'x' }, { ...json, ...headers })).status).toBe(
      403,
    );
    expect(workspace.messages('general')).toEqual([]);
  });

  it('lets a link from elsewhere open the page, and that is all', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect((await ask('/', headers)).status).toBe(200);
    expect((await post({ do: 'openHome' }, { ...json, ...headers })).status).toBe(403);
  });

  it('takes only JSON, and only what people can do', async () => {
    expect((await post({ do: 'post' }, { 'content-type': 'text/plain' })).text).toContain('Expected JSON');
    expect((await post({ do: 'constructor' })).text).toContain('Nobody can constructor');
    expect((await post({ do: 'post', place: 'nowhere', text: 'x' })).text).toContain('no channel');
  });

  it('has the first person act unless another is named', async () => {
    const ben = workspace.person('ben').user.id;
    await post({ do: 'post', place: 'general', text: 'from ben', as: ben });
    await post({ do: 'post', place: 'general', text: 'from ada' });
    const users = workspace.messages('general').map(({ user }) => user);
    expect(users).toEqual([ben, workspace.person('ada').user.id]);
  });

  it('is not there when nobody asked for it', async () => {
    const plain = await createWorkspace();
    expect((await fetch(plain.url)).status).toBe(404);
    await plain.close();
  });
});
