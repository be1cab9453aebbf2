import { expect, onTestFinished, test } from 'vitest';
import { createHealth } from '../src/health.ts';
import { serveHealth } from '../src/health-server.ts';

test('it is ready when the record is loaded and a connection is up, and says what is missing', () => {
  const health = createHealth();
  expect(health.reasons()).toEqual(['The record is not loaded yet.', 'No connection to Slack is up.']);
  health.recordIsLoaded();
  health.note({ kind: 'connection', isUp: true });
  expect(health.reasons()).toEqual([]);
  health.isStopping();
  expect(health.reasons()).toEqual(['It is stopping.']);
});

test('it is not ready once Slack refuses a token, until Slack takes a message again', () => {
  const health = createHealth();
  health.recordIsLoaded();
  health.note({ kind: 'connection', isUp: true });
  health.note({ kind: 'credentials', code: 'token_revoked' });
  health.note({ kind: 'question', surface: 'mention', outcome: 'failed', ms: 1 });
  health.note({ kind: 'question', surface: 'command', outcome: 'answered', ms: 1 });
  expect(health.reasons()).toEqual([expect.stringContaining('token_revoked')]);
  health.note({ kind: 'question', surface: 'mention', outcome: 'answered', ms: 1 });
  expect(health.reasons()).toEqual([]);
});

test('it answers GET and HEAD and nothing else', async () => {
  const place = { host: '127.0.0.1', port: 0, metrics: false };
  const server = await serveHealth(place, createHealth(), undefined);
  onTestFinished(server.close);
  const ask = async (method: string, path: string) => {
    const response = await fetch(`http://127.0.0.1:${server.port}${path}`, { method });
    return [response.status, (await response.text()).length > 0];
  };
  expect(await ask('GET', '/healthz?x=1')).toEqual([200, true]);
  expect(await ask('HEAD', '/readyz')).toEqual([503, false]);
  expect(await ask('POST', '/healthz')).toEqual([405, true]);
  expect(await ask('GET', '/../etc/passwd')).toEqual([404, true]);
});
