import type { ReactNode } from 'react';

/** A row of links, one of them the present page. Children are <a> or next/link with aria-current="page" on one. */
export function Tabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className="tabs" aria-label={label}>
      {children}
    </nav>
  );
}
