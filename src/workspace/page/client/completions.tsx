import type { Completion } from './completing.ts';

interface Props {
  readonly id: string;
  readonly found: readonly Completion[];
  readonly chosen: number;
  readonly pick: (text: string) => void;
}

export function Completions({ id, found, chosen, pick }: Props) {
  return (
    <div role="listbox" id={id} aria-label="Completions" className="completions">
      {found.map(({ label, hint, text }, index) => (
        <div
          role="option"
          key={text}
          id={`${id}-${index}`}
          tabIndex={-1}
          aria-selected={index === chosen}
          onPointerDown={(event) => {
            // The field keeps the focus.
            event.preventDefault();
            pick(text);
          }}
        >
          <strong>{label}</strong> <small>{hint}</small>
        </div>
      ))}
    </div>
  );
}
