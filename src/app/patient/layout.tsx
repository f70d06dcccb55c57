import type { ReactNode } from 'react';
import { KeepDrafts } from '@/app/drafts/keep-drafts';
import { RefreshOnBack } from '@/app/patient/refresh-on-back';
import { SendHelpRequests } from '@/app/patient/send-help-requests';
import { paths } from '@/app/paths';
import { serverApi } from '@/trpc/server';

/**
 * To open a page is input too: who reads for half an hour, page after page, stays signed in. Strangers and outages are each
 * page's own matter, and so is the word that tells them.
 */
export default async function PatientLayout({ children }: { children: ReactNode }) {
  await serverApi()
    .session.touch()
    .catch(() => null);
  return (
    <>
      {children}
      <RefreshOnBack />
      <SendHelpRequests arrived={paths.care()} />
      <KeepDrafts keyAt={paths.draftKey()} />
    </>
  );
}
