import type { ReactNode } from 'react';

/** What stands where a list would be: nobody waits, it did not load, or the phone is offline. Says why and what one can do. */
export function EmptyState({
  drawing,
  title,
  children,
  action,
}: {
  drawing?: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="blank">
      {drawing}
      <p>
        <b>{title}</b>
        {children ? <> {children}</> : null}
      </p>
      {action}
    </div>
  );
}
