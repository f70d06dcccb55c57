import { getLocale, getTranslations } from 'next-intl/server';
import { NextIntlClientProvider } from 'next-intl';
import type { Route } from 'next';
import type { ReactNode } from 'react';
import { textsOf } from '@/i18n/texts';
import { DeskShell } from '../../desk-shell';
import { paths } from '../../paths';
import { requireSession } from '../../session/require-session';
import { DeskSide } from '../desk-side';

/** The frame of the alerts' pages: tabs of the reader's own desk beside them, and the words of their islands. */
export async function AlertsDesk({ here, children }: { here: Route; children: ReactNode }) {
  const [session, t, locale] = await Promise.all([requireSession('staff'), getTranslations('alerts'), getLocale()]);
  const isConsultant = session.home === 'consultant';
  const home = isConsultant ? paths.agenda() : paths.queue();
  const { alerts, queue, case: caseTexts } = textsOf(locale);
  const tabs = [
    { href: home, words: isConsultant ? t('agenda') : t('queue') },
    { href: paths.alerts(), words: t('tab'), here: here === paths.alerts() },
    { href: paths.onCall(), words: t('life.calendar'), here: here === paths.onCall() },
  ];
  return (
    <DeskShell home={home} tabs={tabs} side={<DeskSide />} skip={t('skip')}>
      <NextIntlClientProvider locale={locale} messages={{ alerts, queue, case: caseTexts }}>
        {children}
      </NextIntlClientProvider>
    </DeskShell>
  );
}
