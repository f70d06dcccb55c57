import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import { textsOf } from '@/i18n/texts';
import { ApiProvider } from '@/trpc/react';
import { serverApi } from '@/trpc/server';
import { DeskShell } from '../../desk-shell';
import { NotYourPage } from '../../not-your-page';
import { readForPage } from '../../session/read-for-page';
import { SystemScreen } from './system-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('system'))('title') };
}

/** What runs, what does not, and what that means for people. */
export default async function SystemPage() {
  const [t, locale] = await Promise.all([getTranslations('system'), getLocale()]);
  const read = await readForPage(serverApi().system.read());
  if (read === null) return <NotYourPage page="system" />;
  return (
    <DeskShell here="system" skip={t('skip')}>
      <NextIntlClientProvider locale={locale} timeZone={read.timeZone} messages={{ system: textsOf(locale).system }}>
        <ApiProvider>
          <SystemScreen initial={read} />
        </ApiProvider>
      </NextIntlClientProvider>
    </DeskShell>
  );
}
