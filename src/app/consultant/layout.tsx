import type { ReactNode } from 'react';
import { KeepDrafts } from '../drafts/keep-drafts';
import { paths } from '../paths';
import { KeepSession } from '../session/keep-session';
import { requireSession } from '../session/require-session';

/** The consultants' desk: a session that stays awake while somebody works. Words come with each page. */
export default async function ConsultantLayout({ children }: { children: ReactNode }) {
  const { idleMinutes } = await requireSession('staff');
  return (
    <>
      {children}
      <KeepDrafts keyAt={paths.draftKey()} />
      <KeepSession idleMinutes={idleMinutes} door={paths.staffSignIn()} />
    </>
  );
}
