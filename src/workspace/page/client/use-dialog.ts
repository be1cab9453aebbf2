// Opens a <dialog>, puts the focus where its form wants it, and gives the focus back when it goes: it is taken out of the page, not closed.
import { type RefObject, useEffect, useRef } from 'react';

export function useDialog(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('[data-focus-on-load]')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return dialog;
}
