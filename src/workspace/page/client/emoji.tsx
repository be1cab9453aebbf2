// The handful of emoji that the picker and the completion offer. Any other is shown by its name or by the renderer.
export const EMOJI: Readonly<Record<string, string>> = {
  '+1': '👍',
  '-1': '👎',
  eyes: '👀',
  white_check_mark: '✅',
  x: '❌',
  heart: '❤️',
  tada: '🎉',
  wave: '👋',
  thinking_face: '🤔',
  smile: '😄',
  joy: '😂',
  pray: '🙏',
  fire: '🔥',
  rocket: '🚀',
  warning: '⚠️',
  bulb: '💡',
  memo: '📝',
  mag: '🔍',
  newspaper: '📰',
  question: '❓',
  raised_hands: '🙌',
  clap: '👏',
  100: '💯',
  coffee: '☕',
};

export function Emoji({ name }: { name: string }) {
  return (
    <span role="img" aria-label={name.replaceAll('_', ' ')}>
      {EMOJI[name] ?? `:${name}:`}
    </span>
  );
}
