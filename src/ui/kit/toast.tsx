import type { ReactNode } from 'react';

/** Confirms what was just done, perhaps with "Undo". Never the only place where a fact is told. Put it into a LiveRegion. */
export function Toast({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="toast">
      <span>{children}</span>
      {action}
    </div>
  );
}
