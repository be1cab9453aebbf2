// Lines that the prompt answers itself: help, and moving about.
import { helpText } from './help.ts';
import type { Line } from './line.ts';
import type { Session } from './session.ts';

/** What the prompt says to a line of its own; nothing when the line is for the workspace. */
export function ownAnswer(session: Session, line: Line): string | undefined {
  switch (line.kind) {
    case 'help':
      return helpText(session.workspace);
    case 'unknown':
      return `There is no ":${line.name}" here. :help lists what there is.`;
    case 'move':
      return move(session, line.place);
    case 'become':
      return become(session, line.name);
    default:
      return undefined;
  }
}

function move(session: Session, place: string): string {
  const { channels } = session.workspace.snapshot();
  const names = channels.filter(({ isDirect }) => !isDirect).map(({ name }) => name);
  if (place !== 'dm' && !names.includes(place)) return `No channel ${place}. There are: ${names.join(', ')}`;
  session.place = place;
  return place === 'dm' ? 'In the direct message with the app.' : `In #${place}.`;
}

function become(session: Session, name: string): string {
  const people = session.workspace.snapshot().users.filter(({ isBot }) => !isBot);
  const found = people.find((user) => user.name === name);
  if (found === undefined)
    return `Nobody here is called "${name}". There are: ${people.map((user) => user.name).join(', ')}`;
  session.person = found.name;
  return `You are ${found.realName} now.`;
}
