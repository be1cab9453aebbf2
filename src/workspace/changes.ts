// Tells whoever listens that something in the workspace has changed.

export type Change =
  | { readonly kind: 'message' | 'message_deleted'; readonly channel: string; readonly ts: string }
  | { readonly kind: 'view' | 'home'; readonly user: string }
  | { readonly kind: 'agent'; readonly channel: string }
  | { readonly kind: 'exchange' | 'call'; readonly id: string }
  | { readonly kind: 'connection'; readonly connections: number };

export interface Changes {
  emit(change: Change): void;
  /** Calls `listener` at every change until the function given back is called. */
  subscribe(listener: (change: Change) => void): () => void;
}

export function createChanges(): Changes {
  const listeners = new Set<(change: Change) => void>();
  return {
    emit: (change) => {
      for (const listener of [...listeners]) listener(change);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
