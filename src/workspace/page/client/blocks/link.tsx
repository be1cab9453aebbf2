import type { ReactNode } from 'react';

const SAFE = /^(https?:|mailto:|tel:)/i;

/** Links open outside, and only lead where a link may lead. */
export function Link({ href, children }: { href: string; children: ReactNode }) {
  if (!SAFE.test(href)) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
