import { useEffect, useState } from 'react';
import type { Look } from '../look.ts';
import { directChannelId, isChannel, SharedContext } from './context.ts';
import { Header } from './header.tsx';
import { Main } from './main-pane.tsx';
import { Modal } from './modal.tsx';
import { type Pane, SidePane } from './side-pane.tsx';
import { Sidebar } from './sidebar.tsx';
import { usePlace } from './use-place.ts';
import { useTheme } from './use-theme.ts';
import { useUnread } from './use-unread.ts';
import { type Known, useWorkspace } from './use-workspace.ts';

export function App() {
  const known = useWorkspace();
  if (known.look === undefined)
    return <p className="waiting">{known.isLost ? LOST : 'Opening the workspace…'}</p>;
  return <Opened known={known} look={known.look} />;
}

const LOST = 'The workspace does not answer. Is it still running?';

function Opened({ known, look }: { known: Known; look: Look }) {
  const { theme, choice, next } = useTheme();
  const [hash, setHash, linked] = usePlace();
  const [pane, setPane] = useState<Pane>();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const first = look.channels.find(({ isDirect }) => !isDirect)?.id ?? 'messages';
  const place = isPlace(look, hash) ? hash : first;
  const { act } = known;
  const go = (next: string): void => {
    if (pane?.kind === 'agent' && isChannel(look, next)) void act('lookAt', { place: next });
    setHash(next);
  };
  const direct = directChannelId(look);
  const open = [place === 'messages' ? direct : place, pane?.kind === 'agent' ? direct : ''];
  const unread = useUnread(look, known.since, open);
  const openThread = (channel: string, ts: string): void => setPane({ kind: 'thread', channel, ts });
  useEffect(() => {
    setMenuOpen(false);
    setPane((open) => (open?.kind === 'thread' ? undefined : open));
    if (place === 'home') void act('openHome');
    if (place === 'messages') void act('openMessages');
  }, [place, act]);
  return (
    <SharedContext value={{ look: withoutOld(look, known.since), act, theme }}>
      <div className={`page ${isMenuOpen ? 'menu-open' : ''} ${pane === undefined ? '' : 'pane-open'}`}>
        <Header {...{ choice, next, pane, place, setPane }} onMenu={() => setMenuOpen(!isMenuOpen)} />
        <Sidebar place={place} go={go} me={known.me} become={known.become} unread={unread} />
        <Main place={place} go={go} linked={linked} openThread={openThread} />
        {pane !== undefined && (
          <SidePane pane={pane} close={() => setPane(undefined)} openThread={openThread} />
        )}
        <Modal />
        <Notices known={known} />
      </div>
    </SharedContext>
  );
}

function Notices({ known: { isLost, trouble, forgive, look } }: { known: Known }) {
  const text = isLost
    ? LOST
    : (trouble ?? (look?.app.connected === false ? 'No app is connected yet.' : undefined));
  return (
    <div className="notices" role="status">
      {text !== undefined && (
        <p>
          {text}{' '}
          {trouble !== undefined && (
            <button type="button" onClick={forgive}>
              Dismiss
            </button>
          )}
        </p>
      )}
    </div>
  );
}

function isPlace(look: Look, hash: string): boolean {
  return hash === 'home' || hash === 'messages' || look.channels.some(({ id }) => id === hash);
}

/** Slack forgets ephemeral messages when it is loaded again. */
function withoutOld(look: Look, since: string): Look {
  const isKept = ({ ephemeral_to, ts }: Look['messages'][number]) => ephemeral_to === undefined || ts > since;
  return { ...look, messages: look.messages.filter(isKept) };
}
