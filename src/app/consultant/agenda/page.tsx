import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import { DeskShell } from '@/app/desk-shell';
import { NotYourPage } from '@/app/not-your-page';
import { readForPage } from '@/app/session/read-for-page';
import { textsOf } from '@/i18n/texts';
import { serverApi } from '@/trpc/server';
import { AgendaScreen } from './agenda-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('agenda'))('title') };
}

/** A consultant's day: who comes when, who waits, and since when. */
export default async function AgendaPage({ searchParams }: { searchParams: Promise<{ day?: string }> }) {
  const { day } = await searchParams;
  const [agenda, locale] = await Promise.all([readForPage(serverApi().visit.agenda({ day })), getLocale()]);
  if (agenda === null) return <NotYourPage page="agenda" />;
  const words = textsOf(locale).agenda;
  return (
    <DeskShell here="agenda">
      <NextIntlClientProvider locale={locale} messages={{ agenda: words }}>
        <AgendaScreen initial={agenda} day={day} words={words} locale={locale} />
      </NextIntlClientProvider>
    </DeskShell>
  );
}
