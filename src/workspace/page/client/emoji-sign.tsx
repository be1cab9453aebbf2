import { EMOJI } from './emoji.ts';

export function Emoji({ name }: { name: string }) {
  return (
    <span role="img" aria-label={name.replaceAll('_', ' ')}>
      {EMOJI[name] ?? `:${name}:`}
    </span>
  );
}
