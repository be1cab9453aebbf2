// What went between the workspace and the app: deliveries with their acknowledgements, calls with their answers.
import { useEffect, useState } from 'react';
import type { Call, Exchange } from '../../exchanges.ts';
import { useShared } from './context.ts';
import { CallEntry, ExchangeEntry } from './inspector-entry.tsx';
import { Menu } from './menu.tsx';

interface Log {
  readonly exchanges: readonly Exchange[];
  readonly calls: readonly Call[];
}

type Entry = { readonly at: number; readonly id: string } & (
  | { readonly exchange: Exchange }
  | { readonly call: Call }
);

export function Inspector() {
  const log = useLog();
  const entries = inOrder(log);
  const refused = log.calls.filter(({ answer }) => answer?.ok === false).length;
  return (
    <div className="inspector">
      <TroubleMenu />
      <p role="status">
        Deliveries: {log.exchanges.length}. Calls: {log.calls.length}. Refused: {refused}.
      </p>
      <ol>
        {entries.map((entry) => (
          <li key={entry.id} className={'call' in entry ? 'from-app' : 'to-app'}>
            {'call' in entry ? <CallEntry call={entry.call} /> : <ExchangeEntry exchange={entry.exchange} />}
          </li>
        ))}
      </ol>
      {entries.length === 0 && <p className="empty">Do something, and see here what the app was sent.</p>}
    </div>
  );
}

function TroubleMenu() {
  const { look, act } = useShared();
  const items = look.troubles.map((which) => ({ label: which, act: () => void act('trouble', { which }) }));
  return (
    <Menu label="Make trouble" items={items} className="down">
      Make trouble ▾
    </Menu>
  );
}

/** Newest first. Ids grow, and so settle what happened within one millisecond. */
function inOrder({ exchanges, calls }: Log): Entry[] {
  const entries: Entry[] = [
    ...exchanges.map((exchange) => ({ at: exchange.at, id: exchange.id, exchange })),
    ...calls.map((call) => ({ at: call.at, id: call.id, call })),
  ];
  return entries.sort((a, b) => b.at - a.at || b.id.slice(2).localeCompare(a.id.slice(2)));
}

function useLog(): Log {
  const { look } = useShared();
  const [log, setLog] = useState<Log>({ exchanges: [], calls: [] });
  useEffect(() => {
    let isOver = false;
    const read = async (): Promise<void> => {
      const response = await fetch('/page/log');
      const next: Log = await response.json();
      if (!isOver) setLog(next);
    };
    // Every look is taken because something has changed.
    if (look.now !== '') void read();
    return () => {
      isOver = true;
    };
  }, [look.now]);
  return log;
}
