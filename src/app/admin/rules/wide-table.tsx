import type { ReactNode } from 'react';
import css from './rules.module.css';

/** A wide table on a narrow screen moves sideways inside its own frame, with the keys too. */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
    <section className={css.scroll} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
