import { NextIntlClientProvider } from 'next-intl';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { textsOf } from '@/i18n/texts';
import { ApiProvider } from '@/trpc/react';
import { KeepDrafts } from '../drafts/keep-drafts';
import { paths } from '../paths';
import { requireSession } from '../session/require-session';
import { SessionGuard } from '../session/session-guard';

/** The reviewers' desk: a session, the cache of its queries, and the words of the queue, the case, its lists and questions for the islands. */
export default async function ReviewerLayout({ children }: { children: ReactNode }) {
  const [session, locale] = await Promise.all([requireSession('staff'), getLocale()]);
  const { queue, case: caseTexts, tasks, asking, alerts, fields } = textsOf(locale);
  return (
    <NextIntlClientProvider locale={locale} messages={{ queue, case: caseTexts, tasks, asking, alerts, fields }}>
      <ApiProvider>{children}</ApiProvider>
      <KeepDrafts keyAt={paths.draftKey()} />
      <SessionGuard session={session} entrance="staff" />
    </NextIntlClientProvider>
  );
}
