'use client';

import { type ReactNode, useEffect, useSyncExternalStore } from 'react';

const kept = 'cw.question';
const onHashChange = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};
const readToken = () => window.location.hash.slice(1) || (sessionStorage.getItem(kept) ?? '');

type WithTokenProps = { action: string; without: ReactNode; children: ReactNode };

/**
 * A form that carries the token on. It is in the fragment, which only this page's script can read; the tab keeps it, so
 * that a mistyped date or another language does not lose it. Without one the page says how to sign in instead.
 */
export function TokenForm({ action, without, children }: WithTokenProps) {
  const token = useSyncExternalStore(onHashChange, readToken, () => '');
  useEffect(() => {
    if (token !== '') sessionStorage.setItem(kept, token);
  }, [token]);
  if (token === '') return without;
  return (
    <form action={action} method="post">
      <input type="hidden" name="token" value={token} />
      {children}
    </form>
  );
}
