import { directChannelId, useShared } from './context.ts';
import { Conversation } from './conversation.tsx';
import { Inspector } from './inspector.tsx';

export type Pane =
  | { readonly kind: 'thread'; readonly channel: string; readonly ts: string }
  | { readonly kind: 'agent' | 'inspector' };

const TITLES = { thread: 'Thread', inspector: 'Inspector', agent: '' };

interface Props {
  readonly pane: Pane;
  readonly close: () => void;
  readonly openThread: (channel: string, ts: string) => void;
}

export function SidePane({ pane, close, openThread }: Props) {
  const { look } = useShared();
  const named =
    pane.kind === 'thread'
      ? look.agentThreads.find(({ thread_ts }) => thread_ts === pane.ts)?.title
      : undefined;
  const title = named ?? (TITLES[pane.kind] || look.app.name);
  return (
    <aside className="pane" aria-label={title}>
      <div className="place">
        <h2>{title}</h2>
        <button type="button" aria-label={`Close ${title}`} onClick={close}>
          ✕
        </button>
      </div>
      {pane.kind === 'thread' && <Conversation key={pane.ts} channel={pane.channel} thread={pane.ts} />}
      {pane.kind === 'agent' && <Conversation channel={directChannelId(look)} openThread={openThread} />}
      {pane.kind === 'inspector' && <Inspector />}
    </aside>
  );
}
