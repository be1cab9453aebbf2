import { isChannel, useShared } from './context.ts';
import type { Pane } from './side-pane.tsx';
import type { Choice } from './use-theme.ts';

interface Props {
  readonly choice: Choice;
  readonly next: () => void;
  readonly pane: Pane | undefined;
  readonly place: string;
  readonly setPane: (pane: Pane | undefined) => void;
  readonly onMenu: () => void;
}

export function Header({ choice, next, pane, place, setPane, onMenu }: Props) {
  const { look, act } = useShared();
  const toggle = (kind: 'agent' | 'inspector') => () => {
    if (pane?.kind === kind) return setPane(undefined);
    if (kind === 'agent') void act('openMessages', isChannel(look, place) ? { beside: place } : {});
    setPane({ kind });
  };
  return (
    <header className="top">
      <button type="button" className="menu-button" aria-label="Channels and people" onClick={onMenu}>
        ☰
      </button>
      <span className="team">{look.team.name}</span>
      <span className="spacer" />
      <button type="button" aria-pressed={pane?.kind === 'agent'} onClick={toggle('agent')}>
        Ask {look.app.name}
      </button>
      <button type="button" aria-pressed={pane?.kind === 'inspector'} onClick={toggle('inspector')}>
        Inspector
      </button>
      <button type="button" onClick={next} aria-label={`Theme: ${choice}`} title={`Theme: ${choice}`}>
        {choice === 'dark' ? '☾' : choice === 'light' ? '☀' : '◐'}
      </button>
    </header>
  );
}
