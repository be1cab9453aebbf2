import { useEffect } from 'react';
import { BlockList } from './blocks/block-list.tsx';
import { channelName, directChannelId, useShared } from './context.ts';
import { Conversation } from './conversation.tsx';

interface Props {
  readonly place: string;
  readonly go: (place: string) => void;
  /** The message to which a permanent link has led. */
  readonly linked: string | undefined;
  readonly openThread: (channel: string, ts: string) => void;
}

export function Main({ place, go, linked, openThread }: Props) {
  const { look } = useShared();
  const isApp = place === 'home' || place === 'messages';
  const title = isApp ? look.app.name : channelName(look, place);
  useEffect(() => {
    const message = linked === undefined ? null : document.getElementById(linked);
    message?.scrollIntoView({ block: 'center' });
    message?.classList.add('linked');
  }, [linked]);
  useEffect(() => {
    document.title = `${title} · ${look.team.name}`;
  }, [title, look.team.name]);
  const channel = place === 'messages' ? directChannelId(look) : place;
  return (
    <main className="main" aria-label={title}>
      <div className="place">
        <h1>{title}</h1>
        {isApp && look.app.hasHome && <Tabs place={place} go={go} />}
      </div>
      {place === 'home' ? <Home /> : <Conversation key={channel} channel={channel} openThread={openThread} />}
    </main>
  );
}

function Tabs({ place, go }: Pick<Props, 'place' | 'go'>) {
  const tab = (id: string, label: string) => (
    <button type="button" role="tab" aria-selected={place === id} onClick={() => go(id)}>
      {label}
    </button>
  );
  return (
    <div role="tablist" className="tabs">
      {tab('home', 'Home')}
      {tab('messages', 'Messages')}
    </div>
  );
}

function Home() {
  const { look } = useShared();
  if (look.home === null)
    return <p className="empty">This is where the app’s home appears, if it has one.</p>;
  return (
    <div className="home">
      <div className="home-page">
        <BlockList blocks={look.home.blocks} surface={{ view: look.home }} />
      </div>
    </div>
  );
}
