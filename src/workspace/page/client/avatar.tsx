/** Initials on a colour of their own. */
export function Avatar({ name }: { name: string }) {
  const initials = name
    .split(/\s+/)
    .map(([letter = '']) => letter)
    .slice(0, 2)
    .join('');
  const hue = [...name].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 360, 7);
  return (
    <span className="avatar" aria-hidden="true" style={{ backgroundColor: `hsl(${hue} 45% 30%)` }}>
      {initials}
    </span>
  );
}
