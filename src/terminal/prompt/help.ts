import { slashCommands } from '../../workspace/manifest.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** What one can type, with this app's own commands. */
export function helpText(workspace: Workspace): string {
  const commands = slashCommands(workspace.manifest).map(
    ({ command, usage_hint = '' }) => [`${command} ${usage_hint}`.trim(), 'a command of the app'] as const,
  );
  const rows = [
    ...commands,
    [`@${workspace.bot.name} …`, 'mention the app'],
    ['anything else', 'a message where you are: at first the direct message with the app'],
    ['1, 2, 3 …', 'press that button of the last answer'],
    [':channel general', 'go to a channel'],
    [':dm', 'go to the direct message with the app'],
    [':thread …', 'reply in the thread of the last answer'],
    [':as ben', 'become someone else'],
    [':home', 'open the app’s home'],
    [':fill 1 … :submit :close', 'fill in, send or close a form'],
    [':help, :quit', 'this list; the end'],
  ] as const;
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`).join('\n');
}
