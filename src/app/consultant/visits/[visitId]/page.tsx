import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import { DeskShell } from '@/app/desk-shell';
import { NotYourPage } from '@/app/not-your-page';
import { readForPage } from '@/app/session/read-for-page';
import { env } from '@/env';
import { textsOf } from '@/i18n/texts';
import { serverApi } from '@/trpc/server';
import { VisitDesk } from './visit-desk';

type Asked = { params: Promise<{ visitId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  // No name in the title: it is in tab bars and in the history.
  return { title: (await getTranslations('visit.print'))('title') };
}

/** One visit: the call, what is to settle, and the note, all in view. Entered by a full page load, for the camera's sake. */
export default async function ConsultantVisitPage({ params }: Asked) {
  const { visitId } = await params;
  const locale = await getLocale();
  const visit = await readForPage(serverApi().visit.read({ visitId }));
  const theCase = visit === null ? null : await readForPage(serverApi().queue.case({ caseId: visit.caseId }));
  if (visit === null || theCase === null) return <NotYourPage page="visit" />;
  const { visit: words } = textsOf(locale);
  return (
    <DeskShell here={null} under="agenda" skip={words.desk.skip}>
      <NextIntlClientProvider locale={locale} messages={{ visit: words }}>
        <VisitDesk
          visit={visit}
          theCase={theCase}
          words={words}
          locale={locale}
          isWatched={env().CLEARWAY_MODE !== 'production'}
        />
      </NextIntlClientProvider>
    </DeskShell>
  );
}
