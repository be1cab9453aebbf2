import { PassThrough, Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runPrompt } from '../../src/terminal/prompt.ts';
import { type Running, startOverSocket } from '../workspace/tiny-app.ts';

let running: Running;
beforeEach(async () => {
  running = await startOverSocket();
});
afterEach(() => running.stop());

/** Pipes lines into the prompt and gives back what it prints. */
async function piped(...lines: string[]): Promise<string> {
  const input = new PassThrough();
  const written: string[] = [];
  const output = new Writable({
    write: (chunk, _encoding, done) => {
      written.push(String(chunk));
      done();
    },
  });
  input.end(`${lines.join('\n')}\n`);
  await runPrompt(running.workspace, { input, output, isInteractive: false });
  return written.join('');
}

describe('the piped prompt', () => {
  it('runs a command, prints the answer and ends', async () => {
    expect(await piped('/tiny hello world')).toBe(
      [
        '> /tiny hello world',
        'Tiny App  Only visible to you',
        '  You typed: hello world',
        '  [1 Share here]  [2 Replace]',
        '',
        '',
      ].join('\n'),
    );
  });

  it('takes a line without a prefix for a direct message', async () => {
    expect(await piped('good morning')).toContain('Tiny App\n  You said: good morning\n');
  });

  it('posts a mention in a channel and reads the answer from the thread', async () => {
    expect(await piped('@tinyapp hello')).toContain('Tiny App  in the thread\n  Heard: @Tiny App hello\n');
    expect(running.workspace.messages('general')).toHaveLength(2);
  });

  it('presses buttons by their number, also when an answer without buttons came between', async () => {
    const printed = await piped('/tiny x', '1', '2');
    expect(printed).toContain('> 1\nTiny App\n  Shared: x\n');
    expect(printed).toContain('> 2\nTiny App  Only visible to you\n  Replaced\n');
  });

  it('fills in a form and says what is wrong with it', async () => {
    const printed = await piped('/form', ':submit', ':fill 1 nobody', ':submit', ':fill 1 Ada', ':submit');
    expect(printed).toContain('Form: A form');
    expect(printed).toContain('> :submit\nPlease complete this required field.\n');
    expect(printed).toContain('> :submit\nNobody is no name\n');
    expect(printed).toContain('(the form is closed)');
  });

  it('moves between places and people, and says so when there is no such place', async () => {
    const printed = await piped(':channel random', '/tiny here', ':channel nowhere', ':as ben', ':dm', 'hi');
    expect(printed).toContain('In #random.');
    expect(printed).toContain('No channel nowhere. There are: general, random');
    expect(running.workspace.messages('random', { as: 'ada' })).toHaveLength(1);
    expect(running.workspace.messages('dm', { as: 'ben' }).map(({ text }) => text)).toEqual([
      'hi',
      'You said: hi',
    ]);
  });

  it('says so when nobody is told', async () => {
    expect(await piped(':channel general', 'just talking')).toContain('The app is told only of commands');
  });

  it('lists its own lines and the commands of the app', async () => {
    expect(await piped(':help', ':nonsense')).toMatch(
      /\/tiny \[anything\][\s\S]*:channel general[\s\S]*no ":nonsense"/,
    );
  });
});

it('a person at a terminal is greeted, sees where they are and leaves with :quit', async () => {
  const input = new PassThrough();
  const output = new PassThrough();
  const printed: string[] = [];
  output.on('data', (chunk) => printed.push(String(chunk)));
  const ended = runPrompt(running.workspace, { input, output, isInteractive: true, greeting: 'Welcome' });
  input.write('/tiny hello\n');
  await running.workspace.waitFor(() => printed.join('').includes('You typed: hello'));
  input.write(':channel general\n:quit\n');
  await ended;
  expect(printed.join('')).toContain('Welcome');
  expect(printed.join('')).toContain('ada @tinyapp> ');
  expect(printed.join('')).toContain('ada #general> ');
});
