// Opens a <dialog>, and gives the focus back when it goes: it is taken out of the page, not closed.
import { type RefObject, useEffect, useRef } from 'react';

export function useDialog(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return dialog;
}
