import type { ReactNode } from 'react';
import { KeepDrafts } from '@/app/drafts/keep-drafts';
import { FreshAfterBack } from '@/app/patient/fresh-after-back';
import { SendKeptHelp } from '@/app/patient/send-kept-help';
import { paths } from '@/app/paths';
import { api } from '@/trpc/server';

/**
 * To open a page is input too: who reads for half an hour, page after page, stays signed in. Strangers and outages are each
 * page's own matter, and so is the word that tells them.
 */
export default async function PatientLayout({ children }: { children: ReactNode }) {
  await api()
    .session.touch()
    .catch(() => null);
  return (
    <>
      {children}
      <FreshAfterBack />
      <SendKeptHelp arrived={paths.care()} />
      <KeepDrafts keyAt={paths.draftKey()} />
    </>
  );
}
