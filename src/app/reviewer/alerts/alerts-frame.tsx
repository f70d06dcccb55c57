import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Desk } from '@/domain/access/permissions';
import { textsOf } from '@/i18n/texts';
import { DeskShell } from '../../desk-shell';

/** The frame of the alerts' pages, with the words of their islands. */
export async function AlertsFrame({ here, children }: { here: Desk | null; children: ReactNode }) {
  const [t, locale] = await Promise.all([getTranslations('alerts'), getLocale()]);
  const { alerts, fields, queue, case: caseTexts } = textsOf(locale);
  return (
    <DeskShell here={here} under={here === null ? 'alerts' : undefined} skip={t('skip')}>
      <NextIntlClientProvider locale={locale} messages={{ alerts, fields, queue, case: caseTexts }}>
        {children}
      </NextIntlClientProvider>
    </DeskShell>
  );
}
