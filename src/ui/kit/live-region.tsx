import type { ReactNode } from 'react';

/**
 * Speaks what changes inside it. It must be on the page before the words are, so render it empty and fill it.
 * `now` interrupts the reader: only for a new urgent case.
 */
export function LiveRegion({
  urgency = 'later',
  aloud,
  children,
}: {
  urgency?: 'later' | 'now';
  aloud?: boolean;
  children?: ReactNode;
}) {
  return (
    <div role={urgency === 'now' ? 'alert' : 'status'} className={aloud ? 'aloud' : undefined}>
      {children}
    </div>
  );
}
