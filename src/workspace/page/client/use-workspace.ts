// What the page knows of the workspace, kept up to date.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Json } from '../../json.ts';
import type { Look } from '../look.ts';
import { type Answer, ask, fetchLook } from './server.ts';

export type Do = (name: string, args?: Json) => Promise<Answer>;

export interface Known {
  readonly look: Look | undefined;
  /** Who one is; ahead of the look for the moment in which it changes. */
  readonly me: string;
  /** Ephemeral messages from before this moment are gone, as after a reload of Slack. */
  readonly since: string;
  readonly isLost: boolean;
  /** What went wrong last, to be shown for a while. */
  readonly trouble: string | undefined;
  readonly act: Do;
  become(user: string): void;
  forgive(): void;
}

const WHO = 'workspace-person';

export function useWorkspace(): Known {
  const [me, setMe] = useState(() => sessionStorage.getItem(WHO) ?? '');
  const [look, setLook] = useState<Look>();
  const [isLost, setLost] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const since = useRef('');
  const receive = useCallback((seen: Look) => {
    since.current ||= seen.now;
    setLook(seen);
  }, []);
  useChanges(me, receive, setLost);
  const act = useCallback<Do>(
    async (name, args = {}) => {
      const answer = await ask(me, name, args);
      if (answer.error !== undefined) setTrouble(answer.error);
      else if (answer.trouble !== undefined)
        setTrouble(`The app did not acknowledge this (${answer.trouble}).`);
      return answer;
    },
    [me],
  );
  const become = (user: string): void => {
    sessionStorage.setItem(WHO, user);
    setMe(user);
  };
  return {
    look,
    me: me || (look?.me ?? ''),
    since: since.current,
    isLost,
    trouble,
    act,
    become,
    forgive: () => setTrouble(undefined),
  };
}

/** Looks again whenever something has changed; changes that come while one looks are seen in one further look. */
function useChanges(me: string, receive: (look: Look) => void, setLost: (lost: boolean) => void): void {
  useEffect(() => {
    let isLooking = false;
    let isStale = false;
    let isOver = false;
    const look = async (): Promise<void> => {
      isStale = true;
      if (isLooking) return;
      isLooking = true;
      while (isStale && !isOver) {
        isStale = false;
        const seen = await fetchLook(me).catch(() => undefined);
        if (seen !== undefined && !isOver) receive(seen);
      }
      isLooking = false;
    };
    const changes = new EventSource('/page/changes');
    changes.onmessage = () => void look();
    changes.onerror = () => setLost(true);
    changes.onopen = () => {
      setLost(false);
      void look();
    };
    return () => {
      isOver = true;
      changes.close();
    };
  }, [me, receive, setLost]);
}
