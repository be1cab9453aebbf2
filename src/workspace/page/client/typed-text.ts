// Back from Slack's references to what one would type.
import type { Look } from '../look.ts';

export function typedText(look: Look, text: string): string {
  return text
    .replace(/<@(\w+)>/g, (whole, id) => {
      const user = look.users.find((item) => item.id === id);
      return user === undefined ? whole : `@${user.name}`;
    })
    .replace(/<#\w+\|([^>]*)>/g, '#$1')
    .replace(/<(https?:[^|>]+)(?:\|[^>]*)?>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
