import type { ReactNode } from 'react';
import { requireSession } from '../session/require-session';
import { SessionGuard } from '../session/session-guard';

/** The clinic's own settings: a session that stays awake while somebody works. Anybody else is redirected before anything is drawn. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const session = await requireSession('staff');
  return (
    <>
      {children}
      <SessionGuard session={session} entrance="staff" />
    </>
  );
}
