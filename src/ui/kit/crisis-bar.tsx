import type { ReactNode } from 'react';

type CrisisBarProps = {
  /** Name of the landmark, "Crisis help". */
  label: string;
  /** The sentence with its two links, tel:988 and sms:988. */
  children: ReactNode;
  /** Leads to a page that asks for nothing first. Left out where the reader already is there. */
  help?: { href: string; words: string };
};

/** First thing on every patient and public page. One calm line, not red, never over anything, and it needs no script. */
export function CrisisBar({ label, children, help }: CrisisBarProps) {
  return (
    <aside className="crisis no-print" aria-label={label}>
      <p>{children}</p>
      {help ? <a href={help.href}>{help.words}</a> : null}
    </aside>
  );
}
