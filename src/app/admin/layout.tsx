import type { ReactNode } from 'react';
import { paths } from '../paths';
import { KeepSession } from '../session/keep-session';
import { requireSession } from '../session/require-session';

/** The clinic's own settings: a session that stays awake while somebody works. A stranger is led away before anything is drawn. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const { idleMinutes } = await requireSession('staff');
  return (
    <>
      {children}
      <KeepSession idleMinutes={idleMinutes} door={paths.staffSignIn()} />
    </>
  );
}
