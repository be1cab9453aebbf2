// A small version of `npm run bench:load`: every request is answered or apologised for, once.
import { expect, test } from 'vitest';
import { crowd, runMixed } from '../bench/mixed-run.ts';
import { startBot, type TransportKind } from './running-bot.ts';

const QUESTIONS = ['who was sanctioned', 'waht did chian say', 'who hacked the electoral watchdog', 'lunch?'];

test.each<TransportKind>(['socket', 'http'])(
  'three hundred mixed requests over %s on a bad day: none is answered twice, none is lost',
  async (transport) => {
    const { workspace } = await startBot({
      transport,
      workspace: crowd(20, 10),
      settings: { agentView: true },
      pace: { callLimit: 1000, retryDelay: 20, waiting: 300 },
    });
    const result = await runMixed(workspace, {
      requests: 300,
      atOnce: 10,
      dropEvery: transport === 'socket' ? 100 : undefined,
      questions: QUESTIONS,
      quiet: 4000,
    });
    expect(result.requests).toBe(300);
    expect(result.duplicates).toBeGreaterThan(10);
    expect(result.answered).toBeGreaterThan(250);
    expect(result.apologised).toBeGreaterThan(0);
    expect({ twice: result.twice, lost: result.lost }).toEqual({ twice: 0, lost: 0 });
  },
);
