// The local workspace in a terminal: type to the app, read what it answers.
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Workspace } from '../workspace/workspace.ts';
import { helpText } from './prompt/help.ts';
import { type Line, readLine } from './prompt/line.ts';
import type { Reading } from './prompt/message-to-text.ts';
import { ownAnswer } from './prompt/own-answer.ts';
import { createReader, type Reader } from './prompt/reader.ts';
import { perform, type Session } from './prompt/session.ts';
import { colourPaint, plainPaint } from './prompt/spans.ts';

export interface PromptOptions {
  readonly input: Readable;
  readonly output: Writable & { readonly columns?: number; readonly hasColors?: () => boolean };
  /** A person sits in front of it. Otherwise each line is sent, its answer printed, and the end of input is the end. */
  readonly isInteractive: boolean;
  readonly greeting?: string;
}

const NARROWEST = 40;
const WIDEST = 100;
const USUAL = 90;
// An app that says nothing for this long has nothing to say.
const PATIENCE_MS = 10_000;

/**
 * Runs until the input ends or the person quits.
 *
 * @returns how many lines were read: none where there was no input at all
 */
export async function runPrompt(workspace: Workspace, options: PromptOptions): Promise<number> {
  const { input, output, isInteractive } = options;
  const lines = createInterface({ input, ...(isInteractive ? { output } : {}), terminal: isInteractive });
  const session: Session = {
    workspace,
    isInteractive,
    person: workspace.person().user.name,
    place: 'dm',
    last: undefined,
    numbered: undefined,
    errors: {},
  };
  const print = (text: string): void => {
    output.write(isInteractive ? `\r\u001b[K${text}\n\n` : `${text}\n\n`);
    if (isInteractive) lines.prompt(true);
  };
  const reader = createReader(session, readingFor(workspace, options), print);
  if (isInteractive) greet(session, lines, print, options.greeting);
  let count = 0;
  for await (const typed of lines) {
    count += 1;
    if (!isInteractive && typed.trim() !== '') output.write(`> ${typed.trim()}\n`);
    if (!(await handle(session, reader, readLine(typed), print))) break;
    if (!isInteractive) continue;
    setPlace(session, lines);
    lines.prompt(true);
  }
  reader.stop();
  lines.close();
  return count;
}

/** Does one line. False when it was the last. */
async function handle(
  session: Session,
  reader: Reader,
  line: Line,
  print: (text: string) => void,
): Promise<boolean> {
  if (line.kind === 'quit') return false;
  const own = ownAnswer(session, line);
  if (own !== undefined) {
    print(own);
    return true;
  }
  const before = reader.count();
  try {
    const { told, note } = await perform(session, line);
    if (note !== undefined) print(note);
    if (told) await answered(session, () => reader.count() > before, print);
  } catch (error) {
    print(error instanceof Error ? error.message : String(error));
  }
  return true;
}

/** Piped lines wait for their answer; a person goes on typing. */
async function answered(
  session: Session,
  isAnswered: () => boolean,
  print: (text: string) => void,
): Promise<void> {
  if (session.isInteractive) return;
  const { workspace } = session;
  await workspace.waitFor(isAnswered, PATIENCE_MS).then(
    () => workspace.settled(),
    () => print('(no answer)'),
  );
}

function greet(
  session: Session,
  lines: Interface,
  print: (text: string) => void,
  greeting: string | undefined,
): void {
  setPlace(session, lines);
  print(greeting ?? helpText(session.workspace));
}

/** The prompt says who one is and where. */
function setPlace(session: Session, lines: Interface): void {
  const place = session.place === 'dm' ? `@${session.workspace.bot.name}` : `#${session.place}`;
  lines.setPrompt(`${session.person} ${place}> `);
}

function readingFor(workspace: Workspace, { output }: PromptOptions): Reading {
  const { users, channels } = workspace.snapshot();
  // Only a terminal has it, and NO_COLOR switches it off: https://nodejs.org/api/tty.html#writestreamhascolorscount-env
  const colour = output.hasColors?.() === true;
  return {
    // A terminal that does not know its width says 0.
    width: Math.min(Math.max(output.columns || USUAL, NARROWEST), WIDEST),
    paint: colour ? colourPaint : plainPaint,
    names: {
      user: (id) => users.find((user) => user.id === id)?.realName ?? id,
      channel: (id) => channels.find((channel) => channel.id === id)?.name ?? id,
    },
  };
}
