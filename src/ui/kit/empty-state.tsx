import type { ReactNode } from 'react';

/** What is where a list would be: nobody waits, it did not load, or the phone is offline. Says why and what one can do. */
export function EmptyState({
  drawing,
  title,
  children,
  action,
  isPage = false,
}: {
  drawing?: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** All there is on the page: its title is the page's. */
  isPage?: boolean;
}) {
  return (
    <div className="blank">
      {drawing}
      {isPage ? <h1>{title}</h1> : null}
      <p>
        {isPage ? null : <b>{title}</b>}
        {children ? <> {children}</> : null}
      </p>
      {action}
    </div>
  );
}
