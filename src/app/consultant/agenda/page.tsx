import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { DeskShell } from '@/app/desk-shell';
import { textsOf } from '@/i18n/texts';
import { api } from '@/trpc/server';
import { elsewhere } from '../elsewhere';
import { AgendaScreen } from './agenda-screen';
import './agenda.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('agenda'))('title') };
}

/** A consultant's day: who comes when, who waits, and since when. */
export default async function AgendaPage({ searchParams }: { searchParams: Promise<{ day?: string }> }) {
  const { day } = await searchParams;
  const [agenda, locale] = await Promise.all([api().visit.agenda({ day }).catch(elsewhere), getLocale()]);
  const words = textsOf(locale).agenda;
  return (
    <DeskShell here="agenda">
      <AgendaScreen initial={agenda} day={day} words={words} locale={locale} />
    </DeskShell>
  );
}
