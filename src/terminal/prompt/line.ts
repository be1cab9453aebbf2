// What a typed line means.

export type Line =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'help' }
  | { readonly kind: 'quit' }
  | { readonly kind: 'unknown'; readonly name: string }
  | { readonly kind: 'move'; readonly place: string }
  | { readonly kind: 'become'; readonly name: string }
  | { readonly kind: 'press'; readonly number: number }
  | { readonly kind: 'fill'; readonly number: number; readonly text: string }
  | { readonly kind: 'submit' | 'close' | 'home' }
  | { readonly kind: 'thread'; readonly text: string }
  | { readonly kind: 'command'; readonly text: string }
  | { readonly kind: 'mention'; readonly text: string }
  | { readonly kind: 'message'; readonly text: string };

export function readLine(typed: string): Line {
  const text = typed.trim();
  if (text === '') return { kind: 'nothing' };
  if (/^:?\d{1,3}$/.test(text)) return { kind: 'press', number: Number(text.replace(':', '')) };
  if (text.startsWith(':')) return readOwn(text);
  if (text.startsWith('/')) return { kind: 'command', text };
  if (text.startsWith('@')) return { kind: 'mention', text };
  return { kind: 'message', text };
}

/** Lines for the prompt itself start with a colon. */
function readOwn(text: string): Line {
  const [, name = '', rest = ''] = /^:(\S*)\s*(.*)$/.exec(text) ?? [];
  switch (name) {
    case 'help':
    case '':
      return { kind: 'help' };
    case 'quit':
    case 'exit':
      return { kind: 'quit' };
    case 'dm':
      return { kind: 'move', place: 'dm' };
    case 'channel':
      return { kind: 'move', place: rest.replace(/^#/, '') || 'general' };
    case 'as':
      return { kind: 'become', name: rest };
    case 'thread':
      return { kind: 'thread', text: rest };
    case 'submit':
    case 'close':
    case 'home':
      return { kind: name };
    case 'fill':
      return readFill(rest);
    default:
      return { kind: 'unknown', name };
  }
}

function readFill(rest: string): Line {
  const [, number = '', text = ''] = /^(\d+)\s+(.*)$/.exec(rest) ?? [];
  return number === '' ? { kind: 'unknown', name: 'fill' } : { kind: 'fill', number: Number(number), text };
}
