// A button with a menu: https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';

export interface MenuItem {
  readonly label: string;
  readonly act: () => void;
  readonly hint?: string;
}

interface Props {
  readonly label: string;
  readonly children: ReactNode;
  readonly items: readonly MenuItem[];
  readonly className?: string;
}

export function Menu({ label, children, items, className = '' }: Props) {
  const [isOpen, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useOutside(whole, isOpen, () => setOpen(false));
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div className={`menu ${className}`} ref={whole}>
      <button
        type="button"
        ref={button}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
      </button>
      {isOpen && <Items items={items} label={label} close={close} />}
    </div>
  );
}

function Items({ items, label, close }: { items: readonly MenuItem[]; label: string; close: () => void }) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => focusItem(list.current, 0), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const here = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (event.key === 'ArrowDown') focusItem(list.current, here + 1);
    else if (event.key === 'ArrowUp') focusItem(list.current, here - 1);
    else if (event.key === 'Home') focusItem(list.current, 0);
    else if (event.key === 'End') focusItem(list.current, -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div role="menu" aria-label={label} tabIndex={-1} className="menu-items" ref={list} onKeyDown={onKeyDown}>
      {items.length === 0 && <p className="empty">Nothing here.</p>}
      {items.map(({ label: text, act, hint }) => (
        <button
          type="button"
          role="menuitem"
          key={text}
          onClick={() => {
            close();
            act();
          }}
        >
          {text} {hint !== undefined && <small>{hint}</small>}
        </button>
      ))}
    </div>
  );
}

function focusItem(list: HTMLElement | null, index: number): void {
  const buttons = [...(list?.querySelectorAll('button') ?? [])];
  buttons.at(index % Math.max(buttons.length, 1))?.focus();
}

function useOutside(whole: RefObject<HTMLElement | null>, isOpen: boolean, leave: () => void): void {
  useEffect(() => {
    if (!isOpen) return;
    const look = (event: PointerEvent): void => {
      if (event.target instanceof Node && whole.current?.contains(event.target) !== true) leave();
    };
    addEventListener('pointerdown', look);
    return () => removeEventListener('pointerdown', look);
  }, [isOpen, leave, whole]);
}
