import type { ReactNode } from 'react';
import { KeepDrafts } from '../drafts/keep-drafts';
import { paths } from '../paths';
import { requireSession } from '../session/require-session';
import { SessionGuard } from '../session/session-guard';

/** The consultants' desk: a session that stays awake while somebody works. Words come with each page. */
export default async function ConsultantLayout({ children }: { children: ReactNode }) {
  const session = await requireSession('staff');
  return (
    <>
      {children}
      <KeepDrafts keyAt={paths.draftKey()} />
      <SessionGuard session={session} entrance="staff" />
    </>
  );
}
