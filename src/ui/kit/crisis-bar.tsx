import type { ReactNode } from 'react';

type CrisisBarProps = {
  /** Name of the landmark, "Crisis help". */
  label: string;
  /** The sentence with its two links, tel:988 and sms:988. */
  children: ReactNode;
  /** Leads to a page that asks for nothing first. Left out where the reader already is there. */
  help?: { href: string; words: string };
  /** Where the reader is known, the same as a form: it tells somebody, and leads on to the page. */
  ask?: { action: string; words: string };
};

/** First thing on every patient and public page. One calm line, not red, never over anything, and it needs no script. */
export function CrisisBar({ label, children, help, ask }: CrisisBarProps) {
  return (
    <aside className="crisis no-print" aria-label={label}>
      <p>{children}</p>
      {ask ? (
        <form action={ask.action} method="post">
          <button type="submit">{ask.words}</button>
        </form>
      ) : null}
      {help ? <a href={help.href}>{help.words}</a> : null}
    </aside>
  );
}
